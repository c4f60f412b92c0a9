import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { initiative } from '@klimaindsats/data';
import { validate } from '@klimaindsats/data/validate';

import { begin } from './begin.ts';
import { changesOf } from './changes.ts';
import { change, isUnsaved, open, redo, saved, undo } from './document.ts';
import { type Draft, recordOf, recordsOf, valueAt, withValue } from './draft.ts';
import {
  add,
  addNew,
  inOrder,
  move,
  referring,
  remove,
  review,
  setHeader,
  setValue,
  succeed,
  takeOut,
  withMadeId,
} from './edits.ts';
import { readFile, tooLarge, writeFile } from './file.ts';
import { newId } from './ids.ts';
import { nameOf } from './names.ts';
import { checkedOf, placeName, problemsOf } from './problems.ts';
import { readText, showText } from './readers.ts';
import { find } from './search.ts';

const begun = begin({
  region: '1085',
  name: { da: 'Sjællands klimapagt', en: 'Climate Pact of Sjælland' },
  url: 'https://regionsjaelland.example/klima',
  publisher: 'Region Sjælland',
  today: '2026-05-01',
});
const fact = { sources: ['region-sjaelland-hjemmeside'], asOf: '2026-05-01', status: 'seed' };

/** A register with two people: Åse is chair of the group, for Sorø, and has a contact. */
function peopled(): { draft: Draft; chair: string; member: string; membership: string } {
  const one = addNew(begun, 'persons', { name: 'Åse Ærbødig', phone: '+4512345678', ...fact });
  const two = addNew(one.draft, 'persons', { name: 'Bo Øllgaard', ...fact });
  const post = addNew(two.draft, 'memberships', {
    post: 'styregruppe-formand',
    person: one.id,
    onBehalfOf: '0340',
    title: { da: 'borgmester i Sorø', en: 'mayor of Sorø' },
    ...fact,
  });
  const contact = addNew(post.draft, 'contactPoints', {
    organization: 'sekretariat',
    label: { da: 'Sekretariatet', en: 'The secretariat' },
    person: one.id,
    phone: '+4587654321',
    ...fact,
  });
  return { draft: contact.draft, chair: one.id, member: two.id, membership: post.id };
}

describe('a register that is begun', () => {
  it('is in order for each region, with its municipalities', () => {
    for (const { id } of initiative.regions) {
      const draft = begin({
        region: id,
        name: { da: 'Æblets indsats', en: 'The apple’s effort' },
        url: 'https://eksempel.example/klima',
        publisher: 'Region Æble',
        today: '2026-05-01',
      });
      assert.deepEqual(validate(draft).problems, []);
      assert.equal(
        recordsOf(draft, 'municipalities').length,
        initiative.municipalities.filter(({ region }) => region === id).length,
      );
    }
  });
});

describe('an open register', () => {
  it('goes back and forth, with what is typed in one field as one step', () => {
    const start = open(begun);
    const typed = ['N', 'Ny', 'Ny titel'].reduce(
      (document, text) => change(document, withValue(document.now, ['title', 'da'], text) as Draft, 'title.da'),
      start,
    );
    const after = change(typed, review(typed.now, '2026-06-01'));

    assert.equal(after.past.length, 2);
    assert.equal(valueAt(undo(after).now, ['title', 'da']), 'Ny titel');
    assert.equal(undo(undo(after)).now, begun);
    assert.equal(undo(undo(undo(after))).now, begun);
    assert.deepEqual(redo(redo(undo(undo(after)))).now, after.now);
    // A change after a step back leaves the way forward.
    assert.equal(change(undo(after), begun).future.length, 0);
  });

  it('is unsaved until it is saved, and told against the file as it was last ready', () => {
    const changed = change(open(begun), review(begun, '2026-06-01'));

    assert.ok(!isUnsaved(open(begun)));
    assert.ok(isUnsaved(changed));
    assert.ok(!isUnsaved(saved(changed, changed.now, changed.now, 'draft')));
    assert.equal(saved(changed, changed.now, changed.now, 'draft').opened, begun);
    assert.equal(saved(changed, changed.now, changed.now, 'ready').opened, changed.now);
  });

  it('has the version of the file it was saved in, which is no step to undo', () => {
    const changed = change(open(begun), review(begun, '2026-06-01'));
    const written = setHeader(changed.now, ['version'], '0.1.1');

    const after = saved(changed, changed.now, written, 'ready');
    assert.equal(after.now, written);
    assert.ok(!isUnsaved(after));
    assert.equal(undo(after).now, begun);

    // What was written while the file was is still to be saved.
    const typed = change(changed, review(changed.now, '2026-06-02'));
    const later = saved(typed, changed.now, written, 'ready');
    assert.equal(later.now['version'], '0.1.1');
    assert.equal(later.now['reviewed'], '2026-06-02');
    assert.equal(later.opened, written);
    assert.ok(isUnsaved(later));
  });
});

