/**
 * What is known of the elements' accessibility: the one place that ACCESSIBILITY.md and the statement in it are written
 * from. A test checks the numbers, the dates, and that each claim names a test that is there.
 */

/** A way of checking, by the short name that the criteria use. */
interface Check {
  readonly what: string;
  /** The tests that hold it, as paths or patterns within the package. */
  readonly tests: readonly string[];
}

/** What a criterion of WCAG 2.1 A or AA is met by. */
interface Claim {
  readonly number: string;
  readonly met: string;
  /** The checks that hold it; `none` where the elements have nothing it is about, and nothing where it is the page's. */
  readonly checked: readonly (keyof typeof checks | 'none')[];
}

/** Content that isn't accessible, as the state's tool for statements (WAS-Tool) asks for it. */
interface Inaccessible {
  readonly heading: string;
  readonly number: string;
  /** The criterion in Danish. */
  readonly name: string;
  readonly text: string;
  readonly reason: string;
  readonly category: (typeof categories)[number];
}

/** The reasons that the law knows. */
export const categories = [
  'Manglende overholdelse af webtilgængelighedsloven',
  'Uforholdsmæssig stor byrde',
  'Ikke omfattet af webtilgængelighedsloven',
] as const;

/** The day the record was last gone through. The law asks for that once a year. */
export const reviewed = '2026-11-26';

export const checks = {
  axe: {
    what: 'axe-core, all WCAG A and AA rules, every element in every state, as it is, at 320 px, dark, and in forced colours (not in WebKit, which has none), in Chromium, Firefox and WebKit',
    tests: ['src/*/*.browser.test.ts'],
  },
  Alfa: {
    what: 'Siteimprove Alfa, all WCAG A and AA rules, on pages that hold the elements, in Chromium',
    tests: ['test/alfa.slow.test.ts'],
  },
  tree: {
    what: 'the accessibility tree of Chromium, and roles, names and texts in all three engines, committed as text for each element and compared',
    tests: ['src/*/*.browser.test.ts'],
  },
  told: {
    what: 'what Chromium, Firefox and WebKit give to assistive technology on Linux, read through AT-SPI, committed as text and compared; its words are those of the page, and no heading ends in nothing',
    tests: ['test/assistive/trees.slow.test.ts'],
  },
  heard: {
    what: 'what the screen reader Orca says in Firefox and Chromium on Linux when the elements are read and operated by keys, in Danish and English and where data are missing, wrong or fetched, committed as text and compared',
    tests: ['test/assistive/speech/speech.slow.test.ts'],
  },
  keys: {
    what: 'tests that use the keyboard alone, in Chromium, Firefox and WebKit',
    tests: ['src/participation/participation.browser.test.ts', 'src/member-list/member-list.browser.test.ts'],
  },
  spacing: {
    what: 'text at 200 %, text spacing and root font sizes from 8 to 24 px in a 240 px column: nothing is wider than its column',
    tests: ['test/surroundings.browser.test.ts'],
  },
  colours: {
    what: 'contrast computed over more than 500 accent colours, light and dark: text at 4.5:1, rings, marks and tiles at 3:1; the ring is at least 3 px wide',
    tests: ['test/accent.slow.browser.test.ts'],
  },
  eye: {
    what: 'a person’s look at pictures: narrow and wide, light, dark, forced colours; a picture that changes is looked at again before it is committed',
    tests: ['test/looks.page.test.ts'],
  },
} as const satisfies Readonly<Record<string, Check>>;

