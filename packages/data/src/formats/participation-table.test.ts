import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { changed, small } from '../../test/small.ts';
import { participationColumns, participationFile, toParticipationCsv } from './participation-table.ts';

const heading = 'code,name,region,programme,cohort,announced,admitted,earliest,latest,status,source\r\n';

describe('toParticipationCsv', () => {
  it('has a row for each municipality that took part, with names, the days that are possible and the source', () => {
    assert.equal(
      toParticipationCsv(small),
      heading +
        '"9001",Aalund,Region Havn,Havneplanen,Første hold,,"2020",2020-01-01,2020-12-31,verified,https://example.dk/havne\r\n' +
        '"9002",Ærøby,Region Havn,Havneplanen,Første hold,"2021-03-10","2021-04-01/2021-05-31",2021-04-01,2021-05-31,verified,https://example.dk/havne\r\n',
    );
  });

  it('is written for Excel too', () => {
    assert.equal(
      toParticipationCsv(small, 'excel').split('\r\n')[1],
      '"=""9001""";Aalund;Region Havn;Havneplanen;Første hold;;"=""2020""";2020-01-01;2020-12-31;verified;https://example.dk/havne',
    );
  });

  it('has all of its sources, apart', () => {
    const dataset = changed((draft) => void draft.participations[0].sources.push('opslag'));

    assert.match(toParticipationCsv(dataset), /,https:\/\/example\.dk\/havne https:\/\/example\.dk\/opslag\r\n/);
  });

  it('keeps the ids of what isn’t there to be named, and leaves no days where none are known', () => {
    const dataset = {
      ...changed((draft) => {
        Object.assign(draft.participations[0], { admitted: 'unknown' });
      }),
      municipalities: [],
      programmes: [],
      sources: [],
    };

    assert.match(toParticipationCsv(dataset), /\r\n"9001",,,havneplan,foerste,,unknown,,,verified,avisen\r\n/);
    const { regions: _, ...rest } = small;
    assert.match(toParticipationCsv({ ...rest, regions: [] }), /\r\n"9001",Aalund,,Havneplanen,/);
    const [programme] = small.programmes;
    assert.ok(programme);
    assert.match(
      toParticipationCsv({ ...small, programmes: [{ ...programme, cohorts: [] }] }),
      /,Havneplanen,foerste,/,
    );
    const { cohorts: __, ...without } = programme;
    assert.match(toParticipationCsv({ ...small, programmes: [without] }), /,Havneplanen,foerste,/);
  });

  it('names its file and what its columns hold', () => {
    assert.equal(participationFile, 'participation');
    assert.deepEqual(Object.fromEntries(participationColumns.map(([name, kind]) => [name, kind])), {
      code: 'code',
      name: 'text',
      region: 'text',
      programme: 'text',
      cohort: 'text',
      announced: 'edtf',
      admitted: 'edtf',
      earliest: 'day',
      latest: 'day',
      status: 'text',
      source: 'text',
    });
  });
});