describe('values', () => {
  it('are put where they belong, all else shared', () => {
    const record = { id: 'a', label: { da: 'x', en: 'y' }, hours: [{ opens: '09:00' }] };

    assert.deepEqual(withValue(record, ['label', 'en'], undefined), { ...record, label: { da: 'x' } });
    assert.deepEqual(withValue({ id: 'a', label: { da: 'x' } }, ['label', 'da'], undefined), { id: 'a' });
    assert.deepEqual(withValue(record, ['hours', 0], undefined), { id: 'a', label: record.label });
    assert.deepEqual(withValue(record, ['hours', 0, 'opens'], undefined), { ...record, hours: [{}] });
    assert.deepEqual(withValue(record, ['hours', 1, 'opens'], '10:00'), {
      ...record,
      hours: [{ opens: '09:00' }, { opens: '10:00' }],
    });
    assert.equal((withValue(record, ['id'], 'b') as typeof record).hours, record.hours);
  });

  for (const [type, text, value, shown] of [
    ['PhoneNumber', '12 34 56 78', '+4512345678', '12 34 56 78'],
    ['PhoneNumber', '0046 8 123 456', '+468123456', '+468123456'],
    ['PhoneNumber', '(+45) 12-34-56-78', '+4512345678', '12 34 56 78'],
    ['ClockTime', '9', '09:00', '09.00'],
    ['ClockTime', 'kl. 15.30', '15:30', '15.30'],
    ['HttpsUrl', 'www.soroe.dk/klima', 'https://www.soroe.dk/klima', 'https://www.soroe.dk/klima'],
    ['HttpsUrl', 'http://soroe.dk', 'https://soroe.dk', 'https://soroe.dk'],
    ['number', '1.250', 1250, '1250'],
    ['number', '12,5', 12.5, '12,5'],
    ['number', '1.234.567,8', 1234567.8, '1234567,8'],
    ['number', '−3', -3, '-3'],
    ['Edtf', '1. maj 2026', '2026-05-01', '1. maj 2026'],
    ['AsOf', 'ukendt', 'unknown', 'ukendt'],
    ['IsoDate', 'i dag', '2026-11-26', '26. november 2026'],
    ['CvrNumber', '12 34 56 78', '12345678', '12345678'],
    ['string', '  Åse  ', 'Åse', 'Åse'],
  ] as const) {
    it(`are read as people write them: ${type} ${text}`, () => {
      assert.deepEqual(readText(type, text, '2026-11-26', 'da'), { value });
      assert.equal(showText(type, value, 'da').replace('\u2212', '-'), shown);
    });
  }

  it('with a sign between the thousands are read as the page’s language writes them', () => {
    assert.equal(readText('number', '1,250', '2026-11-26', 'en').value, 1250);
    assert.equal(readText('number', '1.250', '2026-11-26', 'en').value, 1.25);
  });

  it('that can’t be read stay as they are written, with how to write them', () => {
    for (const [type, text, wrong] of [
      ['Edtf', 'foråret 2026', /marts 2026 – maj 2026/],
      ['IsoDate', 'maj 2026', /skal det være en dag/],
      ['number', 'mange', /»mange« er ikke et tal/],
    ] as const) {
      const read = readText(type, text, '2026-11-26');
      assert.equal(read.value, text);
      assert.match(read.wrong?.da ?? '', wrong);
    }
  });
});

