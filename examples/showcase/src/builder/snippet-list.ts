/** The snippets to copy, each with a button. */
import { find } from '../find.ts';
import { type Choice, snippets, type Target } from '../snippets.ts';
import { again } from '../told.ts';
import { form } from './fields.ts';
import { words } from './words.ts';

const blocks = find('.snippets', HTMLElement);
/** How many times it was told that a text was copied. */
let times = 0;

export function showSnippets(target: Target, choice: Choice): void {
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
      told.setAttribute('aria-live', 'polite');
      told.setAttribute('aria-atomic', 'true');
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

/** Copies a text, and says so beside the button; where the browser refuses, selects what is shown of it. */
export async function copy(text: string, told: HTMLElement, shown = told): Promise<void> {
  for (const other of form.querySelectorAll('.said')) other.textContent = '';
  try {
    await navigator.clipboard.writeText(text);
    told.textContent = again(words.copied, ++times);
  } catch {
    // Only secure pages may write to the clipboard: elsewhere the reader copies what is marked.
    told.textContent = shown === told ? text : words.selected;
    getSelection()?.selectAllChildren(shown);
  }
}

function create<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]> = {},
): HTMLElementTagNameMap[Name] {
  return Object.assign(document.createElement(name), properties);
}
