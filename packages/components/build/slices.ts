import type { Dataset } from '@klimaindsats/data';

import { keyFigures } from '../src/dk2020/key-figures.ts';
import { countedFigures } from '../src/participation/counted-figures.ts';

const provenance = ['sources', 'asOf', 'status', 'note'];

/** What the elements read of a record, in any collection. */
export const fields: Readonly<Record<string, readonly string[]>> = {
  contactPoints: ['id', 'organization', 'person', 'email', 'phone', ...provenance],
  figures: ['id', 'programme', 'scope', 'label', 'value', 'unit', 'of', 'alternatives', ...provenance],
  memberships: ['id', 'post', 'person', 'onBehalfOf', 'title', ...provenance],
  municipalities: ['id', 'name', 'region'],
  organizations: ['id', 'name', 'classification'],
  participations: ['programme', 'municipality', 'cohort', 'announced', 'admitted', ...provenance],
  persons: ['id', 'name'],
  posts: ['id', 'organization', 'role', 'label'],
  programmes: [
    ...['id', 'name', 'classification', 'partOf', 'basedOn', 'succeededBy', 'end', 'cohorts'],
    ...provenance,
  ],
  regions: ['id', 'name'],
  sources: ['id', 'publisher', 'title', 'url'],
  statements: ['programme', 'topic', 'text', ...provenance],
};

/** What each element shows of a data set, beside the sources that it names. */
export function slicesOf(data: Dataset): Readonly<Record<string, Partial<Dataset>>> {
  const { figures, memberships, municipalities, organizations, posts, programmes, regions, statements } = data;
  const { contactPoints = [], participations, persons = [] } = data;
  const dk2020 = programmes.filter(({ id }) => id === 'dk2020');
  const told = dk2020.flatMap(({ id, basedOn, succeededBy }) => [id, basedOn, succeededBy]);
  const initiative = programmes.filter(
    ({ id, classification, partOf }) =>
      id === data.initiative || (classification === 'strategy' && partOf === data.initiative),
  );
  return {
    'contact-card': {
      contactPoints,
      organizations: organizations.filter(({ id }) => contactPoints.some(({ organization }) => organization === id)),
      persons: persons.filter(({ id }) => contactPoints.some(({ person }) => person === id)),
    },
    dk2020: {
      figures: withWholes(
        figures.filter(({ id }) => keyFigures.includes(id)),
        figures,
      ),
      programmes: dk2020,
      statements: statements.filter(({ programme }) => told.includes(programme)),
    },
    initiative: {
      programmes: initiative,
      statements: statements.filter(({ programme }) => programme === data.initiative),
    },
    'member-list': {
      memberships,
      municipalities,
      organizations: organizations.filter(({ id }) => posts.some(({ organization }) => organization === id)),
      persons: persons.filter(({ id }) => memberships.some(({ person }) => person === id)),
      posts,
      regions,
    },
    participation: {
      // Those of the region are not shown, but the times they tell of can be chosen.
      figures: withWholes(
        figures.filter(({ id, scope }) => [...countedFigures, 'round-1-country'].includes(id) || scope === 'region'),
        figures,
      ),
      municipalities,
      participations,
      programmes: programmes.filter(({ id }) => participations.some(({ programme }) => programme === id)),
    },
  };
}

/** Figures, and those they are a part of. */
function withWholes(some: Dataset['figures'], all: Dataset['figures']): Dataset['figures'] {
  return all.filter((figure) => some.includes(figure) || some.some((part) => part.of === figure.id));
}
