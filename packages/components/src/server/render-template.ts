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
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? '');
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

  const { strings, values } = value;
  let output = '';
  let isInQuotes = false;
  let skipsQuote = false;
  strings.forEach((raw, index) => {
    // Only what the template's author wrote is read as markup, never what a value brought.
    const string = (skipsQuote ? raw.slice(1) : raw).replace(/\s*\n\s*/g, '\n');
    skipsQuote = false;
    if (isInQuotes && string.includes('"')) isInQuotes = false;
    const attribute = isInQuotes ? null : /\s([.?@]?)([^\s"'<>=]+)=("[^"<>]*)?$/.exec(string);
    const [, kind, name = '', quoted] = attribute ?? [];
    if (index === values.length) {
      output += string;
    } else if (!attribute) {
      output += string + (isInQuotes ? attributeText(values[index]) : renderTemplate(values[index], renderOther));
    } else if (quoted && !kind) {
      isInQuotes = true;
      output += string + attributeText(values[index]);
    } else {
      output += string.slice(0, attribute.index);
      skipsQuote = quoted !== undefined;
      if (kind === '?' ? values[index] : !kind && values[index] !== nothing) {
        output += ` ${name}="${kind ? '' : attributeText(values[index])}"`;
      }
    }
  });
  return output;
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
