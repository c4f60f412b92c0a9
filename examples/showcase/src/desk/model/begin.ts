/** A register to begin: a region with its municipalities from the country's list, an effort, its group and its posts. */
import { type Dataset, initiative, municipalities, regions, schemaVersion, type Text } from '@klimaindsats/data';

import type { Draft } from './draft.ts';
import { slug } from './ids.ts';

export interface Beginning {
  /** The region's code. */
  readonly region: string;
  /** What the effort is called. */
  readonly name: Text;
  /** The page about it: the register's first source. */
  readonly url: string;
  /** Who keeps the register. */
  readonly publisher: string;
  readonly today: string;
}

export function begin({ region, name, url, publisher, today }: Beginning): Draft {
  const own = regions.filter(({ id }) => id === region);
  const places = municipalities.filter((municipality) => municipality.region === region);
  const used = new Set<string>([...own, ...places].flatMap(({ sources }) => sources));
  const wanted = slug([publisher, 'hjemmeside']) || 'hjemmeside';
  const id = used.has(wanted) ? `${wanted}-2` : wanted;
  const about = slug([name.da]) || 'indsats';
  const fact = { sources: [id], asOf: today, status: 'seed' } as const;
  const sources: Dataset['sources'] = [
    ...initiative.sources.filter((source) => used.has(source.id)),
    {
      id,
      title: { da: `Siden om ${name.da}`, en: `The page on ${name.en}` },
      publisher,
      url,
      published: 'unknown',
      dating: 'unknown',
    },
  ];
  const register: Dataset = {
    $schema: initiative.$schema,
    schemaVersion,
    version: '0.1.0',
    license: 'CC0-1.0',
    title: name,
    publisher: { name: publisher },
    about,
    region,
    reviewed: today,
    reviewEvery: 6,
    regions: own,
    municipalities: places,
    organizations: [
      {
        id: 'sekretariat',
        name: { da: 'Sekretariatet', en: 'The secretariat' },
        classification: 'secretariat',
        programme: about,
        ...fact,
      },
      {
        id: 'styregruppe',
        name: { da: 'Styregruppen', en: 'The steering group' },
        classification: 'steering-group',
        programme: about,
        ...fact,
      },
    ],
    programmes: [
      {
        id: about,
        name,
        classification: 'initiative',
        url,
        cohorts: [{ id: 'runde-1', name: { da: 'Runde 1', en: 'Round 1' } }],
        ...fact,
      },
    ],
    participations: [],
    figures: [],
    statements: [],
    posts: [
      {
        id: 'styregruppe-formand',
        organization: 'styregruppe',
        role: 'chair',
        label: { da: 'formand', en: 'chair' },
        seats: 1,
        ...fact,
      },
      {
        id: 'styregruppe-medlem',
        organization: 'styregruppe',
        role: 'member',
        label: { da: 'medlem', en: 'member' },
        ...fact,
      },
    ],
    memberships: [],
    sources: sources.toSorted((one, other) => (one.id < other.id ? -1 : 1)),
    persons: [],
    contactPoints: [],
  };
  return register as unknown as Draft;
}
