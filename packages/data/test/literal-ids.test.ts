/** Ids are literal wherever they stand in the bundled data, and in what queries give of it; in another's they are text. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import * as data from '@klimaindsats/data';
import { read } from '@klimaindsats/data/read';

const { initiative } = data;

/** Whether two types are the same, neither wider nor narrower, and not `any`. */
type Same<One, Other> = [One, Other] extends [Other, One] ? (0 extends 1 & One ? false : true) : false;
/** Compiles where the type of a value, without `undefined`, is exactly the one asked for. */
const is =
  <Type>() =>
  <Given>(_given: Given, ..._same: Same<NonNullable<Given>, Type> extends true ? [] : [never]): void =>
    undefined;

const [figure] = initiative.figures;
const [programme] = initiative.programmes;
const [plan] = initiative.plans;

describe('ids', () => {
  it('are literal in references, in lists and in parts', () => {
    is<data.ProgrammeId>()(initiative.about);
    is<data.RegionCode>()(initiative.region);
    for (const collection of [initiative.posts, initiative.persons, initiative.municipalities, initiative.plans])
      is<data.SourceId>()(collection[0]?.sources[0]);
    is<data.SourceId>()(figure?.alternatives?.[0]?.sources.at(0));
    is<data.SourceId>()(plan?.alternatives?.map(({ sources }) => sources).flat()[0]);
    is<data.SourceId>()(initiative.persons[0]?.photo?.source);
    is<data.FigureId>()(figure?.sumOf?.[0]);
    is<data.FigureId>()(figure?.of);
    is<data.RegionCode>()(figure?.counts?.region);
    is<data.CohortId>()(figure?.counts?.cohort);
    is<data.CohortId>()(initiative.participations[0]?.cohort);
    is<data.CohortId>()(programme?.cohorts?.[0]?.id);
    is<data.OrganizationId | data.RegionCode>()(programme?.partners?.[0]?.organization);
    is<data.RegionCode>()(programme?.partners?.[0]?.region);
    is<data.ProgrammeId>()(programme?.partOf);
    is<data.PersonId>()(initiative.memberships[0]?.person);
    is<data.PostId>()(initiative.memberships[0]?.post);
    is<data.MunicipalityCode | data.RegionCode>()(initiative.memberships[0]?.onBehalfOf);
    is<data.OrganizationId>()(initiative.contactPoints[0]?.organization);
    is<data.TombstoneId>()(initiative.tombstones[0]?.id);
  });

  it('are literal in what queries give', () => {
    const [member] = data.membersOf(initiative, 'styregruppe');
    const snapshot = data.asOf(initiative, '2021-01-01');
    const colours: Partial<Record<data.MunicipalityCode, string>> = {};
    for (const { participation } of snapshot.participations) colours[participation.municipality] = 'green';

    is<data.PersonId>()(member?.person?.id);
    is<data.PostId>()(member?.post.id);
    is<data.SourceId>()(member?.membership.sources[0]);
    is<data.MunicipalityCode | data.RegionCode>()(member?.onBehalfOf?.id);
    is<data.MembershipId>()(data.membershipsOf(initiative, 'styregruppe')[0]?.membership.id);
    is<data.OrganizationId>()(data.representativesOf(initiative, '0751')[0]?.post.organization);
    is<data.ParticipationId>()(snapshot.participations[0]?.participation.id);
    is<data.PersonId>()(snapshot.memberships[0]?.membership.person);
    is<data.FigureId>()(snapshot.figures[0]?.figure.id);
    is<data.SourceId>()(snapshot.figures[0]?.values[0]?.sources[0]);
    is<data.MunicipalityCode>()(data.findMunicipality(initiative, 'Århus')?.id);
    is<data.RegionCode>()(data.findRegion(initiative, 'midtjylland')?.id);
    is<data.CohortId>()(data.participationsOf(initiative, '0751')[0]?.cohort);
    is<data.OrganizationId>()(data.contactsOf(initiative, 'klimasekretariat')[0]?.organization?.id);
    is<data.PersonId>()(data.contactOf(initiative, 'klimasekretariat')?.person?.id);
    is<data.ProgrammeId>()(data.statementsOf(initiative, 'dk2020')[0]?.programme);
    is<data.MunicipalityCode>()(figure && data.countedOf(initiative, figure)[0]?.id);
    is<data.SourceId>()(figure && data.sourcesOf(initiative, figure)[0]?.id);
    is<data.SourceId>()(figure && data.readingsOf(figure)[0]?.sources[0]);
    is<data.FigureId>()(figure && data.partsOf(figure, initiative.figures)[0]?.id);
    is<data.FigureId>()(data.seriesOf(initiative, 'key')[0]?.id);
    is<data.FigureId>()(data.trendsOf(initiative)[0]?.figures[0]?.id);
    assert.equal(colours['0751'], 'green');
  });

  it('are text in the data of others, which the same queries take', () => {
    const other = read(initiative);
    assert.ok(other.valid);

    is<string>()(data.membersOf(other.data, 'anywhere')[0]?.person?.id);
    is<string>()(data.asOf(other.data, '2021-01-01').participations[0]?.participation.municipality);
    is<data.Alternative>()(data.asOf(other.data, '2021-01-01').figures[0]?.values[0]);
    const snapshot: data.Snapshot = data.asOf(initiative, '2021-01-01');
    const dataset: data.Dataset = initiative;
    assert.equal(snapshot.date, '2021-01-01');
    assert.equal(dataset.about, initiative.about);
  });

  it('are no others', () => {
    // @ts-expect-error: no source has this id
    const source: data.SourceId = 'no-such-source';
    // @ts-expect-error: a reference is not any text
    is<string>()(figure?.sources[0]);
    // @ts-expect-error: no municipality has this code
    const found = data.representativesOf(initiative, '0411');

    assert.deepEqual([source, found], ['no-such-source', []]);
  });
});
