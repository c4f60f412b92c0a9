/** The builder in the browser: reads the form, and tells it on as a preview, as snippets and as the page's address. */
import { type ElementName, renderToString } from '@klimaindsats/components/server';

import { builderWords } from './builder.words.ts';
import { contrast, parseColour, pixelOf, toHex } from './colour.ts';
import { fileNameOf, kilobytes, type ScriptFile } from './script-file.ts';
import { type Choice, clean, propertyOf, snippets, type Target } from './snippets.ts';
import { parseTime } from './time.ts';

const language = document.documentElement.lang === 'en' ? 'en' : 'da';
const words = builderWords[language];
const form = find('form.builder', HTMLFormElement);
const preview = find('.preview', HTMLElement);
const blocks = find('.snippets', HTMLElement);
const said = find('.actions .said', HTMLElement);
const moment = find('#moment', HTMLSelectElement);
const time = find('#as-of', HTMLInputElement);
const accent = find('#accent', HTMLInputElement);
const picker = find('[type=color]', HTMLInputElement);
const address = find('#script', HTMLInputElement);
const scriptFiles = JSON.parse(form.dataset['files'] ?? '{}') as Readonly<Record<string, ScriptFile>>;
const number = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
/** What the form holds that is no option of an element. */
const settings = new Set(['element', 'accent', 'width', 'scheme', 'to', 'file', 'script', 'integrity', 'content']);

/** How a text is written for the element, where there is more than one way; `undefined` for what is wrong. */
const parse: Readonly<Record<string, (text: string) => string | undefined>> = {
  [accent.name]: parseColour,
  [time.name]: parseTime,
};

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
      content: given.has('content') ? contentOf(element, attributes) : undefined,
    },
  };
}

