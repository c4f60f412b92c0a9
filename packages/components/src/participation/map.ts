import { html, nothing, type TemplateResult } from 'lit';

import { unlessPlain } from '../internal/plain.ts';
import { onServer } from '../internal/platform.ts';
import type { danish } from './participation.da.ts';
import { moveFocus, placed } from './places.ts';
import type { Row } from './rows.ts';

/** The most columns whose tiles have room for a name. */
const roomy = 7;

/**
 * The municipalities as tiles where they lie. A list of buttons, so that a screen reader tells all of a tile without
 * leaving its reading mode. One is the stop of the Tab key, and arrows lead to the others, as the WAI-ARIA practice for
 * composites has it (roving tabindex): the tile that gets the focus first says so too, as some screen readers leave out
 * the names of lists.
 *
 * @param own The code of the page's own municipality.
 * @param shown The municipality whose facts stand below the map.
 * @param describe The description of a municipality.
 * @param show Tells of the tile that an event is about.
 */
export function renderMap(
  rows: readonly Row[],
  own: string | undefined,
  shown: Row | undefined,
  words: typeof danish,
  describe: (row: Row) => string,
  show: (event: Event) => void,
): TemplateResult {
  const order = placed(rows);
  const first = order.find(([{ id }]) => id === own)?.[0] ?? order[0]?.[0];
  const stop = shown ?? first;
  const isDense = order.some(([, column]) => column > roomy);
  return html`<ul
    class="map${isDense ? ' dense' : ''}"
    part="map"
    role="list"
    aria-label=${onServer ? words.map : `${words.map}, ${words.moves}`}
    @click=${show}
    @focusin=${show}
    @pointerover=${show}
    @keydown=${moveFocus}
  >
    ${order.map(([row, column, line]) => {
      const style = `tile ${row.group.style}${row.id === own ? ' own' : ''}`;
      const content = html`<span aria-hidden="true">${row.group.shape}${row.isUnsure ? '?' : nothing}</span>
        <span class="label">${breakable(row.name)} ${row.id === own ? html`<small>${breakable(words.own)}</small>` : nothing}</span>`;
      return html`<li class="x${column} y${line}">
        ${
          // What is broken for the eye is one word to a screen reader, so each tile has its name beside what it shows.
          onServer
            ? html`<span class=${style} part="tile" role="img" aria-label=${describe(row)}>${content}</span>`
            : html`<button
                class=${style}
                part="tile"
                type="button"
                value=${row.id}
                tabindex=${row === stop ? 0 : -1}
                aria-label=${describe(row)}
                aria-description=${row === first ? words.arrows : nothing}
              >
                ${content}
              </button>`
        }
      </li>`;
    })}
  </ul>`;
}

/** Where Danish names of towns can be broken: before what they are made of. */
const breaks =
  /(?<=[a-zæøå]{3})(?=berg|borg|bro|bugt|bæk|dal|ders|djurs|fart|fjord|havn|herred|himmer|ingør|køb|land|lev|lund|minde|mune|pality|raa|ricia|riks|rup|skov|sted|sund)/i;

/** A name that may be broken, with hyphens of the styles, so that what is read aloud, found and copied is the name. */
function breakable(name: string): unknown {
  return name.split(breaks).map((part, index) => (index ? html`${unlessPlain(html`<i></i>`)}${part}` : part));
}
