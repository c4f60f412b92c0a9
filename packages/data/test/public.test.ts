import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

import * as data from '@klimaindsats/data';
import * as collections from '@klimaindsats/data/collections';
import * as diff from '@klimaindsats/data/diff';
import * as edtf from '@klimaindsats/data/edtf';
import * as formats from '@klimaindsats/data/formats';
import * as read from '@klimaindsats/data/read';
import * as validate from '@klimaindsats/data/validate';
import * as labels from '@klimaindsats/data/words';
import * as workbook from '@klimaindsats/data/workbook';
import fc from 'fast-check';

import { checkOf } from '../build/check.ts';
import { validateWith } from '../src/validate/validate-with.ts';
import { mutated } from './mutated.ts';
import { schema } from './schema.ts';
import { small, today } from './small.ts';

const dist = join(import.meta.dirname, '../dist');
const json = (name: string): unknown => JSON.parse(readFileSync(join(dist, name), 'utf8'));

describe('the package', () => {
  it('exports this and nothing else, so that a new export is a decision', () => {
    assert.deepEqual(
      Object.keys(data),
      [
        'absences',
        'asOf',
        'compareDanish',
        'contactPoints',
        'contactOf',
        'contactsOf',
        'countedOf',
        'figures',
        'findMunicipality',
        'findRegion',
        'findsDanish',
        'foldDanish',
        'groupsOf',
        'hasEnded',
        'heldOn',
        'includesDanish',
        'initiative',
        'isDanish',
        'isLabelled',
        'languages',
        'leastAndMost',
        'memberships',
        'membershipsOf',
        'membersOf',
        'momentsOf',
        'municipalities',
        'organizations',
        'participations',
        'participationsOf',
        'partsOf',
        'persons',
        'plans',
        'posts',
        'programmes',
        'regions',
        'readingsOf',
        'representativesOf',
        'reviewOf',
        'schemaVersion',
        'isSecurePage',
        'secureHosts',
        'seriesOf',
        'sources',
        'sourcesOf',
        'standingOf',
        'statements',
        'statementsOf',
        'takeOut',
        'todayInDenmark',
        'tombstones',
        'toldIn',
        'trendsOf',
        'withoutTakenOut',
      ].sort(),
    );
    assert.deepEqual(Object.keys(collections), [
      'collectionNames',
      'collections',
      'headerReferences',
      'isPersonal',
      'isRemovable',
    ]);
    assert.deepEqual(Object.keys(diff), ['diff', 'laterVersion', 'nextVersion']);
    assert.deepEqual(Object.keys(edtf), ['isAfter', 'isBefore', 'isDate', 'isDay', 'isTime', 'lastDay', 'spanOf']);
    assert.deepEqual(Object.keys(formats), [
      'toCsv',
      'toDataPackage',
      'toJsonLd',
      'toMemberVcards',
      'toParticipationCsv',
      'toPopolo',
      'toVcard',
      'toVcards',
      'vcardDetails',
      'vcardWith',
    ]);
    assert.deepEqual(Object.keys(read), ['largestLoaded', 'read']);
    assert.deepEqual(Object.keys(validate), ['draftField', 'largestFile', 'read', 'readJson', 'sentence', 'validate']);
    assert.deepEqual(Object.keys(workbook), ['fromWorkbook', 'isWorkbook', 'toWorkbook', 'workbookSentence']);
    assert.deepEqual(Object.keys(labels), [
      'collectionHelp',
      'collectionLabel',
      'fieldsOf',
      'hasFields',
      'helpOf',
      'labelOf',
      'partLabel',
      'recordLabel',
      'shownAmount',
      'shownTime',
      'valueLabel',
      'writtenClock',
      'writtenCode',
      'writtenEnds',
      'writtenNumber',
      'writtenPhone',
      'writtenTime',
    ]);
  });

  it('has data that nobody can change', () => {
    const isFrozen = (value: unknown): boolean =>
      typeof value !== 'object' || value === null || (Object.isFrozen(value) && Object.values(value).every(isFrozen));

    for (const value of Object.values(data)) if (typeof value === 'object') assert.ok(isFrozen(value));
    assert.throws(() => {
      (data.municipalities as unknown as unknown[]).push({});
    }, TypeError);
  });

  it('has the same facts as modules and as files', () => {
    assert.deepEqual(json('initiative.json'), data.initiative);
    assert.deepEqual(json('municipalities.json'), data.municipalities);
    assert.deepEqual(json('contact-points.json'), data.contactPoints);
    const { persons: _, contactPoints: __, ...rest } = data.initiative;
    assert.deepEqual(json('initiative-without-persons.json'), rest);
    assert.deepEqual(json('schema.json'), schema);
  });

  it('passes its own validator, with persons and without', () => {
    assert.deepEqual(validate.validate(json('initiative.json')).problems, []);
    assert.deepEqual(validate.validate(json('initiative-without-persons.json')).problems, []);
    assert.equal(read.read(json('initiative.json')).valid, true);
  });

  it('has a file without persons that names nobody and gives no address', () => {
    const text = readFileSync(join(dist, 'initiative-without-persons.json'), 'utf8');
    const words = new Set(text.toLowerCase().split(/[^\p{L}]+/u));

    for (const { name } of data.persons)
      for (const word of name.toLowerCase().split(/[^\p{L}]+/u)) assert.ok(!words.has(word), word);
    for (const { email, phone } of data.contactPoints)
      assert.ok(!text.includes(email ?? '@') && !text.includes(phone ?? '+45'));
  });

  it('has a compiled validator that finds what the schema’s own does', () => {
    const check = checkOf(schema);
    fc.assert(
      fc.property(mutated(small), (value) => {
        assert.deepEqual(validate.validate(value, { today }), validateWith(check, value, { today }));
      }),
      { numRuns: 300 },
    );
  });

  it('finds with validate each place that read stops at, so that the command can say what is wrong there', () => {
    fc.assert(
      fc.property(mutated(small), (value) => {
        const found = new Set(validate.validate(value, { today }).problems.map(({ path }) => path));
        for (const { path } of read.read(value).problems) assert.ok(found.has(path), path);
      }),
      { numRuns: 300 },
    );
  });

  it('validates where code may not be made from text, as under a strict content security policy', () => {
    const code =
      "import { validate } from '@klimaindsats/data/validate'; console.log(validate({}).problems.length > 10);";

    const said = execFileSync(
      process.execPath,
      ['--disallow-code-generation-from-strings', '--input-type=module', '--eval', code],
      {
        cwd: import.meta.dirname,
        encoding: 'utf8',
      },
    );

    assert.equal(said, 'true\n');
  });

  it('has ids as literal types', () => {
    const code: data.MunicipalityCode = '0751';
    const found = data.findMunicipality(data, 'Århus')?.id satisfies data.MunicipalityCode | undefined;
    // @ts-expect-error: no municipality has this code
    const wrong: data.MunicipalityCode = '0411';
    // @ts-expect-error: no organization has this id
    const nobody = data.membersOf(data, 'styregruppen');
    // @ts-expect-error: what is published is read, not written
    if (found === undefined) data.municipalities[0].name = 'x';

    assert.deepEqual([found, nobody.length, wrong], [code, 0, '0411']);
  });
});
