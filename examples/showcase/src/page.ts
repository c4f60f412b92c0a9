import { renderToString } from '@klimaindsats/components/server';
import { initiative } from '@klimaindsats/data';

import { type Language, renderFrame } from './site.ts';

const words = {
  da: {
    municipality: 'Eksempel Kommune',
    menu: 'Menu',
    sections: ['Borger', 'Erhverv', 'Klima og miljø', 'Om kommunen'],
    trail: 'Du er her',
    description: 'Læs om den fælleskommunale klimaindsats og DK2020, og find styregruppen og sekretariatet.',
    lead: 'De 19 kommuner i Region Midtjylland gik sammen om klimaet. Her kan du læse, hvad samarbejdet var, og hvem der stod for det.',
    example:
      'Siden er et eksempel. Eksempel Kommune findes ikke, så Skive er fremhævet som sidens kommune. Oplysningerne om klimaindsatsen er rigtige. Under teksten om DK2020 står kilderne.',
    accessibility: 'Siden sætter ingen cookies og henter intet fra andre.',
  },
  en: {
    municipality: 'Eksempel Municipality',
    menu: 'Menu',
    sections: ['Citizens', 'Business', 'Climate and environment', 'About us'],
    trail: 'You are here',
    description:
      'Read about the joint municipal climate effort and DK2020, and find the steering group and its secretariat.',
    lead: 'The 19 municipalities of Region Midtjylland joined forces on the climate. Read what the co-operation was, and who was behind it.',
    example:
      'This page is an example. Eksempel Municipality does not exist, so Skive is marked as the municipality of the page. What it tells of the climate effort is real. The sources stand below the text on DK2020.',
    accessibility: 'The page sets no cookies and fetches nothing from others.',
  },
} as const;

/** The municipality that stands in for the one that doesn't exist: Skive. */
const municipality = '0779';

/** The page in a language: a municipality's frame around the elements, each with its content as plain HTML inside. */
export function renderPage(language: Language): string {
  const text = words[language];
  const title = initiative.title[language];
  const parts = initiative.statements.find(({ id }) => id === 'klimaindsats-parts')?.text[language] ?? '';
  const climate = text.sections[2];
  const body = `    <div class="municipality">
      <nav aria-label="${text.menu}">
        <span class="brand wide">${text.municipality}</span>
        <ul class="wide">
          ${text.sections.map((section) => `<li><a href="#content"${section === climate ? ' aria-current="true"' : ''}>${section}</a></li>`).join('\n          ')}
        </ul>
      </nav>
    </div>
    <main id="content" class="wide">
      <nav class="trail" aria-label="${text.trail}">
        <ol>
          <li><a href="#content">${climate}</a></li>
          <li aria-current="page">${title}</li>
        </ol>
      </nav>
      <div class="intro">
        <h1>${title}</h1>
        <p class="lead">${text.lead}</p>
        <p>${parts}</p>
      </div>
      <div class="columns">
        <div class="column">
          ${renderToString('dk2020', { showSources: true })}
          ${renderToString('participation', { municipality, view: 'map', noCountry: true })}
          ${renderToString('member-list', { municipality })}
        </div>
        <aside aria-label="${language === 'da' ? 'Kontakt' : 'Contact'}">
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
    title: `${title} – ${text.municipality}`,
    description: text.description,
    body,
  });
}