describe('ids', () => {
  it('say nothing of who somebody is, and are never used again', () => {
    const { draft, chair } = peopled();
    const out = takeOut(draft, chair, '2026-06-01');

    assert.match(chair, /^p[a-z2-9]{4}$/);
    const letters = [chair.slice(1), 'zzzz'];
    assert.equal(
      newId(out, 'persons', { name: 'Åse Ærbødig' }, () => letters.shift() ?? ''),
      'pzzzz',
    );
    assert.doesNotMatch(newId(draft, 'contactPoints', { label: { da: 'Åse Ærbødig' }, organization: 'o' }), /ase|aase/);
  });

  it('are made of what they tie together, whole, where the rules ask for it', () => {
    const programme = 'et-navn-paa-en-indsats-som-er-laengere-end-de-fleste';

    for (const collection of ['participations', 'absences'] as const)
      assert.equal(newId({}, collection, { programme, municipality: '0340' }), `${programme}-0340`);
  });

  it('are words that can be read, each once', () => {
    assert.equal(newId(begun, 'memberships', { post: 'styregruppe-medlem', onBehalfOf: '0340' }), 'styregruppe-0340');
    assert.equal(newId(begun, 'organizations', { name: { da: 'Styregruppe' } }), 'styregruppe-2');
    assert.equal(newId(begun, 'sources', { publisher: 'Sorø Kommune', published: '2026-05' }), 'soroe-kommune-2026-05');
    assert.equal(newId(begun, 'figures', { label: { da: '…' } }), 'figures');
  });
});

