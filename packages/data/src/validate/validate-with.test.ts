import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkOf } from '../../build/check.ts';
import { schema } from '../../test/schema.ts';
import { changed, small, today } from '../../test/small.ts';
import type { Language } from '../model/text.ts';
import { sentence } from './sentence.ts';
import { validateWith } from './validate-with.ts';

const check = checkOf(schema);
const validate = (value: unknown) => validateWith(check, value, { today });
const sentences = (value: unknown, language?: Language) =>
  validate(value).problems.map((problem) => sentence(problem, language));

/** What is said of the small data set with one field changed. */
const said = (change: Parameters<typeof changed>[0], language?: Language) => sentences(changed(change), language);

/** A check that finds one error in the whole. */
const failing = (keyword: string, pattern = '', name = '') =>
  Object.assign(() => false, {
    errors: [{ keyword, instancePath: '', params: { pattern } }],
    named: { [pattern]: name },
  });

describe('validate', () => {
  it('answers with the data when all is in order', () => {
    assert.deepEqual(validate(small), { valid: true, data: small, problems: [] });
  });

  it('says where, what is wrong and what to do, in Danish and in English', () => {
    const change: Parameters<typeof changed>[0] = (draft) => {
      draft.municipalities[1].region = '90';
    };

    assert.deepEqual(said(change), [
      'municipalities › 9002 (/municipalities/1/region): »90« har ikke den rette form. Skriv fire cifre som tekst: 0751.',
    ]);
    assert.deepEqual(said(change, 'en'), [
      'municipalities › 9002 (/municipalities/1/region): “90” doesn’t have the right form. Write four digits as text: 0751.',
    ]);
  });

  it('says what to do about each thing that a register that is kept gets wrong', () => {
    const of = (change: Parameters<typeof changed>[0]) => said(change, 'en').join(' ');

    assert.match(
      of((draft) => Object.assign(draft.contactPoints[1].hours[0], { closes: '08:00' })),
      /hours end at 08:00, before they begin at 09:00\. Swap them/,
    );
    assert.match(
      of((draft) => Object.assign(draft.contactPoints[0], { phone: '+45 ring mig' })),
      /“\+45 ring mig” doesn’t have the right form\. Write the number with country code and no spaces/,
    );
    assert.match(
      of((draft) => Object.assign(draft.figures[3], { unit: 'ton' })),
      /“ton” is not one of the values\. Choose one of these: .*, other, .*tCO2e/,
    );
    assert.match(
      of((draft) => Object.assign(draft.persons[1].photo, { width: 0 })),
      /A picture can’t be 0 pixels across\. Write a whole number/,
    );
    assert.match(
      of((draft) => Object.assign(draft, { reviewed: '2022-01-02' })),
      /reviewed on 2022-01-02, which is later than today, 2022-01-01\. Write the day it was done/,
    );
    assert.match(
      of((draft) => Object.assign(draft.memberships[1], { post: 'formand', start: '2021' })),
      /more holders on 2021-12-31 than seats, 1\. Write in end when the one before left/,
    );
  });

  it('explains each keyword of the schema', () => {
    const cases: readonly (readonly [Parameters<typeof changed>[0], string])[] = [
      [
        (draft) => Object.assign(draft.regions[0], { nane: 'x' }),
        'regions › 9000 (/regions/0/nane): The field is unknown. Remove it, or correct its name.',
      ],
      [
        (draft) => Reflect.deleteProperty(draft.regions[0], 'name'),
        'regions › 9000 (/regions/0/name): The field is missing. Add it.',
      ],
      [
        (draft) => Object.assign(draft.figures[0], { value: '7' }),
        'figures › havne (/figures/0/value): “7” is not a number. Write the number without quotes, and without separators.',
      ],
      [
        (draft) => Object.assign(draft.figures[0], { label: [] }),
        'figures › havne (/figures/0/label): a list is not an object. Write it as fields: { "…": … }.',
      ],
      [
        (draft) => Object.assign(draft.figures[0], { sources: {} }),
        'figures › havne (/figures/0/sources): an object is not a list. Write it in square brackets: […].',
      ],
      [
        (draft) => Object.assign(draft.regions[0], { name: 8000 }),
        'regions › 9000 (/regions/0/name): 8000 is not a text. Write it in quotes.',
      ],
      [
        (draft) => Object.assign(draft.regions[0], { name: null }),
        'regions › 9000 (/regions/0/name): null is not a text. Write a value, or remove the field.',
      ],
      [
        (draft) => Object.assign(draft.posts[0], { role: 'boss' }),
        'posts › formand (/posts/0/role): “boss” is not one of the values. Choose one of these: chair, co-chair, deputy-chair, member, secretariat.',
      ],
      [
        (draft) => (draft.regions[0].name = ''),
        'regions › 9000 (/regions/0/name): The text is empty. Write it, or remove the field if it can be left out.',
      ],
      [
        (draft) => (draft.regions[0].sources.length = 0),
        'regions › 9000 (/regions/0/sources): The list is empty. Add at least one.',
      ],
      [
        (draft) => draft.regions[0].sources.push('avisen'),
        'regions › 9000 (/regions/0/sources): The list has the same item twice. Remove one of them.',
      ],
      [
        (draft) => (draft.title.en = ''),
        '(/title/en): The text is empty. Write it, or remove the field if it can be left out.',
      ],
      [
        (draft) => Object.assign(draft, { 'a/b~c': 1 }),
        '(/a~1b~0c): The field is unknown. Remove it, or correct its name.',
      ],
      [
        (draft) => (draft.regions[0].id = 'x'.repeat(80)),
        `regions › ${'x'.repeat(80)} (/regions/0/id): “${'x'.repeat(59)}…” doesn’t have the right form. Write four digits as text: 0751.`,
      ],
    ];
    for (const [change, expected] of cases) assert.equal(said(change, 'en')[0], expected);
  });

  it('has words in both languages for every named text with a pattern, and no other text has one', () => {
    const names = Object.entries(schema.definitions ?? {})
      .filter(([, definition]) => typeof definition === 'object' && definition.pattern !== undefined)
      .map(([name]) => name);
    assert.equal(JSON.stringify(schema).match(/"pattern":/g)?.length, names.length);
    for (const name of names) {
      const [problem] = validateWith(failing('pattern', '^x$', name), {}).problems;
      assert.ok(problem && !problem.hint.da.includes('^x$') && problem.hint.da !== problem.hint.en, name);
    }
  });

  it('says what a pattern of another schema is, as it is', () => {
    const [problem] = validateWith(failing('pattern', '^x$', 'Other'), 'y').problems;

    assert.equal(problem?.hint.en, 'Write ^x$');
  });

  it('fails on a keyword it has no words for', () => {
    assert.throws(
      () => validateWith(failing('contains'), {}),
      /The schema uses contains, which validate\/schema-problems\.ts can’t explain\./,
    );
  });

  it('takes the whole file for the place of what is no data set', () => {
    assert.deepEqual(sentences([]), ['Hele filen: en liste er ikke et objekt. Skriv det som felter: { "…": … }.']);
    assert.deepEqual(sentences(null, 'en'), [
      'The whole file: null is not an object. Write a value, or remove the field.',
    ]);
  });

  it('asks the rules once the schema is content, and names the rule', () => {
    const dataset = changed((draft) => {
      draft.memberships[0].person = 'p9';
    });

    assert.deepEqual(validate(dataset).problems, [
      {
        path: '/memberships/0/person',
        record: 'raad-2',
        rule: 'references-resolve',
        message: { da: '»p9« findes ikke i persons, tombstones', en: '“p9” is not in persons, tombstones' },
        hint: { da: 'Ret id’et, eller tilføj det, det peger på', en: 'Correct the id, or add what it points to' },
      },
    ]);
  });

  it('measures by the day it is given, today if none', () => {
    const dataset = changed((draft) => {
      draft.regions[0].asOf = '2023-01-01';
    });

    assert.deepEqual(
      validateWith(check, dataset, { today: '2022-12-31' }).problems.map(({ rule }) => rule),
      ['dates-are-past'],
    );
    assert.equal(validateWith(check, dataset).valid, true);
    assert.equal(
      validateWith(
        check,
        changed((draft) => {
          draft.regions[0].asOf = '9999';
        }),
      ).valid,
      false,
    );
  });

  it('refuses a newer major version by name, and says nothing else of it', () => {
    const sentenced = sentences({ schemaVersion: '2.0.0', municipalities: 'in another way' });

    assert.deepEqual(sentenced, [
      '(/schemaVersion): Filen har skemaversion 2.0.0. Her læses version 1: brug en nyere udgave.',
    ]);
  });

  it('knows its own major version from one that begins with the same digit', () => {
    assert.deepEqual(
      validate({ ...small, schemaVersion: '10.0.0' }).problems.map(({ rule }) => rule),
      ['schema-version'],
    );
    assert.equal(validate({ ...small, schemaVersion: '1.9.0' }).valid, true);
  });

  it('lets the schema judge what is not a version', () => {
    for (const schemaVersion of ['2', 'x2.0.0', '2.0.0x', 2])
      assert.equal(validate({ ...small, schemaVersion }).problems[0]?.rule, 'schema', String(schemaVersion));
  });

  it('is not fooled by keys that objects have by nature', () => {
    const hostile: unknown = JSON.parse(
      `{"__proto__": {"schemaVersion": "1.0.0"}, "constructor": 1, "schemaVersion": "1.0.0"}`,
    );

    const paths = validate(hostile).problems.map(({ path }) => path);

    assert.ok(paths.includes('/__proto__') && paths.includes('/constructor'));
  });
});
