import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';

import { heading } from './heading.ts';
import { LanguageController, wordsFor } from './language.ts';
import { version } from './version.ts';
import { warn } from './warn.ts';

const headingLevels = [2, 1, 3, 4, 5, 6] as const;

/**
 * What every element shares: language, heading level, and options that are plain strings.
 *
 * `render()` and what it calls use no DOM, so that the same templates can be rendered to HTML on a server.
 */
export abstract class KlimaElement extends LitElement {
  /** The version of the package the class comes from. */
  static readonly version = version;
  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
  };

  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said. */
  declare headingLevel: 1 | 2 | 3 | 4 | 5 | 6 | `${1 | 2 | 3 | 4 | 5 | 6}` | undefined;

  readonly #language = new LanguageController(this);

  protected override render(): TemplateResult {
    const language = this.#language.language;
    // The element is named by its heading, not by a label: a heading is found by everyone.
    return html`<div class="root" lang=${language}>${this.content(language)}</div>`;
  }

  /** The element's content in a language. */
  protected abstract content(language: string): unknown;

  /** The element's words in a language. */
  protected words<Texts extends object>(name: string, language: string, danish: Texts): Texts {
    return wordsFor(language, name, danish);
  }

  /** The element's heading, or one the given number of levels below it. */
  protected heading(content: unknown, below = 0): TemplateResult {
    return heading(Number(this.choose('heading-level', this.headingLevel, headingLevels)) + below, content);
  }

  /** What an option is: what was given if it is allowed, else the first that is; warns of what isn't allowed. */
  protected choose<Value extends string | number>(attribute: string, given: unknown, allowed: readonly Value[]): Value {
    const found = allowed.find((value) => String(value) === String(given));
    if (found === undefined && given) {
      warn(this, `${attribute}="${String(given)}" is not known. Use one of: ${allowed.toSorted().join(', ')}. Shown as ${String(allowed[0])}.`);
    }
    return found ?? allowed[0]!;
  }
}