describe('edits', () => {
  it('put a record in its place, and keep the register in order', () => {
    const { draft } = peopled();

    assert.deepEqual(validate(draft).problems, []);
    assert.deepEqual(
      validate(add(draft, 'organizations', { id: 'aaa', name: { da: 'A', en: 'A' }, ...fact })).problems,
      [],
    );
  });

  it('give who takes part the id of another municipality, in its place, unless that one does already', () => {
    const id = (municipality: string): string => `sjaellands-klimapagt-${municipality}`;
    const whole = { programme: 'sjaellands-klimapagt', cohort: 'runde-1', admitted: '2026-05-01', ...fact };
    const joined = ['0320', '0336'].reduce<Draft>(
      (draft, municipality) => addNew(draft, 'participations', { ...whole, municipality }).draft,
      begun,
    );
    const to = (municipality: string) =>
      withMadeId(
        setValue(joined, 'participations', id('0320'), ['municipality'], municipality),
        'participations',
        id('0320'),
      );
    const idsOf = (draft: Draft): readonly string[] => recordsOf(draft, 'participations').map((each) => each.id);

    assert.equal(to('0340').id, id('0340'));
    assert.deepEqual(idsOf(to('0340').draft), [id('0336'), id('0340')]);
    assert.equal(to('0336').id, id('0320'));
    assert.deepEqual(idsOf(to('0336').draft), [id('0320'), id('0336')]);
    // Both problems stand at the municipality, where somebody can correct them.
    const told = problemsOf(to('0336').draft).filter(({ field }) => field === 'municipality');
    assert.ok(told.length > 0);
    assert.match(told[0]?.message.da ?? '', /står der allerede/);
  });

  it('let one leave and another follow, for the same municipality', () => {
    const { draft, chair, membership } = peopled();
    const next = succeed(draft, {
      membership,
      end: '2026-06-30',
      name: 'Carla Aagesen',
      start: '2026-07-01',
      provenance: fact,
    });

    assert.equal(recordOf(next, 'memberships', membership)?.['end'], '2026-06-30');
    const follower = recordsOf(next, 'memberships').find(({ person }) => person !== chair);
    assert.equal(follower?.['onBehalfOf'], '0340');
    assert.equal(recordOf(next, 'persons', follower['person'])?.['name'], 'Carla Aagesen');
    assert.deepEqual(validate(next, { today: '2026-08-01' }).problems, []);
  });

  it('take a person out with their contact, and leave nothing of them', () => {
    const { draft, chair } = peopled();
    const out = takeOut(draft, chair, '2026-06-01');

    assert.deepEqual(validate(out, { today: '2026-08-01' }).problems, []);
    assert.doesNotMatch(JSON.stringify(out), /Ærbødig|12345678|87654321|borgmester/);
    assert.equal(recordsOf(out, 'tombstones').length, 2);
  });

  it('find what refers to a record, in lists and parts too', () => {
    const { draft, chair } = peopled();

    assert.deepEqual(
      referring(draft, 'persons', chair).map(([collection]) => collection),
      ['memberships', 'contactPoints'],
    );
    assert.ok(referring(draft, 'sources', fact.sources[0] ?? '').length > 5);
    assert.deepEqual(referring(remove(draft, 'memberships', 'none'), 'persons', 'nobody'), []);
  });

  it('move what is read in an order, and put in order what has one', () => {
    const texts = { ...begun, statements: [{ id: 'b' }, { id: 'a' }] };

    assert.deepEqual(recordsOf(move(texts, 'statements', 'a', -1), 'statements'), [{ id: 'a' }, { id: 'b' }]);
    assert.equal(move(texts, 'statements', 'b', -1), texts);
    const wrong = { ...begun, sources: recordsOf(begun, 'sources').toReversed() };
    assert.deepEqual([...new Set(problemsOf(wrong).map(({ rule }) => rule))], ['records-are-sorted']);
    assert.deepEqual(problemsOf(inOrder(wrong)), []);
  });
});

describe('problems', () => {
  it('have their record, their field and a sentence', () => {
    const { draft, chair } = peopled();
    const [problem] = problemsOf(setValue(draft, 'persons', chair, ['phone'], '12'));

    assert.deepEqual([problem?.form, problem?.record, problem?.field], ['persons', chair, 'phone']);
    assert.match(problem?.message.da ?? '', /^»12« er ikke et telefonnummer\. Skriv fx 12 34 56 78/);
    assert.equal(problem && placeName(problem, 'da'), 'Telefon');
  });

  it('of a season say how to write it, and of an empty field to fill it in', () => {
    const { draft, membership } = peopled();
    const [season] = problemsOf(setValue(draft, 'memberships', membership, ['start'], 'foråret 2026'));
    const [empty] = problemsOf(setValue(draft, 'memberships', membership, ['post'], undefined));

    assert.match(season?.message.da ?? '', /marts 2026 – maj 2026/);
    assert.equal(empty?.message.da, 'Feltet er ikke udfyldt. Udfyld det.');
  });
});

describe('notes', () => {
  it('are told with their place, and are no problems', () => {
    const figure = { value: 1, unit: 'persons', label: { da: 'a', en: 'a' }, scope: 'region', period: '2025', ...fact };
    const one = addNew(begun, 'figures', { ...figure, programme: begun['about'], trend: 'medlemmer' });
    const { problems, notes } = checkedOf(one.draft);

    assert.deepEqual([problems.length, notes[0]?.form, notes[0]?.record], [0, 'figures', one.id]);
    assert.match(notes[0]?.message.da ?? '', /\.$/);
  });
});

