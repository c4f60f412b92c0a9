/** The example page in the browser: it becomes the page of the municipality that is chosen, which its address tells. */
import { find } from './find.ts';

const form = find('form.own', HTMLFormElement);
const select = find('#own', HTMLSelectElement);
const brand = find('.brand', HTMLElement);
const otherLanguage = find('a.language', HTMLAnchorElement);
const [title = ''] = document.title.split(' – ');
const started = select.value;

const asked = new URLSearchParams(location.search).get('kommune')?.trim().toLowerCase();
const option = [...select.options].find(({ value, text }) => value === asked || text.toLowerCase() === asked);
if (option) select.value = option.value;
form.hidden = false;
show();
select.addEventListener('change', show);
form.addEventListener('submit', (event) => event.preventDefault());

function show(): void {
  const [chosen] = select.selectedOptions;
  const { value, text, dataset } = chosen ?? select.options[0] ?? new Option();
  for (const element of document.querySelectorAll('[municipality]')) element.setAttribute('municipality', value);
  document.querySelector('klima-dk2020')?.setAttribute('region', dataset['region'] ?? '');
  brand.textContent = text;
  document.title = `${title} – ${text}`;
  // The steering group and its secretariat were those of one region.
  const isHome = dataset['region'] === form.dataset['home'];
  for (const part of document.querySelectorAll<HTMLElement>('klima-member-list, aside')) part.hidden = !isHome;
  const query = value === started ? '' : `?kommune=${value}`;
  history.replaceState(null, '', location.pathname + query + location.hash);
  otherLanguage.search = query;
}