/** A text as the element reads it, where that can be told. */
function parsed(name: string, text: string): string | undefined {
  const how = parse[name];
  return how ? how(text) : text;
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
function contentOf(element: ElementName, attributes: Choice['attributes']): string {
  const properties = Object.entries(attributes).map(([name, value]) => [propertyOf(name), value] as const);
  const html = renderToString(element, { lang: language, ...Object.fromEntries<string | true>(properties) });
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

function showPreview({ element, attributes, accent: colour }: Choice): void {
  const { width, scheme } = Object.fromEntries(new FormData(form)) as Record<string, string>;
  preview.dataset['width'] = width;
  preview.dataset['scheme'] = scheme;
  // A width that was dragged gives way when another is chosen.
  preview.style.removeProperty('inline-size');
  preview.style.removeProperty('width');
  const shown = document.createElement(`klima-${element}`);
  for (const [name, value] of Object.entries(attributes)) shown.setAttribute(name, value === true ? '' : value);
  if (colour) shown.style.setProperty('--klima-accent', colour);
  preview.replaceChildren(shown);
  void (shown as HTMLElement & { updateComplete?: Promise<unknown> }).updateComplete?.then(() => tellContrast(shown));
}

/** Tells the colour that the element really uses, read from a link in it. */
function tellContrast(element: HTMLElement): void {
  const told = find('#contrast', HTMLElement);
  const colour = parseColour(accent.value || accent.defaultValue);
  accent.setAttribute('aria-invalid', String(!colour));
  if (!colour) {
    told.textContent = words.accentWrong;
    return;
  }
  const root = (element.shadowRoot ?? element).querySelector('.root');
  const probe = document.createElement('a');
  probe.href = '#';
  root?.append(probe);
  const used = pixelOf(getComputedStyle(probe).color);
  const background = pixelOf(getComputedStyle(preview).backgroundColor);
  probe.remove();
  const given = pixelOf(colour);
  // Rounding may move a channel by one or two, which nobody sees.
  const isKept = used.every((value, channel) => Math.abs(value - (given[channel] ?? 0)) <= 2);
  told.textContent = [
    isKept ? words.kept : words.moved(colour),
    words.contrast(toHex(used), toHex(background), number.format(contrast(used, background))),
  ].join(' ');
}

function showSnippets(target: Target, choice: Choice): void {
  const shown = snippets(target, choice);
  const styleAt = shown.findIndex(({ place }) => place === 'style');
  blocks.replaceChildren(
    ...shown.map(({ place, code }, index) => {
      const figure = create('figure');
      const title = create('figcaption', { id: `snippet-${index}` });
      title.append(
        ...words.places[place].split('`').map((part, at) => (at % 2 ? create('code', { textContent: part }) : part)),
      );
      const text = create('pre', { tabIndex: 0 });
      text.setAttribute('role', 'group');
      text.setAttribute('aria-labelledby', title.id);
      text.append(create('code', { textContent: code }));
      const button = create('button', { type: 'button', textContent: words.copy });
      button.setAttribute('aria-describedby', title.id);
      const told = create('span', { className: 'said' });
      told.setAttribute('role', 'status');
      button.addEventListener('click', () => void copy(code, told, text));
      figure.append(title, told, button);
      if (styleAt > 0 && index === 0) figure.append(renderColourNote(`snippet-${styleAt}`));
      figure.append(text);
      return figure;
    }),
  );
}

/** Says where the colour is, which no tag holds. */
function renderColourNote(id: string): HTMLElement {
  const note = create('p', { className: 'colour-note', textContent: `${words.colourApart} ` });
  note.append(create('a', { href: `#${id}`, textContent: words.places.style }), '.');
  return note;
}

/** Copies a text, and tells of it beside the button; where that is refused, marks what is shown of it. */
async function copy(text: string, told: HTMLElement, shown = told): Promise<void> {
  for (const other of form.querySelectorAll('.said')) other.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = words.copied;
  } catch {
    // Only secure pages may write to the clipboard: elsewhere the reader copies what is marked.
    told.textContent = shown === told ? text : words.selected;
    getSelection()?.selectAllChildren(shown);
  }
}

/** Keeps in the address what is chosen and not as it was, of what the chosen element has. */
function remember(): void {
  const { element } = Object.fromEntries(new FormData(form)) as { element: string };
  const query = new URLSearchParams(
    [...new FormData(form)].flatMap(([name, value]) =>
      belongs(name, element) && !isDefault(name) ? [[name, parsed(name, textOf(value)) ?? textOf(value)]] : [],
    ),
  );
  // A box that was ticked and isn't is told too, since a form says nothing of it.
  for (const field of fields().filter(isToggle)) {
    if (field.type === 'checkbox' && belongs(field.name, element) && !isDefault(field.name) && !query.has(field.name)) {
      query.set(field.name, '');
    }
  }
  history.replaceState(null, '', query.size ? `?${query}` : location.pathname);
}

/** Sets the form as the address says; what it can't hold is left as it is. */
function restore(): void {
  const query = new URLSearchParams(location.search);
  for (const name of new Set(query.keys())) {
    const values = query.getAll(name).map(clean);
    for (const field of fields(name)) {
      if (field.type === 'radio' && isToggle(field)) field.checked ||= values.includes(field.value);
      else if (isToggle(field)) field.checked = values.includes(field.value);
      else if (field instanceof HTMLInputElement) field.value = values[0] ?? '';
      else if ([...field.options].some(({ value }) => value === values[0])) field.value = values[0] ?? '';
    }
  }
  const known = [...moment.options].some(({ value }) => value === time.value);
  moment.value = known ? time.value : 'other';
}

type Field = HTMLInputElement | HTMLSelectElement;

/** The fields of the form, or those of a name. */
function fields(name?: string): Field[] {
  return [...form.elements].filter(
    (field): field is Field =>
      (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) &&
      field.name !== '' &&
      (name === undefined || field.name === name),
  );
}

function isToggle(field: Field): field is HTMLInputElement & { type: 'checkbox' | 'radio' } {
  return field.type === 'checkbox' || field.type === 'radio';
}

/** Whether the chosen element has the option. */
function belongs(name: string, element: string): boolean {
  const having = fields(name)[0]?.closest<HTMLElement>('[data-elements]')?.dataset['elements'];
  return having === undefined || having.split(' ').includes(element);
}

/** Whether all fields of a name are as they were. */
function isDefault(name: string): boolean {
  return fields(name).every((field) => {
    if (field instanceof HTMLSelectElement) {
      return [...field.options].every(({ selected, defaultSelected }) => selected === defaultSelected);
    }
    return isToggle(field)
      ? field.checked === field.defaultChecked
      : (parsed(field.name, field.value) ?? field.value.trim()) === field.defaultValue;
  });
}

function find<Found extends Element>(selector: string, kind: new () => Found): Found {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`There is no ${selector} on the page.`);
  return found;
}

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}

function textOf(value: FormDataEntryValue | null): string {
  return typeof value === 'string' ? value.trim() : '';
}