describe('changes', () => {
  it('are told in words, with the version that follows', () => {
    const { draft, chair } = peopled();
    const { told, from, to } = changesOf(draft, setValue(draft, 'persons', chair, ['phone'], '+4511223344'), 'da');

    assert.deepEqual(
      told.map(({ about, text }) => [about, text]),
      [['Person: Åse Ærbødig', 'Telefon: fra 12 34 56 78 til 11 22 33 44.']],
    );
    assert.deepEqual([from, to], ['0.1.0', '0.1.1']);
  });

  it('raise the version, and never lower it', () => {
    const next = (opened: string, now: string, day = '2026-06-01'): string =>
      changesOf({ ...begun, version: opened }, review({ ...begun, version: now }, day), 'da').to;

    // A workbook may have a later version than the file that was opened, or an earlier one, or none.
    assert.equal(next('1.2.0', '2.0.0'), '2.0.1');
    assert.equal(next('1.10.0', '1.9.0'), '1.10.1');
    assert.equal(next('1.2.0', ''), '1.2.1');
    assert.equal(next('', 'ny'), '0.0.1');
    assert.equal(next('1.2.0', '2.0.0', '2026-05-01'), '2.0.0');
  });

  it('name what is chosen by name', () => {
    const { draft, membership } = peopled();
    const { told } = changesOf(draft, setValue(draft, 'memberships', membership, ['onBehalfOf'], '0370'), 'en');

    assert.match(told[0]?.text ?? '', /from Sorø to Næstved/);
  });

  it('are told of what is half written, and of a file that lacks a list', () => {
    const { draft, membership } = peopled();
    const contact = { id: 'vagt', hours: [{ for: 'visit', days: ['Monday'], opens: '09:00', closes: '12:00' }] };
    const figure = { id: 'biler', label: { da: 'biler', en: 'cars' }, value: 1, unit: 'other' };
    const before: Draft = { ...draft, contactPoints: [contact], figures: [figure] };
    const [post] = recordsOf(before, 'posts');
    assert.ok(post);
    const gone = setValue(before, 'memberships', membership, ['end'], '2026-06-30');
    const halves: readonly Draft[] = [
      { ...before, contactPoints: [{ ...contact, hours: [{ for: 'visit' }] }] },
      { ...before, figures: [{ ...figure, label: { en: 'cars' }, value: 2 }] },
      { ...before, figures: [{ ...figure, label: undefined, value: 2 }] },
      { ...gone, posts: [{ ...post, label: { da: 'formand' } }] },
      setValue(gone, 'memberships', membership, ['post'], undefined),
      { schemaVersion: '1.1.0' },
    ];

    for (const now of halves) {
      const { told } = changesOf(before, now, 'da');
      assert.ok(told.length > 0);
      assert.doesNotMatch(told.map(({ text }) => text).join(' '), /undefined/);
    }
  });
});

describe('files', () => {
  it('are read as they were written', () => {
    const read = readFile(writeFile(begun));
    assert.ok('draft' in read);
    assert.deepEqual(read.draft, begun);
  });

  it('of a draft have what it was changed from, without those who were taken out since', () => {
    const { draft, chair } = peopled();
    const now = takeOut(setValue(draft, 'regions', '1085', ['name'], ''), chair, '2026-05-02');
    const text = writeFile(now, draft);
    const read = readFile(text);

    assert.ok('draft' in read && read.opened);
    assert.deepEqual(read.draft, now);
    assert.doesNotMatch(text, /Ærbødig|12345678|borgmester/);
    assert.deepEqual(
      changesOf(read.opened, read.draft, 'da').told.map(({ text: told }) => told),
      changesOf(draft, now, 'da')
        .told.map(({ text: told }) => told)
        .filter((told) => !told.includes('borgmester')),
    );
    assert.ok(validate(JSON.parse(text)).problems.some(({ path }) => path === '/$opened'));
  });

  it('that have a field twice say where', () => {
    const read = readFile('{"schemaVersion":"1.0.0",\n"title":1,"title":2}');
    assert.ok('draft' in read);
    assert.match(read.remarks[0]?.da ?? '', /\/title: Feltet står der to gange, igen på linje 2, tegn 11/);
  });

  it('that were changed from something else than a register are opened without it', () => {
    for (const opened of [[], { persons: 5 }, 'før', null]) {
      const read = readFile(JSON.stringify({ ...begun, $opened: opened }));
      assert.ok('draft' in read);
      assert.equal(read.opened, undefined);
    }
  });

  it('that are larger than any register aren’t read', () => {
    assert.equal(tooLarge(20_000_000), undefined);
    assert.match(tooLarge(50_000_000)?.da ?? '', /Filen er på 50 MB, og et register fylder højst 20 MB/);
  });

  it('that are no register are refused in a sentence', () => {
    for (const [text, wrong] of [
      ['{', /ikke gyldig JSON: se linje 1, tegn 2/],
      ['[]', /ikke et register/],
      ['null', /ikke et register/],
      ['{"a":1}', /ikke et register/],
      ['{"schemaVersion":"9.0.0"}', /skemaversion 9\.0\.0/],
      ['{"schemaVersion":"1.0.0","persons":[1]}', /»persons« i filen er i stykker/],
      ['{"schemaVersion":"1.0.0","persons":[{"id":"a"},{"id":"a"}]}', /»persons«/],
    ] as const) {
      const read = readFile(text);
      assert.ok('wrong' in read, text);
      assert.match(read.wrong.da, wrong);
    }
  });
});

