/** What all fields have: what they write in, their label and help, and what is wrong. */
import { type Field, type FormName, helpOf, labelOf } from '@klimaindsats/data/words';
import { html, nothing, type TemplateResult } from 'lit';

import type { Path } from '../../model/draft.ts';
import type { Unnamed } from '../../model/ids.ts';
import { hintOf } from '../../model/readers.ts';
import type { Desk } from '../desk.ts';

/** What a form writes in: a record of the register, one that is new, or the register itself. */
export interface Target {
  readonly form: FormName;
  /** What the ids of its fields begin with. */
  readonly key: string;
  readonly record: Unnamed;
  /** Another value; with `isTyping` what is typed in one field is one step to undo. */
  readonly set: (path: Path, value: unknown, isTyping?: boolean) => void;
  /** What is wrong at a place. */
  readonly wrongAt: (place: string) => readonly string[];
}

export const idOf = ({ key }: Target, path: Path): string => `${key}.${path.join('.')}`;
export const wayOf = (path: Path): string => path.filter((each) => typeof each === 'string').join('/');

export const label = (desk: Desk, target: Target, field: Field, path: Path): TemplateResult =>
  html`${labelOf(target.form, wayOf(path), desk.language)}${
    // The space is in the span, or the name in the accessibility tree has none.
    field.isRequired ? nothing : html`<span class="optional">${` ${desk.words.optional}`}</span>`
  }`;

/** What a field is, and how it is written. */
export function hintText(desk: Desk, target: Target, field: Field, path: Path): string {
  const help = helpOf(target.form, wayOf(path), desk.language).replaceAll('`', '');
  const own = hintOf(field.type)?.[desk.language];
  if (own === undefined) return help;
  // The words of fields say what a number counts, and what a time is of; the function that reads it says how to write
  // it.
  if (field.type === 'number') return help || own;
  if (field.name === 'asOf') return `${desk.words.asOfHint} ${own}`;
  if (field.type === 'Edtf' || field.type === 'AsOf') return `${help.replace(/ (?:Skriv|Write) 2026\b.*/, '')} ${own}`;
  return own;
}

export const renderHint = (id: string, text: string): TemplateResult | typeof nothing =>
  text ? html`<p class="hint" id="${id}-hint">${text}</p>` : nothing;

/** What is wrong, with a word before it for readers who don't see the colour. */
export const renderWrong = (desk: Desk, id: string, wrong: readonly string[]): TemplateResult | typeof nothing =>
  wrong.length > 0
    ? html`<p class="wrong" id="${id}-wrong">
        ${wrong.map((text) => html`<span><span class="sr">${desk.words.problems}: </span>${text}</span>`)}
      </p>`
    : nothing;

export const describedBy = (id: string, hint: string, wrong: readonly string[]): string | typeof nothing =>
  [wrong.length > 0 && `${id}-wrong`, hint && `${id}-hint`].filter(Boolean).join(' ') || nothing;

export const invalid = (wrong: readonly string[]): 'true' | typeof nothing => (wrong.length > 0 ? 'true' : nothing);
