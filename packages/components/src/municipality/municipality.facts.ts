/** What the element of one municipality shows of a data set: how it took part, its plan, and who represented it. */
import { type Dataset, statementsOf } from '@klimaindsats/data';

import { type Facts, type Fields, provenance, type Selected } from '../internal/facts.ts';

export const fields = {
  absences: ['programme', 'municipality', 'reason', ...provenance],
  memberships: ['id', 'post', 'person', 'onBehalfOf', 'title', 'start', 'end', ...provenance],
  municipalities: ['id', 'name', 'region'],
  organizations: ['id', 'name'],
  participations: ['programme', 'municipality', 'cohort', 'announced', 'admitted', ...provenance],
  persons: ['id', 'name'],
  plans: ['municipality', 'title', 'url', 'adopted', 'approved', 'goals', ...provenance],
  posts: ['id', 'organization', 'role', 'label', 'start', 'end'],
  programmes: ['id', 'name', 'end', 'cohorts', 'basedOn', 'succeededBy'],
  regions: ['id', 'name'],
  statements: ['programme', 'topic', 'text', 'region', ...provenance],
} as const satisfies Fields;

export type MunicipalityFacts = Facts<typeof fields>;

export function select(data: Dataset): Selected<typeof fields> {
  const { municipalities, participations, regions } = data;
  const { absences = [], memberships, persons = [], plans = [], posts } = data;
  const programme = participations[0]?.programme ?? '';
  const represents = memberships.filter(({ onBehalfOf }) => municipalities.some(({ id }) => id === onBehalfOf));
  const held = posts.filter(({ id }) => represents.some(({ post }) => post === id));
  return {
    absences,
    memberships: represents,
    municipalities,
    organizations: data.organizations.filter(({ id }) => held.some(({ organization }) => organization === id)),
    participations,
    persons: persons.filter(({ id }) => represents.some(({ person }) => person === id)),
    plans,
    posts: held,
    programmes: data.programmes.filter(({ id }) => id === programme),
    regions,
    statements: statementsOf(data, programme).filter(({ topic }) => topic === 'commitment' || topic === 'after'),
  };
}
