/** The parts of the register as lists: what there is by name, with the way to correct it and to add to it. */
import { compareDanish, findsDanish, foldDanish } from '@klimaindsats/data';
import type { CollectionName } from '@klimaindsats/data/collections';
import { collectionLabel } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';

import { type Item, recordOf, recordsOf, textIn } from '../model/draft.ts';
import { move } from '../model/edits.ts';
import { membershipsOf, nameOf, postsOf } from '../model/names.ts';
import { showText } from '../model/readers.ts';
import { sectionCollections, type SectionName } from '../sections.ts';
import type { Desk } from './desk.ts';
import { routeText } from './route.ts';

/** How many of a list are shown at first: more would make each key slow. */
const page = 50;
/** What stands in the country's list already, and isn't added here. */
const given = new Set<CollectionName>(['regions', 'municipalities']);

export function renderSection(desk: Desk, section: SectionName): TemplateResult {
  const collections = sectionCollections[section].filter((name) => name !== 'memberships');
  return html`${collections.map((collection, index) => renderList(desk, section, collection, index > 0 || collections.length > 1))}`;
}

function renderList(desk: Desk, section: SectionName, collection: CollectionName, hasHeading: boolean): TemplateResult {
  const { words, language } = desk;
  const all = rowsOf(desk, collection);
  const filter = desk.searches.asked(collection);
  const finds = findsDanish(filter);
  const isWhole = filter.trim() === '';
  const found = isWhole ? all : all.filter(({ key }) => finds(key));
  const most = desk.shown.get(collection) ?? page;
  const title = collectionLabel(collection, language);
  const id = `list-${collection}`;
  return html`<section class="list" aria-labelledby=${hasHeading ? id : 'desk-title'}>
    <div class="head">
      ${hasHeading ? html`<h3 id=${id}>${title}</h3>` : nothing}
      ${
        given.has(collection)
          ? nothing
          : html`<a class="button" href=${routeText({ page: 'new', section, collection })}>
            ${words.newOnes[collection]}
          </a>`
      }
      ${
        collection === 'participations'
          ? html`<a class="button" href=${routeText({ page: 'join' })}>${words.joinSeveral}</a>`
          : nothing
      }
    </div>
    ${
      all.length > 10
        ? html`<div class="field">
          <label for="filter-${collection}">${words.filter}</label>
          <input
            id="filter-${collection}"
            type="search"
            autocomplete="off"
            .value=${live(filter)}
            @input=${(event: InputEvent) => {
              desk.searches.ask(collection, (event.target as HTMLInputElement).value);
            }}
          />
          ${desk.searches.renderTold(collection, filter ? (found.length === 0 ? words.foundNone : words.found(found.length)) : '')}
        </div>`
        : nothing
    }
    ${all.length === 0 ? html`<p class="hint">${words.none}</p>` : nothing}
    <ul role="list" class="rows" id="rows-${collection}">
      ${repeat(
        found.slice(0, most),
        ({ record }) => record.id,
        (row, index) => renderRow(desk, section, collection, row, index, found.length, isWhole),
      )}
    </ul>
    ${
      found.length > most
        ? html`<button
          type="button"
          class="quiet"
          @click=${() => {
            desk.shown.set(collection, most + page);
            // Who reads on begins with the first of them.
            desk.focusOn(`#rows-${collection} > li:nth-child(${most + 1}) a`);
            desk.update();
          }}
        >
          ${words.showMore(Math.min(page, found.length - most))}
        </button>`
        : nothing
    }
    ${collection === 'persons' ? renderUnnamed(desk) : nothing}
  </section>`;
}

interface Row {
  readonly record: Item;
  readonly name: string;
  readonly told: string;
  readonly key: string;
}

const cached = new WeakMap<readonly Item[], readonly [reason: readonly unknown[], rows: readonly Row[]]>();

