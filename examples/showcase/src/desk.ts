import { renderToString } from '@klimaindsats/components/server';
import type { Language } from '@klimaindsats/data';

import { deskWords } from './desk/desk.words.ts';
import { guideFolders, prose, renderFrame, rootOf } from './site.ts';

/** The desk: what it is, until its script shows it; without one, how a register is kept all the same. */
export function renderDesk(language: Language): string {
  const words = deskWords[language];
  const root = rootOf('desk', language);
  const body = `    <main id="content" class="wide">
      <div class="desk-app">
        <div class="intro">
          <h1>${words.title}</h1>
          <p class="lead">${words.lead}</p>
          <p>${words.privacy}</p>
        </div>
        <div class="note">
          <p>${prose(words.withoutScript)}</p>
          <p><a href="${root}schema.json">${words.schemaFile}</a> · <a href="${root}initiative.json">${words.exampleFile}</a></p>
        </div>
      </div>
      <section class="becomes" aria-labelledby="becomes">
        <h2 id="becomes">${words.becomes}</h2>
        <p>${words.becomesLead} <a href="${root}${guideFolders[language]}">${words.guide}</a></p>
        <div class="live">${renderToString('member-list', { headingLevel: 3 })}</div>
      </section>
    </main>`;
  return renderFrame({
    page: 'desk',
    language,
    title: `${words.title} – Klimaindsats`,
    description: words.description,
    scripts: ['desk.js'],
    styles: ['tools.css', 'desk.css'],
    body,
  });
}
