/** A data set of people and places that don't exist, in which one group has all members. */
import type { Dataset, Person, Provenance } from '@klimaindsats/data';

import { type Fictional, municipalityCount, municipalityName } from './members.ts';

export const asOf = '2020-11-19/2021-09-27';
export const groupName = 'Klimagruppen';

const known: Provenance = { sources: ['avisen'], asOf, status: 'seed' };
const both = (text: string) => ({ da: text, en: `${text} (en)` });
const municipalityCode = (municipality: number): string => String(municipality + 100).padStart(4, '0');

/** Of the same length, so that people stand sorted by id. */
const personId = (index: number): string => `p-${String(index).padStart(6, '0')}`;

export const personOf = ({ name }: Fictional, index: number): Person => ({ id: personId(index), name, ...known });

export const datasetOf = (members: readonly Fictional[]): Dataset => ({
  $schema: 'https://example.dk/schema.v1.json',
  schemaVersion: '1.0.0',
  version: '1.0.0',
  license: 'CC0-1.0',
  title: both('Prøvedata'),
  about: 'klima',
  regions: [{ id: '9000', name: 'Region Prøve', ...known }],
  municipalities: Array.from({ length: municipalityCount }, (_, municipality) => ({
    id: municipalityCode(municipality),
    name: municipalityName(municipality),
    region: '9000',
    ...known,
  })),
  organizations: [{ id: 'gruppe', name: both(groupName), classification: 'steering-group', ...known }],
  programmes: [{ id: 'klima', name: both('Klima'), classification: 'initiative', ...known }],
  participations: [],
  figures: [],
  statements: [],
  posts: [{ id: 'medlem', organization: 'gruppe', role: 'member', label: both('medlem'), ...known }],
  memberships: members.map(({ municipality }, index) => ({
    id: `m-${index}`,
    post: 'medlem',
    person: personId(index),
    onBehalfOf: municipalityCode(municipality),
    ...known,
  })),
  persons: members.map(personOf),
  sources: [
    {
      id: 'avisen',
      title: both('En nyhed'),
      publisher: 'Avisen',
      url: 'https://example.dk/nyhed',
      published: '2021',
      dating: 'stated',
    },
  ],
});

/** The same as a register that is kept: each member with a title, a term, ways to be reached, and notes. */
export function keptDatasetOf(members: readonly Fictional[]): Dataset {
  const { persons = [], memberships, ...rest } = datasetOf(members);
  const note = both('Oplyst af kommunen, og slået efter i referatet.');
  const reached = (index: number) => ({
    email: `medlem-${index}@example.dk`,
    phone: `+45${20_000_000 + index}`,
    url: `https://example.dk/medlemmer/${index}`,
  });
  return {
    ...rest,
    memberships: memberships.map((membership) => ({
      ...membership,
      title: both('formand for klima- og miljøudvalget'),
      start: '2022-01-01',
      note,
    })),
    persons: persons.map((person, index) => ({ ...person, ...reached(index), note })),
    contactPoints: persons.map(({ id }, index) => ({
      id: `c-${String(index).padStart(6, '0')}`,
      organization: 'gruppe',
      person: id,
      label: both('Medlem'),
      ...reached(index),
      ...known,
    })),
  };
}
