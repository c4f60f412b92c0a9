import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { small } from '../../test/small.ts';
import { groupsOf } from './groups.ts';

const idsOf = (data: Parameters<typeof groupsOf>[0]): readonly string[] => groupsOf(data).map(({ id }) => id);

describe('groupsOf', () => {
  const organizations = [{ id: 'foreningen' }, { id: 'kontoret' }, { id: 'raadet' }, { id: 'udvalget' }];
  const posts = [{ organization: 'udvalget' }, { organization: 'kontoret' }];

  it('has the steering group first, wherever it stands', () => {
    assert.deepEqual(idsOf(small), ['havneraad', 'netvaerk']);
    assert.deepEqual(idsOf({ ...small, organizations: small.organizations.toReversed() }), ['havneraad', 'netvaerk']);
    assert.deepEqual(
      idsOf({ organizations: [...organizations, { id: 'styregruppen', classification: 'steering-group' }], posts }),
      ['styregruppen', 'kontoret', 'udvalget', 'foreningen', 'raadet'],
    );
  });

  it('has those with posts before the rest, as the source has them', () => {
    assert.deepEqual(idsOf({ organizations, posts }), ['kontoret', 'udvalget', 'foreningen', 'raadet']);
    assert.deepEqual(idsOf({ organizations, posts: [] }), ['foreningen', 'kontoret', 'raadet', 'udvalget']);
  });

  it('gives the organizations with the fields that the data has', () => {
    assert.equal(groupsOf(small)[0], small.organizations[0]);
  });

  it('says what it is given in place of data', () => {
    assert.throws(() => groupsOf('havneraad' as never), /groupsOf/);
  });
});
