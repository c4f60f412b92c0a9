import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { begin } from '../model/begin.ts';
import { recordsOf } from '../model/draft.ts';
import { add, takeOut } from '../model/edits.ts';
import { newForm, withForm, withFreeIds } from './new-form.ts';

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
    const gone = takeOut(taken, 'contactPoints', record.id, '2026-05-02');

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
