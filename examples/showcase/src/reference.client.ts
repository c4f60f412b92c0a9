/** The search of the reference: shows the entries that hold every word, and the sections that have any or hold them. */
import { again, pauseOfSearch } from './told.ts';

const field = document.querySelector<HTMLInputElement>('#search');
const status = document.querySelector<HTMLElement>('.search [aria-live]');
const none = document.querySelector<HTMLElement>('.none');
const contents = document.querySelector<HTMLElement>('.contents');
const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
const sections = [...document.querySelectorAll<HTMLElement>('.sections > section')];

let telling: ReturnType<typeof setTimeout> | undefined;
/** How many times it was told what is shown. */
let times = 0;

const holds = (element: Element | null, words: readonly string[]): boolean => {
  const text = element?.textContent.toLocaleLowerCase() ?? '';
  return words.every((word) => text.includes(word));
};

function search(): void {
  const words = field?.value.toLocaleLowerCase().split(/\s+/).filter(Boolean) ?? [];
  for (const section of sections) {
    const isWhole = holds(section.querySelector('h2'), words);
    const own = [...section.querySelectorAll<HTMLElement>('[data-entry]')];
    for (const entry of own) entry.hidden = !isWhole && !holds(entry, words);
    const prose = [...section.querySelectorAll(':scope > p, :scope > pre')];
    section.hidden = own.every(({ hidden }) => hidden) && !isWhole && !prose.some((part) => holds(part, words));
    for (const list of section.querySelectorAll('dl')) {
      const isEmpty = [...list.querySelectorAll<HTMLElement>('[data-entry]')].every(({ hidden }) => hidden);
      list.hidden = isEmpty;
      if (list.previousElementSibling instanceof HTMLHeadingElement) list.previousElementSibling.hidden = isEmpty;
    }
    const link = document.querySelector<HTMLElement>(`.reference nav a[href="#${section.id}"]`)?.parentElement;
    if (link) link.hidden = section.hidden;
  }
  for (const group of document.querySelectorAll<HTMLElement>('.contents > div')) {
    group.hidden = [...group.querySelectorAll('li')].every(({ hidden }) => hidden);
  }
  const shownSections = sections.filter(({ hidden }) => !hidden).length;
  const shownEntries = entries.filter((entry) => !entry.hidden && !entry.closest('section')?.hidden).length;
  if (none) none.hidden = shownSections > 0;
  if (contents) contents.hidden = shownSections === 0;
  clearTimeout(telling);
  telling = setTimeout(() => {
    if (status) status.textContent = words.length ? again(tell(shownSections, shownEntries), ++times) : '';
  }, pauseOfSearch);
}

/** What is shown: `Viser 2 afsnit og 1 opslag.` */
function tell(ofSections: number, ofEntries: number): string {
  const { found = '', none: nothing = '' } = status?.dataset ?? {};
  const [shows = '', section = '', manySections = '', and = '', entry = '', manyEntries = ''] = found.split('|');
  if (!ofSections) return nothing;
  const parts = [
    `${ofSections} ${ofSections === 1 ? section : manySections}`,
    ...(ofEntries ? [`${ofEntries} ${ofEntries === 1 ? entry : manyEntries}`] : []),
  ];
  return `${shows} ${parts.join(` ${and} `)}.`;
}

field?.closest<HTMLElement>('.search')?.removeAttribute('hidden');
field?.addEventListener('input', search);
