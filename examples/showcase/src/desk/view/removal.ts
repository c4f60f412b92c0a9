/** How a record leaves the register: a person or a contact is taken out, and its id stays; anything else is removed. */
import type { CollectionName, RemovableName } from '@klimaindsats/data/collections';
import { recordLabel } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';

import type { Item } from '../model/draft.ts';
import { contactsThrough, referring, remove, takeOut } from '../model/edits.ts';
import { nameOf } from '../model/names.ts';
import type { Desk } from './desk.ts';
import { routeText, routeTo } from './route.ts';

export function renderTakeOut(desk: Desk, collection: RemovableName, record: Item, isOpen = false): TemplateResult {
  const { words } = desk;
  const contacts = collection === 'persons' ? contactsThrough(desk.now, record.id) : [];
  return html`<details class="danger" ?open=${isOpen}>
    <summary>${collection === 'persons' ? words.takeOutPerson : words.takeOut}</summary>
    <p>${collection === 'persons' ? words.takeOutLead : words.takeOutContact}</p>
    ${
      contacts.length > 0
        ? html`<p>${words.takeOutAlso}</p>
          <ul>
            ${contacts.map((contact) => html`<li>${nameOf(desk.now, 'contactPoints', contact, desk.language)}</li>`)}
          </ul>`
        : nothing
    }
    <button
      type="button"
      class="danger"
      @click=${() => {
        const { section } = routeTo(desk.now, collection, record.id) as { section: 'people' | 'contacts' };
        desk.apply(takeOut(desk.now, record.id, desk.today));
        desk.go({ page: section });
        desk.say(words.takenOut);
      }}
    >
      ${collection === 'persons' ? `${words.takeOut}: ${nameOf(desk.now, collection, record, desk.language)}` : words.takeOut}
    </button>
  </details>`;
}

export function renderRemove(desk: Desk, collection: CollectionName, record: Item): TemplateResult {
  const { words, language } = desk;
  const what = recordLabel(collection, language);
  return html`<details class="danger">
    <summary>${words.removeThis(what)}</summary>
    ${renderRemoval(desk, collection, record)}
  </details>`;
}

function renderRemoval(desk: Desk, collection: CollectionName, record: Item): TemplateResult {
  const { words, language } = desk;
  const users = referring(desk.now, collection, record.id);
  if (users.length > 0) {
    return html`<p>${words.usedBy}</p>
      <ul>
        ${users.slice(0, 10).map(
          ([name, user]) =>
            html`<li>
                <a href=${routeText(routeTo(desk.now, name, user.id))}
                  >${recordLabel(name, language)}: ${nameOf(desk.now, name, user, language)}</a
                >
              </li>`,
        )}
        ${users.length > 10 ? html`<li>… ${users.length - 10}</li>` : nothing}
      </ul>`;
  }
  return html`<p>${words.removeAsk}</p>
    <button
      type="button"
      class="danger"
      @click=${() => {
        const name = nameOf(desk.now, collection, record, language);
        const route = routeTo(desk.now, collection, record.id);
        desk.apply(remove(desk.now, collection, record.id));
        if ('section' in route) desk.go({ page: route.section });
        desk.say(words.removed(name));
      }}
    >
      ${words.remove}
    </button>`;
}
