/** A record of the register as a form, and a person with their posts. */
import { type CollectionName, isRemovable } from '@klimaindsats/data/collections';
import { recordLabel } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';

import type { Item } from '../model/draft.ts';
import { remove } from '../model/edits.ts';
import { alone, membershipsOf, nameOf } from '../model/names.ts';
import type { Desk } from './desk.ts';
import { newForm } from './new-form.ts';
import { renderProvenance } from './provenance.ts';
import { renderFields, renderOfAll, targetOf } from './record-fields.ts';
import { renderRemove, renderTakeOut } from './removal.ts';
import { routeText } from './route.ts';

export function renderRecord(desk: Desk, collection: CollectionName, record: Item): TemplateResult {
  const { words } = desk;
  const target = targetOf(desk, collection, record);
  return html`${renderOfAll(desk, collection, record, target.key)}
    <form class="record" autocomplete="off" @submit=${(event: Event) => event.preventDefault()}>
      ${renderFields(desk, target, collection)}
      ${collection === 'sources' ? nothing : renderProvenance(desk, target, collection, false)}
    </form>
    ${collection === 'persons' ? renderPosts(desk, record) : nothing}
    <section class="away">
      ${isRemovable(collection) ? renderTakeOut(desk, collection, record) : renderRemove(desk, collection, record)}
      <p class="hint">${words.technical}: <code>${record.id}</code></p>
    </section>`;
}

/** The posts of a person, each a form. */
function renderPosts(desk: Desk, person: Item): TemplateResult {
  const { words } = desk;
  const memberships = membershipsOf(desk.now, person.id);
  const isAdding = desk.forms.open.some(({ parts: [{ collection }] }) => collection === 'memberships');
  return html`<section class="posts" aria-labelledby="posts">
    <h3 id="posts">${words.posts}</h3>
    ${memberships.length === 0 ? html`<p>${words.noPosts}</p>` : nothing}
    ${memberships.map((membership) => {
      const target = targetOf(desk, 'memberships', membership);
      const name = nameOf(desk.now, 'memberships', { ...membership, person: undefined }, desk.language);
      return html`<fieldset class="part" id=${target.key}>
        <legend>${alone(name.replace(/^[^,]*, /, ''))}</legend>
        ${renderOfAll(desk, 'memberships', membership, target.key)} ${renderFields(desk, target, 'memberships', ['person'])}
        ${renderProvenance(desk, target, 'memberships', false)}
        <p class="actions">
          ${
            membership['end'] === undefined
              ? html`<a class="button" href=${routeText({ page: 'follow', id: membership.id })}>${words.follow}</a>`
              : nothing
          }
          <button
            type="button"
            class="quiet"
            @click=${() => {
              desk.apply(remove(desk.now, 'memberships', membership.id));
              desk.focusOn('#posts-add');
              desk.say(words.removed(name));
            }}
          >
            ${words.removeThis(recordLabel('posts', desk.language))}
          </button>
        </p>
      </fieldset>`;
    })}
    ${
      isAdding
        ? nothing
        : html`<button
          type="button"
          id="posts-add"
          @click=${() => desk.forms.begin(newForm(desk.now, 'memberships', desk.lastProvenance, { person: person.id }))}
        >
          ${words.addPost}
        </button>`
    }
  </section>`;
}
