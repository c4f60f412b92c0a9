/** The builder in the browser: reads the form, and tells it on as a preview, as snippets and as the page's address. */
import { type ElementName, renderToString } from '@klimaindsats/components/server';

import { remember, restore } from './builder/address.ts';
import { accent, belongs, fields, form, isDefault, isToggle, moment, parsed, textOf, time } from './builder/fields.ts';
import { preview, showPreview } from './builder/preview.ts';
import { copy, showSnippets } from './builder/snippet-list.ts';
import { language, number, words } from './builder/words.ts';
import { parseColour } from './colour.ts';
import { find } from './find.ts';
import { fileNameOf, kilobytes, type ScriptFile } from './script-file.ts';
import { type Choice, cmsTargets, propertyOf, type Target } from './snippets.ts';
import { parseTime } from './time.ts';

const said = find('.actions .said', HTMLElement);
const picker = find('[type=color]', HTMLInputElement);
const address = find('#script', HTMLInputElement);
const scriptFiles = JSON.parse(form.dataset['files'] ?? '{}') as Readonly<Record<string, ScriptFile>>;
/** What the form holds that is no option of an element. */
const settings = new Set(['element', 'accent', 'width', 'scheme', 'to', 'file', 'script', 'integrity', 'content']);

restore();
form.hidden = false;
find('.plain', HTMLElement).hidden = true;
update();
tellTime();
form.addEventListener('input', ({ target }) => {
  if (target === picker) accent.value = picker.value;
  if (target === moment && moment.value !== 'other') time.value = moment.value;
  update();
  // What isn't written to the end isn't wrong yet.
  if (target !== time || isTime()) tellTime();
});
time.addEventListener('change', tellTime);
form.addEventListener('submit', (event) => event.preventDefault());
// The fields have their first values again when the event is over.
form.addEventListener('reset', () =>
  setTimeout(() => {
    update();
    tellTime();
  }),
);
find('.link', HTMLButtonElement).addEventListener('click', () => void copy(location.href, said));
new ResizeObserver(() => {
  find('.size', HTMLElement).textContent = words.size(number.format(preview.offsetWidth));
}).observe(preview);

function update(): void {
  offerScript();
  const { element, target, choice } = read();
  showFields(element, target);
  showPreview(choice);
  showSnippets(target, choice);
  remember();
  said.textContent = '';
}

/** Offers the script file that does the job, under an address beside the page unless another was written. */
function offerScript(): void {
  const file = chosenFile();
  const link = find('.download a', HTMLAnchorElement);
  const isOffered = address.value === address.defaultValue;
  link.href = link.href.replace(/[^/]*$/, file);
  link.textContent = words.download(file, kilobytes(scriptFiles[file]?.bytes ?? 0, language));
  address.defaultValue = `/${file}`;
  if (isOffered) address.value = address.defaultValue;
}

function chosenFile(): string {
  const { element, file } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  return fileNameOf(file === 'all' ? undefined : element);
}

function read(): { element: ElementName; target: Target; choice: Choice } {
  const given = new FormData(form);
  const one = (name: string): string => textOf(given.get(name));
  const element = one('element') as ElementName;
  const attributes: Record<string, string | true> = {};
  for (const name of new Set(fields().map((field) => field.name))) {
    if (settings.has(name) || !belongs(name, element) || isDefault(name)) continue;
    const same = fields(name);
    const isFlag = same.length === 1 && same.every(isToggle);
    const value = isFlag || parsed(name, given.getAll(name).map(textOf).join(' '));
    if (value) attributes[name] = value;
  }
  const colour = parseColour(accent.value);
  if (colour) picker.value = colour;
  return {
    element,
    target: one('to') as Target,
    choice: {
      element,
      attributes,
      script: one('script') || address.defaultValue,
      accent: isDefault('accent') ? undefined : colour,
      integrity: given.has('integrity') ? scriptFiles[chosenFile()]?.integrity : undefined,
      content: given.has('content') ? contentOf(element, attributes, one('to') as Target) : undefined,
    },
  };
}

/** Whether the field of a time holds one, or nothing. */
function isTime(): boolean {
  return !time.value.trim() || parseTime(time.value) !== undefined;
}

/** Tells of a time that isn't one, at its field. */
function tellTime(): void {
  const wrong = isTime() ? '' : words.timeWrong;
  time.setCustomValidity(wrong);
  time.setAttribute('aria-invalid', String(wrong !== ''));
  find('#as-of-wrong', HTMLElement).textContent = wrong;
}

/** The element's content as the server renders it. */
function contentOf(element: ElementName, attributes: Choice['attributes'], target: Target): string {
  const mode = cmsTargets.includes(target) ? 'cms' : 'plain';
  const properties = Object.entries(attributes).map(([name, value]) => [propertyOf(name), value] as const);
  const html = renderToString(element, { mode, lang: language, ...Object.fromEntries<string | true>(properties) });
  return html.slice(html.indexOf('>') + 1, html.lastIndexOf('</'));
}

/** Hides and switches off what the chosen element or way in has no use for. */
function showFields(element: string, target: string): void {
  for (const option of form.querySelectorAll<HTMLElement>('[data-elements]')) {
    option.hidden = !(option.dataset['elements'] ?? '').split(' ').includes(element);
  }
  for (const part of form.querySelectorAll<HTMLElement>('[data-for]')) {
    part.hidden = !(part.dataset['for'] ?? '').split(' ').includes(target);
  }
  const other = find('.other', HTMLElement);
  other.hidden = moment.value !== 'other';
}
