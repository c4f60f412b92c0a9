import { html, nothing, type TemplateResult } from 'lit';

import type { Cited, Fact } from '../../internal/facts.ts';
import type { Feature } from '../../internal/features.ts';
import { linked } from '../../internal/linked.ts';
import { formatTime } from '../../words/formats.ts';
import { say, wordsFor } from '../../words/words.ts';
import { notesDanish } from './notes.da.ts';
import { styles } from './notes.styles.ts';

/** Brings `show-sources`: a note to each fact with its source, its date and how sure it is. */
export const notes: Feature<'notes'> = { notes: (name) => new Notes(name), styles };

/** Collects the footnotes of one rendering: facts of the same sources, time and status share one. */
class Notes {
  readonly #notes = new Map<string, Fact>();
  readonly #name: string;

  /** @param name What the ids of the notes begin with: unique where several elements share one tree. */
  constructor(name: string) {
    this.#name = name;
  }

  /** The mark that leads from a fact to its note. */
  footnote(fact: Fact, language: string): TemplateResult {
    const key = keyOf(fact);
    const isNew = !this.#notes.has(key);
    if (isNew) this.#notes.set(key, fact);
    const number = [...this.#notes.keys()].indexOf(key) + 1;
    // A note links back to its first mark only, because ids are unique.
    return html`<sup
      ><a
        class="footnote"
        id=${isNew ? this.#id(number, 'mark') : nothing}
        href="#${this.#id(number, 'note')}"
        aria-label=${wordsIn(language).sourceNumber(number)}
        @click=${follow}
        >${number}</a
      ></sup
    >`;
  }

  isOne(facts: readonly Fact[]): boolean {
    return facts.length > 1 && new Set(facts.map(keyOf)).size === 1;
  }

  /** The list of the notes, to stand after the facts; nothing when no fact was marked. */
  render(sources: Cited['sources'], language: string): TemplateResult | undefined {
    if (!this.#notes.size) return undefined;
    const facts = [...this.#notes.values()];
    return html`<div class="notes" part="sources">
      <p id=${this.#id(0, 'sources')}>${wordsIn(language).sources}</p>
      <ol aria-labelledby=${this.#id(0, 'sources')}>
        ${facts.map((fact, index) => this.#renderNote(fact, index + 1, sources, language))}
      </ol>
    </div>`;
  }

  #renderNote(
    { sources, asOf, status, note }: Fact,
    number: number,
    all: Cited['sources'],
    language: string,
  ): TemplateResult {
    const words = wordsIn(language);
    return html`<li id=${this.#id(number, 'note')} tabindex="-1">
      ${sources.map((id, index) => {
        const source = all.find((candidate) => candidate.id === id);
        const name = source ? `${source.publisher}: ${say(source.title, language)}` : id;
        return html`${index ? '; ' : ''}${linked(source?.url, name)}`;
      })}${[
        '.',
        words.asOf(formatTime(asOf, language)),
        !(status === 'conflicting' && note) && words[status],
        note && say(note, language),
      ]
        .filter(Boolean)
        .join(' ')}
      <a class="footnote" href="#${this.#id(number, 'mark')}" aria-label=${words.back(number)} @click=${follow}>↩</a>
    </li>`;
  }

  #id(number: number, kind: string): string {
    return `${this.#name}-${kind}-${number}`;
  }
}

/** What tells notes apart. */
const keyOf = ({ sources, asOf, status, note }: Fact): string => JSON.stringify([sources, asOf, status, note]);

const wordsIn = (language: string): typeof notesDanish => wordsFor(language, 'notes', notesDanish);

/** The mark by which a reader came to a note: several marks can lead to one. */
const cameBy = new WeakMap<Element, HTMLElement>();

/** Follows a link inside a shadow root, where the page's own fragment navigation doesn't reach. */
function follow(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const note = link.closest('li');
  // A mark leads to its note, wherever the reader came to the mark from.
  const from = note && cameBy.get(note);
  const named = (link.getRootNode() as ShadowRoot).getElementById(link.getAttribute('href')?.slice(1) ?? '');
  const target = from?.isConnected ? from : named;
  if (!target) return;
  event.preventDefault();
  cameBy.set(target, link);
  // What is folded can't have the focus.
  const folded = target.closest('details');
  if (folded) folded.open = true;
  target.focus({ preventScroll: true });
  // In the middle it is clear of what a page holds fast at its edges.
  target.scrollIntoView({ block: 'center' });
}
