import type { Language } from '@klimaindsats/data';

import type { policies } from './policies.ts';

/** A part of the guide: a heading, paragraphs, and code. */
export interface Part {
  readonly id: string;
  readonly title: string;
  readonly text: readonly string[];
  readonly code?: string;
}

const code = {
  cms: `<script type="module" src="/klimaindsats.js"></script>

<div data-klima="member-list" data-municipality="0751"></div>`,
  classes: `import { define, light, MemberList, notes, liveData, use } from '@klimaindsats/components';

use(liveData, notes, light);
define([MemberList], 'my'); // <my-member-list>`,
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
  | 'none'
  | 'noneHint'
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
  /** What the search says that it shows: the verb, one section, many, and, one entry, many. */
  readonly found: readonly [string, string, string, string, string, string];
  readonly policy: Readonly<Record<keyof typeof policies, string>>;
  readonly guides: readonly Part[];
  readonly files: readonly (readonly [name: string, text: string])[];
}

export const referenceWords: Readonly<Record<Language, Words>> = {
  da: {
    title: 'Reference',
    lead: 'Alle elementer, valg og data. Lavet automatisk ud fra koden.',
    description: 'Reference for elementerne og dataene om Den fælleskommunale klimaindsats.',
    contents: 'På denne side',
    search: 'Søg i referencen',
    found: ['Viser', 'afsnit', 'afsnit', 'og', 'opslag', 'opslag'],
    none: 'Intet fundet.',
    noneHint: 'Prøv et andet ord, eller slet det, du har skrevet.',
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
      npm: 'Elementerne fra npm, samlet i dit eget script. Trusted Types-politikken er Lits egen.',
      src: 'Med egne data i `src`: tillad adressen i `connect-src`.',
      plain: 'HTML fra serveren uden script. Kræver intet.',
      shadow: "HTML fra serveren med `mode: 'shadow'` og uden script. Stilen står i HTML og skal tillades.",
    },
    guides: [
      {
        id: 'cms',
        title: 'I et CMS',
        text: [
          'Sæt scriptfilen ind én gang i skabelonen, og sæt en `<div>` med `data-klima` ind på siden. Scriptet sætter elementet ind i den. Mange systemer fjerner tags, de ikke kender, men lader den stå.',
          'Hvert valg er en attribut, der begynder med `data-`. Tekst, der står i `<div>`, kan læses, hvis scriptet ikke kører. “Byg selv” skriver koden til dit system.',
          'Opskrifterne ligger i kildekoden: `examples/wordpress`, `examples/umbraco`, `examples/drupal`, `examples/typo3`, `examples/sitecore` og `examples/dynamicweb`. Indstillinger til editorer ligger i `packages/components/cms`.',
          'Prøvet: pluginet til WordPress i WordPress 6.1.9 og 6.6-RC3, indstillingerne i TinyMCE, CKEditor 5, Tiptap, DOMPurify og sanitize-html, og koden i de filtre, som TYPO3 og Drupal renser tekst med. Ikke prøvet i selve systemet: Umbraco, Drupal, TYPO3, Sitecore og Dynamicweb.',
        ],
        code: code.cms,
      },
      {
        id: 'privacy',
        title: 'Cookies og privatliv',
        text: [
          'Elementerne sætter ingen cookies, gemmer intet i browseren og sender intet. De kræver intet samtykke til cookies, for der er ingen.',
          'Oplysningerne er med i scriptfilen. Der hentes kun noget, når `src` er sat, og kun fra den adresse, der står i den.',
        ],
      },
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
          'I elementets slots kan du sætte egen overskrift og tekst. Resten af indholdet erstattes, når elementet vises.',
        ],
        code: code.slot,
      },
      {
        id: 'languages',
        title: 'Sprog',
        text: [
          'Et element taler det sprog, som nærmeste `lang` siger, og skifter med det. Dansk og engelsk er med. Andre sprog kan tilføjes; de ord, der mangler, står på dansk.',
          'Hvert element har sine ord. Ord, som alle bruger, hedder `shared`, de om kilder `notes`, og de om filen i `src` `own-data`.',
        ],
        code: code.language,
      },
      {
        id: 'classes',
        title: 'Klasser fra npm',
        text: [
          'Et modul, der ender på `/define`, registrerer sit element og bringer alt med: dansk og engelsk, egne data, kilder og `light`. Det gør scriptfilen også.',
          'En klasse alene registrerer intet og taler dansk. Skal den kunne mere, så kald `use` før det første element: `liveData` til `data` og `src`, `notes` til `show-sources`, `light` til `light` og `measures` til tal med enheder.',
        ],
        code: code.classes,
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
    lead: 'Every element, option and type. Made automatically from the code.',
    description: 'Reference of the elements and data about Den fælleskommunale klimaindsats.',
    contents: 'On this page',
    search: 'Search the reference',
    found: ['Shows', 'section', 'sections', 'and', 'entry', 'entries'],
    none: 'Nothing found.',
    noneHint: 'Try another word, or delete what you wrote.',
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
        id: 'cms',
        title: 'In a CMS',
        text: [
          'Put the script file into the template once, and a `<div>` with `data-klima` on the page. The script puts the element into it. Many systems remove tags they do not know, but leave that one.',
          'Each option is an attribute that begins with `data-`. Text inside the `<div>` can be read if the script does not run. The builder writes the code for your system.',
          'The recipes are in the source code: `examples/wordpress`, `examples/umbraco`, `examples/drupal`, `examples/typo3`, `examples/sitecore` and `examples/dynamicweb`. Settings for editors are in `packages/components/cms`.',
          'Tried: the plugin for WordPress in WordPress 6.1.9 and 6.6-RC3, the settings in TinyMCE, CKEditor 5, Tiptap, DOMPurify and sanitize-html, and the code of the filters that TYPO3 and Drupal clean texts with. Not tried in the system itself: Umbraco, Drupal, TYPO3, Sitecore and Dynamicweb.',
        ],
        code: code.cms,
      },
      {
        id: 'privacy',
        title: 'Cookies and privacy',
        text: [
          'The elements set no cookies, store nothing in the browser and send nothing. They need no consent to cookies, for there are none.',
          'The facts come with the script file. Something is fetched only where `src` is set, and only from the address it holds.',
        ],
      },
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
          'Each element has its words. Those that all use are called `shared`, those about sources `notes`, and those about the file of `src` `own-data`.',
        ],
        code: code.language,
      },
      {
        id: 'classes',
        title: 'Classes from npm',
        text: [
          'A module that ends in `/define` registers its element and brings everything: Danish and English, data of your own, sources and `light`. So does the script file.',
          'A class alone registers nothing and speaks Danish. For more, call `use` before the first element: `liveData` for `data` and `src`, `notes` for `show-sources`, `light` for `light`, and `measures` for figures with units.',
        ],
        code: code.classes,
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