/** A collection by name; made again when it, or what its names are made of, changes. */
function rowsOf(desk: Desk, collection: CollectionName): readonly Row[] {
  const { now, language } = desk;
  const records = recordsOf(now, collection);
  const reason = ['persons', 'posts', 'organizations', 'memberships', 'municipalities', 'programmes', 'regions'].map(
    (name) => now[name],
  );
  const [before, kept] = cached.get(records) ?? [];
  if (kept && before?.every((each, index) => each === reason[index])) return kept;
  const rows = records.map((record) => {
    const name = nameOf(now, collection, record, language);
    const told = toldOf(desk, collection, record);
    return { record, name, told, key: foldDanish(`${name} ${told}`) };
  });
  const isRead = collection === 'statements';
  const sorted =
    isRead || collection === 'sources' ? rows : rows.toSorted((one, other) => compareDanish(one.name, other.name));
  cached.set(records, [reason, sorted]);
  return sorted;
}

/** The text beside the name. */
function toldOf({ now, language }: Desk, collection: CollectionName, record: Item): string {
  switch (collection) {
    case 'persons':
      return postsOf(now, record.id, language);
    case 'contactPoints':
      return [showText('PhoneNumber', record['phone'], language), record['email']].filter(Boolean).join(' · ');
    case 'sources':
      return textIn(record['url']).replace(/^https:\/\//, '');
    case 'municipalities':
      return record.id;
    default:
      return '';
  }
}

function renderRow(
  desk: Desk,
  section: SectionName,
  collection: CollectionName,
  { record, name, told }: Row,
  index: number,
  count: number,
  /** Whether all of the list is there: where a search is on, nobody sees what a row is moved past. */
  isWhole: boolean,
): TemplateResult {
  const { words } = desk;
  const problems = desk.checks.problems.filter(
    (problem) =>
      (problem.form === collection && problem.record === record.id) ||
      (collection === 'persons' &&
        problem.form === 'memberships' &&
        membershipsOf(desk.now, record.id).some(({ id }) => id === problem.record)),
  ).length;
  const step = (by: 1 | -1): void => {
    desk.apply(move(desk.now, collection, record.id, by));
    desk.focusOn(`[id="${by < 0 ? 'up' : 'down'}-${record.id}"]`);
  };
  return html`<li>
    <a href=${routeText({ page: 'record', section, collection, id: record.id })}>${name}</a>
    ${told ? html`<span class="told">${told}</span>` : nothing}
    ${problems > 0 ? html`<span class="count wrong">${words.problemCount(problems)}</span>` : nothing}
    ${
      collection === 'statements' && isWhole
        ? html`<span class="moves">
          <button
            type="button"
            class="quiet"
            id="up-${record.id}"
            aria-disabled=${index === 0 ? 'true' : nothing}
            aria-label=${`${words.moveUp}: ${name}`}
            @click=${() => step(-1)}
          >
            ↑
          </button>
          <button
            type="button"
            class="quiet"
            id="down-${record.id}"
            aria-disabled=${index === count - 1 ? 'true' : nothing}
            aria-label=${`${words.moveDown}: ${name}`}
            @click=${() => step(1)}
          >
            ↓
          </button>
        </span>`
        : nothing
    }
  </li>`;
}

/** Posts whose holder isn't in the register: never named, or taken out. */
function renderUnnamed(desk: Desk): TemplateResult | typeof nothing {
  const { words, now, language } = desk;
  const unnamed = recordsOf(now, 'memberships').filter((membership) => !recordOf(now, 'persons', membership['person']));
  if (unnamed.length === 0) return nothing;
  return html`<h4>${words.unnamed}</h4>
    <ul role="list" class="rows">
      ${unnamed.slice(0, page).map(
        (membership) =>
          html`<li>
            <a href=${routeText({ page: 'record', section: 'people', collection: 'memberships', id: membership.id })}
              >${nameOf(now, 'memberships', membership, language)}</a
            >
          </li>`,
      )}
    </ul>`;
}