describe('what is searched for', () => {
  it('is found by a part of a name, a number however it is grouped, and a post', () => {
    const { draft, chair } = peopled();
    const found = (text: string): readonly string[] => find(draft, 'da', text).map(({ id }) => id);

    assert.ok(found('ærb').includes(chair));
    assert.ok(found('aerb').includes(chair));
    assert.ok(found('12 34 56').includes(chair));
    assert.ok(found('+45 1234 5678').includes(chair));
    assert.ok(found('formand').includes(chair));
    assert.deepEqual(found('findes ikke'), []);
    // Who is called comes before what is only named so.
    assert.deepEqual(
      find(draft, 'da', 'sekretariat').map(({ collection }) => collection),
      ['contactPoints', 'organizations'],
    );
    const [contact] = recordsOf(draft, 'contactPoints');
    const phones = [{ phone: '+4511223344', label: { da: 'vagten', en: 'out of hours' } }];
    const guarded = setValue(draft, 'contactPoints', String(contact?.id), ['phones'], phones);
    assert.deepEqual(
      find(guarded, 'da', '11 22 33 44').map(({ collection }) => collection),
      ['contactPoints'],
    );
    // What is written since is looked in too.
    assert.deepEqual(
      find(setValue(draft, 'persons', chair, ['name'], 'Ny Navnsen'), 'da', 'navnsen').map(({ name }) => name),
      ['Sekretariatet, Ny Navnsen', 'Ny Navnsen'],
    );
  });
});

describe('names', () => {
  it('are there for every record of the bundled data, in both languages', () => {
    const draft = initiative as unknown as Draft;
    for (const [collection, records] of Object.entries(initiative)) {
      if (!Array.isArray(records)) continue;
      for (const record of recordsOf(draft, collection as 'persons')) {
        for (const language of ['da', 'en'] as const) {
          assert.doesNotMatch(nameOf(draft, collection as 'persons', record, language), /undefined|\[object|^$/);
        }
      }
    }
  });

  it('of a figure say its unit once, and what can’t be read as it is written', () => {
    const label = { da: 'års samarbejde', en: 'years of cooperation' };
    for (const [figure, name] of [
      [{ value: 5, unit: 'years', label, period: '2026' }, '5 års samarbejde, 2026'],
      [{ value: 12.5, unit: 'percent', label }, '12,5 % års samarbejde'],
      [{ value: 'mange', unit: 'percent', label, period: 'snart' }, 'mange års samarbejde, snart'],
    ] as const)
      assert.equal(nameOf(begun, 'figures', { id: 'x', ...figure }, 'da'), name);
  });
});
