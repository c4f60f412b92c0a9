import { renderToString } from '@klimaindsats/components/server';
import { compareDanish, initiative, type Language } from '@klimaindsats/data';

import { renderFrame } from './site.ts';

const { municipalities, participations, region: home = '' } = initiative;
const counts = [participations.length, municipalities.length] as const;

const words = {
  da: {
    title: 'Kommunen og klimaet',
    menu: 'Menu',
    sections: ['Borger', 'Erhverv', 'Klima og miljø', 'Om kommunen'],
    trail: 'Du er her',
    description: 'Læs, hvordan en kommune var med i DK2020, hvad den satte sig for, og hvad der kom efter.',
    lead: `${counts[0]} af landets ${counts[1]} kommuner var med i DK2020 og lavede en klimaplan. Her kan du læse om din egen, om de andre i regionen, og om hvad der kom efter.`,
    choose: 'Vis siden for',
    example:
      'Siden er et eksempel og ikke kommunens egen. Oplysningerne er rigtige, og kilderne står under dem. Styregruppen og kontakten er kun med på siderne for kommunerne i Region Midtjylland.',
    accessibility: 'Siden sætter ingen cookies og henter intet fra andre.',
    contact: 'Kontakt',
  },
  en: {
    title: 'The municipality and the climate',
    menu: 'Menu',
    sections: ['Citizens', 'Business', 'Climate and environment', 'About us'],
    trail: 'You are here',
    description: 'Read how a municipality took part in DK2020, what it set out to do, and what came after.',
    lead: `${counts[0]} of the ${counts[1]} Danish municipalities took part in DK2020 and made a climate plan. Read about your own, about the others in its region, and about what came after.`,
    choose: 'Show the page for',
    example:
      'This page is an example, and not the municipality’s own. What it tells is real, and the sources stand below it. The steering group and the contact are only on the pages of the municipalities in Region Midtjylland.',
    accessibility: 'The page sets no cookies and fetches nothing from others.',
    contact: 'Contact',
  },
} as const;

/** The municipality that the page is for until another is chosen: Skive. */
const municipality = '0779';

/**
 * The page in a language: a municipality's frame around the elements, each with its content as plain HTML inside. Its
 * script lets the reader choose any other municipality.
 */
export function renderPage(language: Language): string {
  const text = words[language];
  const climate = text.sections[2];
  const name = municipalities.find(({ id }) => id === municipality)?.name ?? '';
  const options = municipalities.toSorted((one, other) => compareDanish(one.name, other.name));
  const body = `    <div class="municipality">
      <nav aria-label="${text.menu}">
        <span class="brand wide">${name}</span>
        <ul class="wide">
          ${text.sections.map((section) => `<li><a href="#content"${section === climate ? ' aria-current="true"' : ''}>${section}</a></li>`).join('\n          ')}
        </ul>
      </nav>
    </div>
    <main id="content" class="wide">
      <nav class="trail" aria-label="${text.trail}">
        <ol>
          <li><a href="#content">${climate}</a></li>
          <li aria-current="page">${text.title}</li>
        </ol>
      </nav>
      <div class="intro">
        <h1>${text.title}</h1>
        <p class="lead">${text.lead}</p>
        <form class="own" data-home="${home}" hidden>
          <label for="own">${text.choose}</label>
          <select id="own" name="kommune" autocomplete="off">
            ${options.map(({ id, name: each, region }) => `<option value="${id}" data-region="${region}"${id === municipality ? ' selected' : ''}>${each}</option>`).join('\n            ')}
          </select>
        </form>
      </div>
      <div class="columns">
        <div class="column">
          ${renderToString('municipality', { municipality, showSources: true })}
          ${renderToString('participation', { municipality, view: 'map', noCountry: true })}
          ${renderToString('dk2020', { showSources: true, sections: 'about plan people figures' })}
          ${renderToString('member-list', { municipality })}
        </div>
        <aside aria-label="${text.contact}">
          ${renderToString('contact-card')}
        </aside>
      </div>
    </main>
    <footer class="site">
      <div class="wide">
        <p>${text.example}</p>
        <p>${text.accessibility}</p>
      </div>
    </footer>`;
  return renderFrame({
    page: 'example',
    language,
    title: `${text.title} – ${name}`,
    description: text.description,
    scripts: ['page.js'],
    body,
  });
}
