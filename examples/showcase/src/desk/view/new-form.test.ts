import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { begin } from '../model/begin.ts';
import { type Draft, recordOf, recordsOf } from '../model/draft.ts';
import { add, takeOut } from '../model/edits.ts';
import { problemsOf } from '../model/problems.ts';
import { joiningForm, type NewForm, newForm, withForm, withFreeIds } from './new-form.ts';

const begun = begin({
  region: '1085',
  name: { da: 'Sjællands klimapagt', en: 'Climate Pact of Sjælland' },
  url: 'https://regionsjaelland.example/klima',
  publisher: 'Region Sjælland',
  today: '2026-05-01',
});

describe('a form of what is new', () => {
  it('stays as it is while its ids are free', () => {
    const form = newForm(begun, 'contactPoints', undefined);

    assert.equal(withFreeIds(begun, form), form);
  });

  it('gets a new id where the register has got its meanwhile', () => {
    const form = newForm(begun, 'contactPoints', undefined, { phone: '+4512345678' });
    const [{ record }] = form.parts;
    const taken = add(begun, 'contactPoints', { id: record.id, organization: 'sekretariat' });
    const gone = takeOut(taken, record.id, '2026-05-02');

    for (const draft of [taken, gone]) {
      const [part] = withFreeIds(draft, form).parts;
      assert.notEqual(part.record.id, record.id);
      assert.equal(part.record['phone'], '+4512345678');
    }
  });

  it('of a person keeps the post beside it', () => {
    const form = newForm(begun, 'persons', undefined, { name: 'Åse Ærbødig' });
    const [person, post] = form.parts;
    assert.ok(post);
    const written = {
      ...form,
      parts: [person, { ...post, record: { ...post.record, post: 'styregruppe-medlem' } }] as const,
    };
    const draft = add(begun, 'persons', { id: person.record.id, name: 'Bo Øllgaard' });

    const after = withForm(draft, withFreeIds(draft, written));
    const [one, other] = recordsOf(after, 'persons');
    assert.ok(one && other && one.id !== other.id);
    const [membership] = recordsOf(after, 'memberships');
    const holder = recordsOf(after, 'persons').find(({ id }) => id === membership?.['person']);
    assert.equal(holder?.['name'], 'Åse Ærbødig');
  });
});

describe('a form of municipalities that join', () => {
  const fact = { sources: ['region-sjaelland-hjemmeside'], asOf: '2026-05-01', status: 'seed' };
  const joined = (form: NewForm, admitted?: string): NewForm => {
    const [{ collection, record }] = form.parts;
    return { ...form, parts: [{ collection, record: { ...record, ...(admitted && { admitted }) } }] };
  };
  const namesIn = (draft: Draft): readonly unknown[] =>
    recordsOf(draft, 'participations').map(
      ({ municipality }) => recordOf(draft, 'municipalities', municipality)?.['name'],
    );

  it('is of all, each with what is written once, in order and under its own id', () => {
    const after = withForm(begun, joined(joiningForm(begun, fact), '2026-05-01'));

    assert.deepEqual(problemsOf(after), []);
    assert.equal(recordsOf(after, 'participations').length, 17);
    for (const { id, programme, cohort, municipality, admitted, sources } of recordsOf(after, 'participations')) {
      assert.equal(id, `${String(programme)}-${String(municipality)}`);
      assert.deepEqual([programme, cohort, admitted, sources], [begun['about'], 'runde-1', '2026-05-01', fact.sources]);
    }
  });

  it('leaves out those who aren’t chosen, and those of whom it is told already', () => {
    const form = joined(joiningForm(begun, fact), '2026-05-01');
    const some = withForm(begun, { ...form, leftOut: new Set(['0320', '0336']) });
    assert.equal(recordsOf(some, 'participations').length, 15);
    const absent = add(some, 'absences', {
      id: `${String(begun['about'])}-0336`,
      programme: begun['about'],
      municipality: '0336',
      reason: { da: 'Kommunen har sin egen plan.', en: 'The municipality has its own plan.' },
      ...fact,
    });

    const after = withForm(absent, joined(joiningForm(absent, fact), '2026-05-02'));
    assert.deepEqual(problemsOf(after), []);
    assert.equal(recordsOf(after, 'participations').length, 16);
    assert.ok(namesIn(after).includes('Faxe'));
    assert.ok(!namesIn(after).includes('Stevns'));
  });

  it('asks which round it was, where there are several', () => {
    const [own] = recordsOf(begun, 'programmes');
    const rounds = ['runde-1', 'runde-2'].map((id) => ({ id, name: { da: id, en: id } }));
    const several = { ...begun, programmes: [{ ...own, cohorts: rounds }] };

    assert.equal(joiningForm(begun, fact).parts[0].record['cohort'], 'runde-1');
    assert.equal(joiningForm(several, fact).parts[0].record['cohort'], undefined);
  });
});
