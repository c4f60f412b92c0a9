import { nothing } from 'lit';

interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text as HTML, safe between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  // Most texts have nothing to escape, which is sooner seen than replaced.
  return /[&<>"']/.test(text) ? text.replace(/[&<>"']/g, (character) => entities[character] ?? '') : text;
}

/**
 * Renders what an element's `render()` returns to HTML: templates, texts, numbers, lists and `nothing`, and attributes
 * of the forms `name=${…}`, `name="… ${…}"` and `?name=${…}`. Properties and listeners leave no trace in HTML.
 *
 * @param renderOther Renders what else may stand in a template: other elements.
 * @throws TypeError for anything else (a directive, an object), naming it.
 */
export function renderTemplate(
  value: unknown,
  renderOther: (value: unknown) => string | undefined = () => undefined,
): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  if (Array.isArray(value)) return value.map((item) => renderTemplate(item, renderOther)).join('');
  const other = renderOther(value);
  if (other !== undefined) return other;
  if (!isTemplate(value)) throw new TypeError(`A template holds ${describe(value)}, which can't be rendered to HTML.`);

  const { texts, places } = compile(value.strings);
  let output = texts[0] ?? '';
  places.forEach((place, index) => {
    output += write(place, value.values[index], renderOther) + (texts[index + 1] ?? '');
  });
  return output;
}

/** Where a value stands: between tags, inside a quoted attribute, as an attribute's whole value, or as its presence. */
interface Place {
  readonly kind: 'content' | 'quoted' | 'attribute' | 'presence' | 'none';
  readonly name: string;
}

/** A template as its markup, with a place for a value after each piece but the last. */
interface Compiled {
  readonly texts: readonly string[];
  readonly places: readonly Place[];
}

const compiled = new WeakMap<TemplateStringsArray, Compiled>();

/** Reads a template's markup: once, as it is the same each time the template is rendered. */
function compile(strings: TemplateStringsArray): Compiled {
  const known = compiled.get(strings);
  if (known) return known;
  let isInQuotes = false;
  let skipsQuote = false;
  const pieces = strings.map((raw) => {
    // Only what the template's author wrote is read as markup, never what a value brought.
    const text = (skipsQuote ? raw.slice(1) : raw).replace(/\s*\n\s*/g, '\n');
    skipsQuote = false;
    if (isInQuotes && text.includes('"')) isInQuotes = false;
    const attribute = isInQuotes ? null : /\s([.?@]?)([^\s"'<>=]+)=("[^"<>]*)?$/.exec(text);
    if (!attribute) return { text, kind: isInQuotes ? 'quoted' : 'content', name: '' } as const;
    const [, sign, name = '', quoted] = attribute;
    isInQuotes = quoted !== undefined && !sign;
    if (isInQuotes) return { text, kind: 'quoted', name } as const;
    skipsQuote = quoted !== undefined;
    const kind = sign === '?' ? 'presence' : sign ? 'none' : 'attribute';
    return { text: text.slice(0, attribute.index), kind, name } as const;
  });
  const made = { texts: pieces.map(({ text }) => text), places: pieces.slice(0, -1) };
  compiled.set(strings, made);
  return made;
}

function write({ kind, name }: Place, value: unknown, renderOther: (value: unknown) => string | undefined): string {
  switch (kind) {
    case 'content':
      return renderTemplate(value, renderOther);
    case 'quoted':
      return attributeText(value);
    case 'attribute':
      return value === nothing ? '' : ` ${name}="${attributeText(value)}"`;
    case 'presence':
      return value ? ` ${name}=""` : '';
    case 'none':
      return '';
  }
}

function attributeText(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? escapeHtml(String(value))
    : '';
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}

function describe(value: unknown): string {
  return typeof value === 'object' ? 'a directive or an object' : `a ${typeof value}`;
}
