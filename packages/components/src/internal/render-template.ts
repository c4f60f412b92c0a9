import { nothing } from 'lit';

interface Template {
  readonly strings: TemplateStringsArray;
  readonly values: readonly unknown[];
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML, safe between tags and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character]!);
}

/**
 * Renders what an element's `render()` returns to HTML: templates, texts, numbers, lists and `nothing`, and attributes
 * of the forms `name=${…}`, `name="… ${…}"` and `?name=${…}`. Properties and listeners leave no trace in HTML.
 *
 * @throws TypeError for anything else (a directive, an object), naming it.
 */
export function renderTemplate(value: unknown): string {
  if (value === nothing || value === undefined || value === null) return '';
  if (typeof value === 'string' || typeof value === 'number') return escapeHtml(String(value));
  if (Array.isArray(value)) return value.map(renderTemplate).join('');
  if (!isTemplate(value)) throw new TypeError(`A template holds ${describe(value)}, which can't be rendered to HTML.`);

  const { strings, values } = value;
  let output = '';
  let inQuotes = false;
  let skipsQuote = false;
  strings.forEach((string, index) => {
    if (inQuotes && string.includes('"')) inQuotes = false;
    output += skipsQuote ? string.replace(/^"/, '') : string;
    skipsQuote = false;
    if (index === values.length) return;
    const bound = values[index];
    const attribute = /\s([.?@]?)([^\s"'<>=]+)=("[^"<>]*)?$/.exec(output);
    if (inQuotes) {
      output += attributeText(bound);
    } else if (!attribute) {
      output += renderTemplate(bound);
    } else if (attribute[3] && !attribute[1]) {
      inQuotes = true;
      output += attributeText(bound);
    } else {
      const [, kind, name] = attribute;
      output = output.slice(0, attribute.index);
      skipsQuote = attribute[3] !== undefined;
      if (kind === '?' ? bound : !kind && bound !== nothing) output += ` ${name!}="${kind ? '' : attributeText(bound)}"`;
    }
  });
  return output;
}

function attributeText(value: unknown): string {
  return value === nothing || value === undefined || value === null ? '' : escapeHtml(String(value as string));
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;
}

function describe(value: unknown): string {
  return typeof value === 'object' ? 'a directive or an object' : `a ${typeof value}`;
}
