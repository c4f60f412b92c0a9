/** What a reader does on a page, step by step. */
import { dataset } from '../../dataset.ts';
import { manyMembers } from '../many-members.ts';
import type { Story } from '../pages.ts';

export interface Script extends Story {
  /**
   * The keys, as X11 names them. In browse mode Orca takes `h` to the next heading, `l` to the next list, `i` to the next
   * of its items, `t` to the next table, `b` to the next button, `p` to the next paragraph and `k` to the next link;
   * `Insert+a` leads to focus mode and back. A step of several words is `type …`, or `answer …` with what `src` is given:
   * `register` or `nothing`.
   */
  readonly steps: readonly string[];
}

/** Municipalities on a map, who joined on known days. */
const mapped: Story['data'] = {
  ...dataset,
  municipalities: dataset.municipalities.map((municipality, index) => ({
    ...municipality,
    tile: { column: index + 1, row: 1 },
  })),
  participations: dataset.participations.map((participation, index) => ({
    ...participation,
    announced: undefined,
    admitted: ['2019', '2020-11-19'][index],
    asOf: ['2019', '2020-11-19'][index],
  })),
};

/** The same with nobody in it, and with one person fewer. */
const empty: Story['data'] = { ...dataset, memberships: [], persons: [] };
const withoutBo: Story['data'] = {
  ...dataset,
  persons: dataset.persons?.filter(({ id }) => id !== 'bo'),
  tombstones: [...(dataset.tombstones ?? []), { id: 'bo', removed: '2026-02-01' }],
};

const fetching = (tag: string): Story => ({
  html: `<button onclick="const { nextElementSibling: element } = this; element.src ? element.refresh() : (element.src = '/register.json')">Hent</button>
    <${tag} no-bundled></${tag}>`,
  data: undefined,
});

export const scripts: Readonly<Record<string, Script>> = {
  'contact-card': {
    html: '<klima-contact-card name="Bo Ås" job-title="projektleder" phone="87 65 43 21" email="bo@example.dk" hours="Mo-Th 09:00-15:00, Fr 09:00-12:00"></klima-contact-card>',
    steps: ['h', 'Down', 'Down', 'Down', 'Down', 'Down', 'Down', 'Down', 'b', 'Return', 'Return'],
  },
  'contact-card-english': {
    html: '<klima-contact-card lang="en" name="Bo Ås" job-title="project manager" phone="87 65 43 21"></klima-contact-card>',
    steps: ['h', 'Down', 'Down', 'Down', 'Tab', 'Tab', 'Tab', 'Return'],
  },
  'member-list': {
    html: '<klima-member-list show-sources municipality="9001"></klima-member-list>',
    steps: ['h', 'l', 'i', 'i', 'i', 'Down', 'k', 'Return', 'Tab', 'Tab', 'Return'],
  },
  'member-list-english': {
    html: '<klima-member-list lang="en" light filter></klima-member-list>',
    steps: ['h', 'l', 'i', 'shift+Tab', 'type bo'],
  },
  'member-list-table': {
    html: '<klima-member-list layout="table" municipality="9001"></klima-member-list>',
    steps: ['t', 'alt+shift+Down', 'alt+shift+Right', 'alt+shift+Down', 'alt+shift+Right'],
  },
  'member-list-filter': {
    html: '<klima-member-list filter></klima-member-list>',
    steps: ['Tab', 'type birk', 'ctrl+BackSpace', 'type ida', 'ctrl+BackSpace', 'type bo', 'type xyz'],
  },
  'member-list-empty': {
    html: '<klima-member-list filter show-sources></klima-member-list>',
    data: empty,
    steps: ['h', 'Down', 'Down'],
  },
  'member-list-person-taken-out': {
    html: '<klima-member-list></klima-member-list>',
    data: withoutBo,
    steps: ['h', 'l', 'i', 'i', 'i', 'i'],
  },
  'member-list-2000': {
    html: '<klima-member-list filter></klima-member-list>',
    data: manyMembers(2000),
    // One key at a time: a machine that is slow to draw so many announces what is found in between.
    steps: ['h', 'l', 'i', 'i', 'shift+Tab', '9', 'type 9', 'type 9'],
  },
  participation: {
    html: '<klima-participation timeline municipality="9001"></klima-participation>',
    data: mapped,
    steps: [
      'h',
      'Tab',
      'Insert+a',
      'Up',
      'Tab',
      'Right',
      'Right',
      'ctrl+Home',
      'l',
      'i',
      'l',
      't',
      'alt+shift+Down',
      'alt+shift+Right',
      'h',
      'l',
    ],
  },
  dk2020: {
    html: '<klima-dk2020 fold show-sources></klima-dk2020>',
    steps: [
      'h',
      'Tab',
      'Return',
      'Insert+a',
      'Down',
      'Tab',
      'Return',
      'Tab',
      'Tab',
      'Return',
      'shift+Tab',
      'Return',
      'Insert+a',
      'k',
      'k',
      'Return',
    ],
  },
  figures: {
    html: '<klima-dk2020 sections="figures"></klima-dk2020>',
    steps: ['h', 'h', 'l', 'Down', 'i', 'Down', 'Down'],
  },
  municipality: {
    html: '<klima-municipality municipality="9003"></klima-municipality>',
    steps: ['h', 'p', 'h', 'Down', 'h', 'Down'],
  },
  'municipality-unknown': {
    html: '<klima-municipality municipality="Ingensteds"></klima-municipality>',
    steps: ['h', 'p'],
  },
  fetching: {
    ...fetching('klima-member-list'),
    steps: ['Tab', 'Return', 'answer register', 'h', 'l', 'shift+Tab', 'Return', 'answer nothing'],
  },
  'fetching-failed': {
    ...fetching('klima-dk2020'),
    steps: ['Tab', 'Return', 'answer nothing', 'h', 'Down', 'Down'],
  },
};
