import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { checkOf } from '../../build/check.ts';
import { schema } from '../../test/schema.ts';
import { changed, small, today } from '../../test/small.ts';
import { schemaVersion as ourVersion } from '../model/schema-version.ts';
import type { Language } from '../model/text.ts';
import { schemaProblems } from './schema-problems.ts';
import { sentence } from './sentence.ts';
import { validateWith } from './validate-with.ts';

const check = checkOf(schema);
const validate = (value: unknown) => validateWith(check, value, { today });
const sentences = (value: unknown, language?: Language) =>
  validate(value).problems.map((problem) => sentence(problem, language));

/** The problems of the small data set with one field changed. */
const said = (change: Parameters<typeof changed>[0], language?: Language) => sentences(changed(change), language);

/** A check that finds one error in the whole. */
const failing = (keyword: string, pattern = '', name = '') =>
  Object.assign(() => false, {
    errors: [{ keyword, instancePath: '', params: { pattern } }],
    named: { [pattern]: name },
  });

describe('validate', () => {
  it('answers with the data when all is in order', () => {
    assert.deepEqual(validate(small), { valid: true, data: small, problems: [], notes: [] });
  });

  it('notes what may be right all the same, which makes nothing invalid', () => {
    const result = validate(
      changed((draft) => {
        draft.figures.pop();
      }),
    );

    assert.deepEqual(
      [result.valid, result.problems, result.notes.map(({ path, rule }) => [path, rule])],
      [true, [], [['/figures/3/trend', 'trends-have-company']]],
    );
    const wrong = validate(
      changed((draft) => {
        draft.figures.pop();
        draft.figures[3].unit = 'DKK';
      }),
    );
    assert.deepEqual([wrong.valid, wrong.problems.length > 0, wrong.notes.length], [false, true, 1]);
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
      /more holders on 2021-12-31 than seats, 1: Bjørn Aagaard and [^.]+\. Write in end when the one before left/,
    );
  });

  it('says how each form is written, with examples that have the form', () => {
    const patterns = Object.entries(schema.definitions ?? {}).flatMap(([name, definition]) =>
      typeof definition === 'object' && definition.pattern !== undefined ? [[name, definition.pattern] as const] : [],
    );
    assert.ok(patterns.length > 10);
    for (const [name, pattern] of patterns) {
      const [problem] = schemaProblems([{ keyword: 'pattern', instancePath: '', params: { pattern } }], 'x', {
        [pattern]: name,
      });
      for (const [language, write] of [
        ['da', 'Skriv '],
        ['en', 'Write '],
      ] as const) {
        const hint = problem?.hint[language] ?? '';
        assert.match(hint, new RegExp(`^${write}\\p{L}.{10}`, 'u'), name);
        assert.ok(!hint.includes(pattern), name);
        const examples = hint
          .split(': ')
          .slice(1)
          .join()
          .split(/, | eller | or |,/)
          .filter(Boolean);
        if (name !== 'HttpsUrl') assert.ok(examples.length > 0, name);
        for (const example of examples) {
          if (name === 'EmailAddress' || /\d|-/.test(example)) assert.match(example, new RegExp(pattern, 'u'), name);
        }
      }
    }
  });

  it('explains in Danish what the schema finds', () => {
    for (const [change, words] of [
      [(draft) => Object.assign(draft.regions[0], { nane: 'x' }), 'Feltet er ukendt. Fjern det, eller ret dets navn.'],
      [(draft) => Reflect.deleteProperty(draft.regions[0], 'name'), 'Feltet mangler. Tilføj det.'],
      [
        (draft) => Object.assign(draft.figures[0], { value: '7' }),
        '»7« er ikke et tal. Skriv tallet uden anførselstegn og uden punktum ved tusinder.',
      ],
      [
        (draft) => Object.assign(draft.figures[0], { sources: {} }),
        'et objekt er ikke en liste. Skriv det i kantede parenteser: […].',
      ],
      [(draft) => Object.assign(draft.regions[0], { name: 8000 }), '8000 er ikke en tekst. Skriv den i anførselstegn.'],
      [
        (draft) => Object.assign(draft.regions[0], { name: null }),
        'null er ikke en tekst. Skriv en værdi, eller fjern feltet.',
      ],
      [
        (draft) => Object.assign(draft.posts[0], { role: 'boss' }),
        '»boss« er ikke en af værdierne. Vælg en af disse: chair, co-chair, deputy-chair, member, secretariat.',
      ],
      [
        (draft) => (draft.regions[0].name = ''),
        'Teksten er tom. Skriv den, eller fjern feltet, hvis det kan undværes.',
      ],
      [(draft) => Object.assign(draft.regions[0], { sources: [] }), 'Listen er tom. Tilføj mindst én.'],
      [
        (draft) => draft.regions[0].sources.push(draft.regions[0].sources[0]),
        'Det samme står to gange i listen. Fjern den ene.',
      ],
    ] as const satisfies readonly (readonly [Parameters<typeof changed>[0], string])[])
      assert.deepEqual(
        said(change).map((line) => line.replace(/^.*?\): /, '')),
        [words],
      );
  });

  it('names the record that a place is in, by an id that is a text, and shortens what is long', () => {
    const problemsOf = (change: Parameters<typeof changed>[0]) => validate(changed(change)).problems;

    assert.deepEqual(
      problemsOf((draft) => Object.assign(draft, { figures: {} })).map((problem) => Object.keys(problem)),
      [['path', 'rule', 'message', 'hint']],
    );
    assert.deepEqual(
      problemsOf((draft) => Object.assign(draft.figures[0], { id: 7 })).map((problem) => Object.keys(problem)),
      [['path', 'rule', 'message', 'hint']],
    );
    for (const [length, shown] of [
      [60, 'x'.repeat(60)],
      [61, `${'x'.repeat(59)}…`],
    ] as const)
      assert.deepEqual(
        problemsOf((draft) => Object.assign(draft.figures[0], { unit: 'x'.repeat(length) })).map(
          ({ message }) => message.en,
        ),
        [`“${shown}” is not one of the values`],
      );
  });

  it('is not valid and notes nothing, whatever it stops at', () => {
    const notes = (value: unknown) => {
      const result = validate(value);
      return [result.valid, result.notes, result.problems.map(({ rule, path }) => `${rule} ${path}`)];
    };

    assert.deepEqual(notes({ ...small, schemaVersion: '2.0.0' }), [false, [], ['schema-version /schemaVersion']]);
    assert.deepEqual(notes({ ...small, figures: 7 }), [false, [], ['schema /figures']]);
    assert.deepEqual(notes({ ...small, schemaVersion: '1.99.0', later: 1 }), [
      false,
      [],
      ['schema-version /schemaVersion', 'schema /later'],
    ]);
    assert.deepEqual(sentences({ ...small, schemaVersion: '1.99.0', later: 1 }).slice(0, 1), [
      `(/schemaVersion): Filen har skemaversion 1.99.0. Her tjekkes version ${ourVersion}, som ikke kender det, der er nyere: brug en nyere udgave.`,
    ]);
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
      '(/schemaVersion): Filen har skemaversion 2.0.0. Her læses version 1: brug den udgave, der passer til filen.',
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
