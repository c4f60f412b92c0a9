/** The search of the reference: shows the entries that hold every word, and the sections that have any. */
const field = document.querySelector<HTMLInputElement>('#search');
const status = document.querySelector<HTMLElement>('.search [role=status]');
const entries = [...document.querySelectorAll<HTMLElement>('[data-entry]')];
const sections = [...document.querySelectorAll<HTMLElement>('.sections > section')];

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
  if (!status) return;
  const shown = entries.filter((entry) => !entry.hidden && !entry.closest('section')?.hidden).length;
  const { before = '', between = '', after = '' } = status.dataset;
  status.textContent = words.length ? before + String(shown) + between + String(entries.length) + after : '';
}

field?.closest<HTMLElement>('.search')?.removeAttribute('hidden');
field?.addEventListener('input', search);
