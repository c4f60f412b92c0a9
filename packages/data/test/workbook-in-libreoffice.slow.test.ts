/** LibreOffice opens a workbook, does what a person would, and saves it. It takes an office suite, so only CI runs it. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';

import { requireTool } from 'tools/require-tool';

import { currentDataset } from '../build/current.ts';
import { starter } from '../src/command/starter.ts';
import type { Dataset } from '../src/model/dataset.ts';
import type { Language } from '../src/model/text.ts';
import { fromWorkbook, toWorkbook, type WorkbookReading, workbookSentence } from '../src/workbook.ts';
import { makeProfile } from './libreoffice-profile.ts';
import { living } from './living.ts';

const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-workbook-'));
after(() => rmSync(folder, { recursive: true }));

before(() => makeProfile(folder));

type Edit =
  | 'nothing'
  | 'rename_a_person'
  | 'add_as_typed'
  | 'add_without_formats'
  | 'move'
  | 'sort'
  | 'calculate'
  | 'save_otherwise';

/** What a person does to a workbook; libreoffice-edits.py has each edit. */
interface Job {
  readonly edit: Edit;
  readonly dataset: Dataset;
  readonly language?: Language;
}

/** Workbooks after a person was at them in LibreOffice: the bytes of the file, by its ending. */
async function edited(...jobs: readonly Job[]): Promise<readonly ((ending: string) => Buffer)[]> {
  const place = mkdtempSync(join(folder, 'edited'));
  for (const [index, { dataset, language = 'da' }] of jobs.entries())
    writeFileSync(join(place, `${index}.xlsx`), await toWorkbook(dataset, { language }));
  execFileSync(
    '/usr/bin/python3',
    [
      join(import.meta.dirname, 'libreoffice-edits.py'),
      join(folder, 'user'),
      place,
      ...jobs.map(({ edit }, index) => `${edit}=${index}.xlsx`),
    ],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
  return jobs.map((_, index) => (ending: string) => readFileSync(join(place, `after-${index}${ending}`)));
}

async function readAfter(edit: Edit, dataset = living): Promise<WorkbookReading> {
  const [saved] = await edited({ edit, dataset });
  assert.ok(saved);
  return fromWorkbook(saved('.xlsx'));
}

const sentences = ({ problems, notices }: Pick<WorkbookReading, 'problems' | 'notices'>): readonly string[] => [
  ...problems.map((problem) => workbookSentence(problem)),
  ...notices.map(({ cell, message }) => `${cell}: ${message.da}`),
];

describe('a workbook saved by LibreOffice', () => {
  it('is the same data, in Danish and in English', async (test) => {
    if (!requireTool(test, 'uno')) return;
    const jobs = [await currentDataset(), living, starter('2026-11-26')].flatMap((dataset) =>
      (['da', 'en'] as const).map((language) => ({ edit: 'nothing' as const, dataset, language })),
    );
    const saved = await edited(...jobs);

    for (const [index, { dataset }] of jobs.entries()) {
      const reading = await fromWorkbook(saved[index]?.('.xlsx') ?? new Uint8Array());
      assert.deepEqual(sentences(reading), []);
      assert.deepEqual(reading.data, dataset);
    }
  });

  it('has the name that was changed in it, and nothing else', async (test) => {
    if (!requireTool(test, 'uno')) return;
    const { data } = await readAfter('rename_a_person');

    assert.deepEqual(data, {
      ...living,
      persons: living.persons?.map((person) => (person.id === 'p2' ? { ...person, name: 'Ida Ærenlund-Ås' } : person)),
    });
  });

  it('has codes, numbers and dates as they were typed into it', async (test) => {
    if (!requireTool(test, 'uno')) return;
    const { data, ...rest } = await readAfter('add_as_typed');

    assert.deepEqual(sentences(rest), []);
    const fact = { sources: ['protokollen'], status: 'verified' };
    assert.ok(data);
    assert.deepEqual(data.persons?.at(-1), {
      id: 'p6',
      name: 'Åse Ny',
      phone: '+4555555555',
      asOf: '2026-05',
      ...fact,
    });
    assert.deepEqual(data.municipalities[0], {
      id: '0751',
      name: 'Ny by',
      region: '9100',
      asOf: '2026-05-01',
      ...fact,
    });
  });

  it('gets back the zeros, signs, days and times of day that a spreadsheet takes away', async (test) => {
    if (!requireTool(test, 'uno')) return;
    const { data, ...rest } = await readAfter('add_without_formats');

    assert.deepEqual(sentences(rest), []);
    assert.ok(data);
    const added = data.persons?.at(-1);
    assert.deepEqual([added?.phone, added?.asOf], ['+4555555555', '2026-05-01']);
    assert.equal(data.municipalities[0]?.id, '0751');
    assert.equal(data.municipalities[0].asOf, '2026');
    assert.equal(data.figures[0]?.value, 38.5);
    assert.deepEqual(data.contactPoints, living.contactPoints);
  });

  it('is read with columns and sheets moved, added and renamed, and rows left empty', async (test) => {
    if (!requireTool(test, 'uno')) return;
    const reading = await readAfter('move');

    assert.deepEqual(sentences(reading), ['Vores folk!A1: Kolonnen »Egne noter« kendes ikke og er ikke læst']);
    assert.deepEqual(reading.data, living);
  });

  it('is read in whatever order its rows were sorted', async (test) => {
    if (!requireTool(test, 'uno')) return;
    assert.deepEqual((await readAfter('sort')).data, living);
  });

  it('has what its formulas give, on sheets that are protected too, and tells of errors and merged cells', async (test) => {
    if (!requireTool(test, 'uno')) return;
    const reading = await readAfter('calculate');

    assert.deepEqual(sentences(reading), [
      'Personer!B3:B4: Cellerne er flettet. Ophæv fletningen, og skriv i hver celle, hvad den skal holde.',
      'Kommuner!B2: Formlen giver fejlen #DIV/0!. Ret formlen, eller skriv værdien.',
    ]);
    assert.deepEqual((reading.value as Dataset).persons?.[0], living.persons?.[0]);
    assert.deepEqual((reading.value as Dataset).sources, living.sources);
  });

  it('is told how to save it where it has another format', async (test) => {
    if (!requireTool(test, 'uno')) return;
    const [saved] = await edited({ edit: 'save_otherwise', dataset: living });

    for (const [ending, message] of [
      ['.ods', 'Filen er i LibreOffices eget format (.ods)'],
      ['.xls', 'Filen er i Excels gamle format (.xls)'],
    ] as const) {
      const reading = await fromWorkbook(saved?.(ending) ?? new Uint8Array());
      assert.equal(reading.problems[0]?.message.da, message);
      assert.equal(reading.data, undefined);
    }
  });
});
