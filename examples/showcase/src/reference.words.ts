import type { policies } from './policies.ts';

/** A part of the guide: a heading, paragraphs, and code. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly code?: string;
}

const code = {
  style: `klima-member-list {
  --klima-accent: #7a1f5c;
}
klima-member-list::part(name) {
  font-family: Georgia, serif;
}`,
  slot: `<klima-contact-card>
  <h2 slot="heading">Skriv til os</h2>
  <p slot="extra">Vi svarer på hverdage.</p>
</klima-contact-card>`,
  language: `import { registerLanguage } from '@klimaindsats/components';

registerLanguage('de', { 'contact-card': { heading: 'Kontakt', phone: 'Telefon' } });`,
  server: `import { renderToString } from '@klimaindsats/components/server';

renderToString('member-list', { municipality: '0751', lang: 'da' });`,
  live: `<klima-member-list src="/initiative.json"></klima-member-list>`,
  data: `import { findMunicipality, initiative, participationsOf } from '@klimaindsats/data';

const municipality = findMunicipality(initiative, 'Århus');
console.log(municipality?.name, participationsOf(initiative, '0751')[0]?.cohort);`,
} as const;

interface Words extends Record<
  | 'title'
  | 'lead'
  | 'description'
  | 'contents'
  | 'search'
  | 'elements'
  | 'shared'
  | 'sharedText'
  | 'guide'
  | 'data'
  | 'types'
  | 'typesText'
  | 'formats'
  | 'formatsText'
  | 'example'
  | 'attributes'
  | 'properties'
  | 'events'
  | 'slots'
  | 'parts'
  | 'customProperties'
  | 'optional'
  | 'property'
  | 'standard'
  | 'policies'
  | 'policiesText',
  string
> {
  readonly found: readonly [before: string, between: string, after: string];
  readonly policy: Readonly<Record<keyof typeof policies, string>>;
  readonly guides: readonly Part[];
  readonly files: readonly (readonly [name: string, text: string])[];
}

export const referenceWords: Readonly<Record<'da' | 'en', Words>> = {
  da: {
    title: 'Reference',
    lead: 'Alle elementer, valg og data. Lavet af det, koden selv siger.',
    description: 'Reference for elementerne og dataene om Den fælleskommunale klimaindsats.',
    contents: 'På denne side',
    search: 'Søg i referencen',
    found: ['Viser ', ' af ', ' opslag'],
    elements: 'Elementer',
    shared: 'Fælles for alle elementer',
    sharedText: 'Disse valg har alle elementer. Sproget følger `lang` på elementet eller omkring det.',
    guide: 'Vejledning',
    data: 'Data',
    types: 'Typer',
    typesText: 'Beskrivelserne er på engelsk, som i skemaet.',
    formats: 'Formater',
    formatsText: 'De samme oplysninger ligger som filer i `packages/data/dist`, når kildekoden er bygget.',
    example: 'Eksempel',
    attributes: 'Attributter',
    properties: 'Properties uden attribut',
    events: 'Events',
    slots: 'Slots',
    parts: 'Parts',
    customProperties: 'CSS-variabler',
    optional: 'valgfri',
    property: 'property',
    standard: 'ellers',
    policies: 'Sikkerhedspolitikker (CSP)',
    policiesText:
      'Elementerne henter intet, gemmer intet og bruger hverken `eval` eller stil i attributter. Politikkerne er de strengeste, som hver vej er prøvet med.',
    policy: {
      script: 'Scriptfilen fra egen server. Trusted Types-politikken hedder `klimaindsats`.',
      npm: 'Elementerne fra npm, samlet i jeres eget script. Trusted Types-politikken er Lits egen.',
      src: 'Med egne data i `src`: tillad adressen i `connect-src`.',
      plain: 'HTML fra serveren uden script. Kræver intet.',
      shadow: "HTML fra serveren med `mode: 'shadow'` og uden script. Stilen står i HTML og skal tillades.",
    },
    guides: [
      {
        id: 'looks',
        title: 'Udseende',
        text: [
          'Skrift, tekstfarve og størrelse er sidens egne. Lyst og mørkt følger den `color-scheme`, der gælder, hvor elementet står.',
          '`--klima-accent` sætter farven på links og mærker. Den gøres mørkere eller lysere, indtil den kan læses. Det indvendige nås med `::part()`.',
        ],
        code: code.style,
      },
      {
        id: 'slots',
        title: 'Eget indhold',
        text: [
          'I elementets slots kan I sætte egen overskrift og tekst. Resten af indholdet erstattes, når elementet vises.',
        ],
        code: code.slot,
      },
      {
        id: 'languages',
        title: 'Sprog',
        text: [
          'Et element taler det sprog, som nærmeste `lang` siger, og skifter med det. Dansk og engelsk er med. Andre sprog kan tilføjes; de ord, der mangler, står på dansk.',
        ],
        code: code.language,
      },
      {
        id: 'static',
        title: 'HTML fra serveren',
        text: [
          "De samme skabeloner giver almindelig HTML, der kan læses uden JavaScript. Elementet erstatter den, når det vises. Med `mode: 'shadow'` er indholdet en deklarativ shadow root med stil.",
        ],
        code: code.server,
      },
      {
        id: 'live',
        title: 'Egne data',
        text: [
          '`src` peger på en JSON-fil efter skemaet. De indbyggede data vises straks, og filens data tager over, når filen er hentet og gyldig. Er den ikke det, bliver det, der vises, stående.',
          '`no-bundled` viser intet, før filen er hentet. Uden `src` hentes intet. Prøv med denne sides fil, `initiative.json`.',
        ],
        code: code.live,
      },
      {
        id: 'use-data',
        title: 'Data i kode',
        text: ['I JavaScript og TypeScript har oplysningerne typer. I alt andet er de filer.'],
        code: code.data,
      },
    ],
    files: [
      ['initiative.json', 'Det hele som JSON efter skemaet.'],
      ['initiative-without-persons.json', 'Det samme uden navne på personer og uden kontakter.'],
      ['schema.json', 'JSON Schema, draft-07.'],
      ['initiative.jsonld', 'JSON-LD med ord fra schema.org.'],
      ['popolo.json', 'Popolo: personer, organisationer, poster og medlemskaber.'],
      ['contacts.vcf', 'Kontakterne som vCard 4.0. `contacts-3.0.vcf` er den ældre form.'],
      ['csv/', 'En CSV-fil for hver samling.'],
    ],
  },
  en: {
    title: 'Reference',
    lead: 'Every element, option and type. Made of what the code itself says.',
    description: 'Reference of the elements and data about Den fælleskommunale klimaindsats.',
    contents: 'On this page',
    search: 'Search the reference',
    found: ['Shows ', ' of ', ' entries'],
    elements: 'Elements',
    shared: 'Shared by all elements',
    sharedText: 'All elements have these options. The language follows `lang` on the element or around it.',
    guide: 'Guide',
    data: 'Data',
    types: 'Types',
    typesText: 'The descriptions are those of the schema.',
    formats: 'Formats',
    formatsText: 'The same facts stand as files in `packages/data/dist` when the source code is built.',
    example: 'Example',
    attributes: 'Attributes',
    properties: 'Properties without an attribute',
    events: 'Events',
    slots: 'Slots',
    parts: 'Parts',
    customProperties: 'Custom properties',
    optional: 'optional',
    property: 'property',
    standard: 'else',
    policies: 'Security policies (CSP)',
    policiesText:
      'The elements fetch nothing, store nothing and use neither `eval` nor style in attributes. The policies are the strictest that each way in is tested under.',
    policy: {
      script: 'The script file from your own server. The Trusted Types policy is called `klimaindsats`.',
      npm: "The elements from npm, bundled into your own script. The Trusted Types policy is Lit's own.",
      src: 'With data of your own in `src`: allow its address in `connect-src`.',
      plain: 'HTML from the server, without a script. Needs nothing.',
      shadow:
        "HTML from the server with `mode: 'shadow'`, without a script. The style stands in the HTML and must be allowed.",
    },
    guides: [
      {
        id: 'looks',
        title: 'Looks',
        text: [
          "Font, text colour and size are the page's own. Light and dark follow the `color-scheme` in force where the element stands.",
          '`--klima-accent` sets the colour of links and marks. It is made darker or lighter until it can be read. What is inside is reached with `::part()`.',
        ],
        code: code.style,
      },
      {
        id: 'slots',
        title: 'Content of your own',
        text: [
          'The slots of an element take a heading and text of your own. Other content is replaced when the element shows.',
        ],
        code: code.slot,
      },
      {
        id: 'languages',
        title: 'Languages',
        text: [
          'An element speaks the language of the nearest `lang`, and changes with it. Danish and English are there. Others can be added; words that are missing stand in Danish.',
        ],
        code: code.language,
      },
      {
        id: 'static',
        title: 'HTML from the server',
        text: [
          "The same templates give plain HTML that can be read without JavaScript. The element replaces it when it shows. With `mode: 'shadow'` the content is a declarative shadow root with its styles.",
        ],
        code: code.server,
      },
      {
        id: 'live',
        title: 'Data of your own',
        text: [
          '`src` names a JSON file of the schema. The bundled data shows at once, and gives way when the file has come and is valid. When it is not, what was shown stays.',
          '`no-bundled` shows nothing until the file has come. Without `src` nothing is fetched. Try it with the file of this site, `initiative.json`.',
        ],
        code: code.live,
      },
      {
        id: 'use-data',
        title: 'Data in code',
        text: ['In JavaScript and TypeScript the facts have types. In anything else they are files.'],
        code: code.data,
      },
    ],
    files: [
      ['initiative.json', 'All of it as JSON of the schema.'],
      ['initiative-without-persons.json', 'The same without names of persons and without contacts.'],
      ['schema.json', 'JSON Schema, draft-07.'],
      ['initiative.jsonld', 'JSON-LD in the terms of schema.org.'],
      ['popolo.json', 'Popolo: persons, organizations, posts and memberships.'],
      ['contacts.vcf', 'The contacts as vCard 4.0. `contacts-3.0.vcf` is the older form.'],
      ['csv/', 'A CSV file for each collection.'],
    ],
  },
};