export const claims: readonly Claim[] = [
  {
    number: '1.1.1',
    met: 'marks and bars are hidden from assistive technology, and their meaning stands as text',
    checked: ['axe', 'tree', 'told'],
  },
  { number: '1.2.1', met: '', checked: ['none'] },
  { number: '1.2.2', met: '', checked: ['none'] },
  { number: '1.2.3', met: '', checked: ['none'] },
  { number: '1.2.4', met: '', checked: ['none'] },
  { number: '1.2.5', met: '', checked: ['none'] },
  {
    number: '1.3.1',
    met: 'real headings at the level you give, lists, tables with headers, labels, description lists',
    checked: ['axe', 'Alfa', 'tree', 'told', 'heard'],
  },
  {
    number: '1.3.2',
    met: 'the order of the tree is the order seen; the map’s order runs from north-west to south-east',
    checked: ['tree', 'told', 'heard', 'eye'],
  },
  { number: '1.3.3', met: 'cohorts have words and shapes beside colours', checked: ['eye'] },
  { number: '1.3.4', met: 'nothing locks it', checked: ['eye'] },
  {
    number: '1.3.5',
    met: 'the only field is a search, with autocomplete off: it asks nothing of the reader’s own',
    checked: ['axe'],
  },
  {
    number: '1.4.1',
    met: 'links are underlined; words mark the page’s own municipality, and what is a target',
    checked: ['axe', 'eye'],
  },
  { number: '1.4.2', met: '', checked: ['none'] },
  {
    number: '1.4.3',
    met: 'text is the page’s colour, or an accent moved until it can be read',
    checked: ['axe', 'Alfa', 'colours'],
  },
  { number: '1.4.4', met: 'sizes in em; nothing is clipped at 200 %', checked: ['spacing', 'eye'] },
  { number: '1.4.5', met: '', checked: ['none'] },
  { number: '1.4.10', met: 'container queries; nothing scrolls sideways at 320 px', checked: ['axe', 'spacing'] },
  { number: '1.4.11', met: 'borders that carry meaning, focus rings and tiles at 3:1', checked: ['colours'] },
  { number: '1.4.12', met: 'no fixed heights on text', checked: ['spacing'] },
  { number: '1.4.13', met: 'a tile’s facts stand below the map; nothing pops up over anything', checked: ['eye'] },
  {
    number: '2.1.1',
    met: 'everything that can be operated is a link, button, field, radio button or details',
    checked: ['keys', 'heard'],
  },
  { number: '2.1.2', met: 'the Tab key leaves the map as it came', checked: ['keys'] },
  { number: '2.1.4', met: 'arrows, Home and End work in the map alone', checked: ['keys'] },
  { number: '2.2.1', met: '', checked: ['none'] },
  { number: '2.2.2', met: 'nothing moves', checked: ['none'] },
  { number: '2.3.1', met: '', checked: ['none'] },
  { number: '2.4.1', met: 'headings; the map is one stop of the Tab key', checked: ['keys'] },
  { number: '2.4.2', met: 'the page’s', checked: [] },
  { number: '2.4.3', met: 'as the tree', checked: ['keys'] },
  {
    number: '2.4.4',
    met: 'links say where they lead; marks are named "Kilde 1", the way back too',
    checked: ['axe', 'tree', 'heard'],
  },
  { number: '2.4.5', met: 'the page’s', checked: [] },
  { number: '2.4.6', met: 'each tells what follows', checked: ['eye'] },
  {
    number: '2.4.7',
    met: 'a ring of at least 3 px, whatever the size of the text, in the accent; in forced colours the system’s',
    checked: ['colours', 'eye'],
  },
  { number: '2.5.1', met: '', checked: ['none'] },
  { number: '2.5.2', met: 'clicks act when the pointer is lifted', checked: ['keys'] },
  { number: '2.5.3', met: 'names begin with what is seen', checked: ['Alfa'] },
  { number: '2.5.4', met: '', checked: ['none'] },
  { number: '3.1.1', met: 'the page’s; an element marks its content with the language it is in', checked: ['axe'] },
  {
    number: '3.1.2',
    met: 'each element marks its content with the language it is in',
    checked: ['axe'],
  },
  { number: '3.2.1', met: 'focus changes nothing but the line that describes a tile', checked: ['keys'] },
  {
    number: '3.2.2',
    met: 'searching filters the list, choosing a time changes the map, and both say so',
    checked: ['keys', 'heard'],
  },
  { number: '3.2.3', met: 'the page’s', checked: [] },
  { number: '3.2.4', met: 'the same words for the same things in every element', checked: ['eye'] },
  {
    number: '3.3.1',
    met: 'a search without a match, and data that can’t be fetched, are said in words',
    checked: ['axe', 'heard'],
  },
  { number: '3.3.2', met: 'every field has a visible label', checked: ['axe'] },
  { number: '3.3.3', met: '', checked: ['none'] },
  { number: '3.3.4', met: '', checked: ['none'] },
  {
    number: '4.1.1',
    met: 'rendered by the browser from templates; ids are unique within their tree',
    checked: ['axe'],
  },
  {
    number: '4.1.2',
    met: 'native elements; `role="list"` where a style would take the role away',
    checked: ['axe', 'Alfa', 'tree', 'told', 'heard'],
  },
  {
    number: '4.1.3',
    met: 'one live region for each announcement: matches, copying, fetching, the map’s time; it is there before its text',
    checked: ['told', 'heard'],
  },
];

/** The compliance, in the words of the state's tool. */
export const status = 'Overholder standarden delvist (overholder de fleste krav)';

export const method = {
  kind: 'Vi har anvendt anden metode',
  text:
    'Elementerne er kontrolleret med axe-core i Chromium, Firefox og WebKit, i lyse og mørke farver, med systemets kontrastfarver (ikke i WebKit) og ved en bredde på 320 pixel, og med Siteimprove Alfa i Chromium. ' +
    'Det, som de tre browsere giver videre til hjælpemidler på Linux, og det, som skærmlæseren Orca siger i Firefox og Chromium, når et program trykker på tasterne, er læst igennem. ' +
    'Elementerne er ikke afprøvet med NVDA, JAWS, VoiceOver, TalkBack eller Skærmoplæser og ikke sammen med brugere.',
} as const;

export const inaccessible: readonly Inaccessible[] = [
  {
    heading: 'Danske ord på sider på andre sprog',
    number: '3.1.2',
    name: 'Sprog for dele af indholdet',
    text: 'Når en side viser elementerne på et sprog, som nogle af ordene ikke er oversat til, står de ord på dansk uden at være markeret som dansk. En skærmlæser kan læse dem op med en forkert udtale. På dansk og engelsk er alle ord oversat.',
    reason:
      'Siden vælger selv, hvilke ord den oversætter. De ord, der mangler, er spredt i sætninger, som ikke kan markeres hver for sig.',
    category: 'Manglende overholdelse af webtilgængelighedsloven',
  },
  {
    heading: 'Statusbeskeder på iPhone og iPad',
    number: '4.1.3',
    name: 'Statusbeskeder',
    text: 'VoiceOver på iOS læser ikke altid beskeder op, som kommer, uden at siden skifter, fx hvor mange der passer til en søgning. Beskeden kan ses og findes ved at bladre i siden. Med egenskaben light står beskeden i selve siden, hvor VoiceOver læser mere pålideligt. Det er ikke afprøvet her.',
    reason: 'Fejlen ligger i samspillet mellem iOS og indhold i et skyggetræ (shadow root).',
    category: 'Manglende overholdelse af webtilgængelighedsloven',
  },
];
