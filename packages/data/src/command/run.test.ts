import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { readXlsx, type WriteOptions, writeXlsx } from 'hucre/xlsx';
import { requireTool, skip } from 'tools/require-tool';

import { changed, small } from '../../test/small.ts';
import type { Dataset } from '../model/dataset.ts';
import { reviewOf } from '../queries/review.ts';
import type { Difference } from '../versions/diff.ts';
import { bookOf } from '../workbook/write.ts';

const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-'));
after(() => rmSync(folder, { recursive: true }));

const built = join(import.meta.dirname, '../../dist/command/klimaindsats.js');

/** Runs the built command in a folder of its own. */
function klimaindsats(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [built, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: undefined, FORCE_COLOR: '1' },
  });
  assert.doesNotMatch(stdout + stderr, /\n\s+at |\p{Cc}\[/u, 'no stack trace, no colour');
  return { status, stdout, stderr };
}

const hasBash = spawnSync('bash', ['-c', 'exit 0']).status === 0;
const options = { skip: !hasBash && 'there is no bash' };

/** A file in the folder. */
function file(name: string, content: unknown): string {
  writeFileSync(
    join(folder, name),
    typeof content === 'string' || Buffer.isBuffer(content) ? content : JSON.stringify(content),
  );
  return name;
}

describe('klimaindsats', () => {
  it('teaches with --help, in English or Danish', () => {
    const { status, stdout } = klimaindsats('--help');

    assert.equal(status, 0);
    for (const command of [
      'validate FILE',
      'export FORMAT',
      'new DIR',
      'diff OLD NEW',
      'workbook [FILE]',
      'import X.xlsx',
      'Try:',
    ])
      assert.ok(stdout.includes(command), command);
    assert.match(klimaindsats('-h', '--lang', 'da').stdout, /klimaindsats validate FIL….*Prøv:/s);
  });

  it('teaches each command with its own --help and an example, in English or Danish', () => {
    for (const command of ['validate', 'export', 'new', 'diff', 'workbook', 'import']) {
      const { status, stdout } = klimaindsats(command, '--help');
      assert.equal(status, 0);
      assert.ok(stdout.startsWith(`klimaindsats ${command} `));
      assert.match(stdout, new RegExp(`\nExample:  klimaindsats ${command} `));
      assert.ok(stdout.split('\n').length < 22 && stdout.split('\n').every((line) => line.length <= 105), stdout);
      assert.match(
        klimaindsats(command, '-h', '--lang', 'da').stdout,
        new RegExp(`^klimaindsats ${command} .*\nEksempel:  klimaindsats ${command} `, 's'),
      );
    }
  });

  it('teaches a command that is given help alone, unless a file has that name', () => {
    assert.deepEqual(klimaindsats('validate', 'help'), klimaindsats('validate', '--help'));
    assert.deepEqual(klimaindsats('export', 'help'), klimaindsats('export', '--help'));
    file('help', small);
    assert.equal(klimaindsats('validate', 'help').stdout, 'help: all in order\n');
    rmSync(join(folder, 'help'));
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../../package.json'), 'utf8')) as {
      version: string;
    };

    for (const asked of ['--version', '-v', '-V', 'version'])
      assert.deepEqual(klimaindsats(asked), { status: 0, stdout: `${version}\n`, stderr: '' }, asked);
  });

  it('helps whoever gives it nothing, and answers 2', () => {
    const { status, stdout, stderr } = klimaindsats();

    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /klimaindsats validate FILE/);
  });

  it('answers 2 and one sentence to a command written wrong', () => {
    for (const [args, sentence] of [
      [['frobnicate'], 'There is no command frobnicate. See klimaindsats --help.'],
      [['valdiate'], 'There is no command valdiate; the nearest is validate. See klimaindsats --help.'],
      [['Export', 'json'], 'There is no command Export; the nearest is export. See klimaindsats --help.'],
      [['validate'], 'validate lacks the name of a file. See klimaindsats validate --help.'],
      [['validate', '--frob', 'x.json'], '--frob can’t be used like that. See klimaindsats --help.'],
      [['export'], 'export lacks a format. See klimaindsats export --help.'],
      [
        ['export', 'pdf'],
        'export can’t be pdf; choose json, jsonld, popolo, vcard, csv, sqlite. See klimaindsats export --help.',
      ],
      [['export', 'json', 'a', 'b'], 'export takes one file. See klimaindsats export --help.'],
      [['export', 'vcard', '--vcard', '2.1'], '--vcard can’t be 2.1; choose 4.0, 3.0. See klimaindsats export --help.'],
      [['export', 'csv', '--collection', 'title'], /^--collection can’t be title; choose regions, municipalities, /],
      [['export', 'csv'], /^csv is one list: give --collection and regions, municipalities, /],
      [['export', 'json', '-o'], '-o can’t be used like that. See klimaindsats --help.'],
      [['validate', '-', '-'], 'Only one file can be -. See klimaindsats validate --help.'],
      [['new'], 'new takes the name of one folder. See klimaindsats new --help.'],
      [['diff', 'a'], 'diff takes two files, the old and the new. See klimaindsats diff --help.'],
      [['frobnicate', '--help'], 'There is no command frobnicate. See klimaindsats --help.'],
      [
        ['export', 'json', '--excel'],
        '--excel goes with export csv, not with export json. See klimaindsats export --help.',
      ],
      [['export', '--excel'], '--excel goes with export csv, not with export. See klimaindsats export --help.'],
      [
        ['export', 'csv', '--vcard', '3.0'],
        '--vcard goes with export vcard, not with export csv. See klimaindsats export --help.',
      ],
      [
        ['export', 'vcard', '--collection', 'figures'],
        '--collection goes with export csv, not with export vcard. See klimaindsats export --help.',
      ],
      [
        ['export', 'json', '--json'],
        '--json goes with validate and diff, not with export json. See klimaindsats export --help.',
      ],
      [
        ['validate', '-o', 'x'],
        '--output goes with export, workbook and import, not with validate. See klimaindsats validate --help.',
      ],
      [['--lang', 'sv', '--help'], '--lang can’t be sv; choose da, en. See klimaindsats --help.'],
      [['--lang', 'da', 'validate', '--frob'], '--frob kan ikke bruges sådan. Se klimaindsats --help.'],
      [['validate', '--frob', '--lang=da'], '--frob kan ikke bruges sådan. Se klimaindsats --help.'],
    ] as const) {
      const { status, stdout, stderr } = klimaindsats(...args);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      if (typeof sentence === 'string') assert.equal(stderr, `${sentence}\n`);
      else assert.match(stderr.trimEnd(), sentence);
    }
    assert.equal(klimaindsats('frob', '--lang', 'da').stderr, 'Kommandoen frob findes ikke. Se klimaindsats --help.\n');
    assert.equal(
      klimaindsats('export', 'json', '--excel', '--lang', 'da').stderr,
      '--excel hører til export csv, ikke til export json. Se klimaindsats export --help.\n',
    );
  });
});

describe('klimaindsats validate', () => {
  it('answers 0 when all files are in order, and says so', () => {
    assert.deepEqual(klimaindsats('validate', file('good.json', small)), {
      status: 0,
      stdout: 'good.json: all in order\n',
      stderr: '',
    });
    assert.equal(klimaindsats('validate', 'good.json', '--lang=da').stdout, 'good.json: alt i orden\n');
  });

  it('notes what may be right all the same, and answers 0', () => {
    klimaindsats('new', 'begyndt');

    const { status, stdout, stderr } = klimaindsats('validate', join('begyndt', 'data.json'));

    const [order, first = '', ...notes] = stdout.trimEnd().split('\n');
    assert.deepEqual([status, stderr, order?.endsWith('data.json: all in order')], [0, '', true]);
    assert.match(
      first,
      /data\.json: note: \(\/publisher\/name\): The text stands as .*\bnew wrote it\. Write your own/,
    );
    assert.deepEqual([notes.length, notes.at(-1)], [10, '… and 2 more']);
    assert.match(
      klimaindsats('validate', join('begyndt', 'data.json'), '--lang', 'da').stdout,
      /: bemærk: .*\n… og 2 mere\n$/s,
    );
    assert.match(
      klimaindsats('validate', '--json', join('begyndt', 'data.json')).stdout,
      /"valid": true,.*"notes": \[\n/s,
    );
  });

  it('notes a file that is larger than an element loads, and answers 0', () => {
    const text = JSON.stringify(small);
    const padded = (bytes: number): string => text + ' '.repeat(bytes - Buffer.byteLength(text));
    file('large.json', padded(1_000_001));
    file('full.json', padded(1_000_000));

    assert.deepEqual(klimaindsats('validate', 'large.json'), {
      status: 0,
      stdout: `large.json: all in order
large.json: note: The whole file: It is 1.01 MB, and an element loads 1 MB at most. Leave out what no page shows, or give it to the elements as data.
`,
      stderr: '',
    });
    assert.match(
      klimaindsats('validate', 'large.json', '--lang=da').stdout,
      /: bemærk: Hele filen: Den fylder 1,01 MB, og et element henter højst 1 MB\. Tag det ud, som ingen side viser, /,
    );
    assert.equal(klimaindsats('validate', 'full.json').stdout, 'full.json: all in order\n');
  });

  it('reads a file that an editor on Windows began with a byte order mark', () => {
    assert.equal(klimaindsats('validate', file('bom.json', `\uFEFF${JSON.stringify(small)}`)).status, 0);
  });

  it('answers 1 and a sentence a problem', () => {
    file('good.json', small);
    file(
      'bad.json',
      changed((draft) => {
        draft.memberships[0].person = 'p9';
      }),
    );

    assert.deepEqual(klimaindsats('validate', 'good.json', 'bad.json'), {
      status: 1,
      stdout: 'good.json: all in order\n',
      stderr:
        'bad.json: memberships › raad-2 (/memberships/0/person): “p9” is not in persons, tombstones. Correct the id, or add what it points to.\n',
    });
    assert.match(
      klimaindsats('validate', 'bad.json', '--lang', 'da').stderr,
      /»p9« findes ikke i persons, tombstones\. Ret id’et/,
    );
  });

  it('says that more may show, while the rules can’t be asked', () => {
    const name = file(
      'form.json',
      changed((draft) => {
        draft.regions[0].name = '';
        draft.memberships[0].person = 'p9';
      }),
    );

    assert.equal(
      klimaindsats('validate', name).stderr,
      'form.json: regions › 9000 (/regions/0/name): The text is empty. Write it, or remove the field if it can be left out.\n' +
        'form.json: More may show when these are mended.\n',
    );
    assert.match(
      klimaindsats('validate', name, '--lang', 'da').stderr,
      /\nform\.json: Der kan vise sig flere fejl, når disse er rettet\.\n$/,
    );
    assert.doesNotMatch(klimaindsats('validate', file('next.json', { schemaVersion: '2.0.0' })).stderr, /More may/);
  });

  it('answers in JSON', () => {
    const { status, stdout } = klimaindsats('validate', '--json', file('empty.json', {}));

    const [result] = JSON.parse(stdout) as [{ file: string; valid: boolean; problems: readonly { path: string }[] }];
    assert.equal(status, 1);
    assert.deepEqual([result.file, result.valid, result.problems[0]?.path], ['empty.json', false, '/$schema']);
  });

  it('answers in JSON that says all of what the user wrote, and shows nothing unseen', () => {
    const unseen = '\u00ad\u061c\u180e\u200b\u2028\ufff9\ufffb\u{e0041}\u007f\u009b';
    const said = `klimaindsats validate ${unseen}${'x'.repeat(300)}`;
    const name = file(`${unseen}${'y'.repeat(200)}.json`, {});
    const long = `missing/${'z'.repeat(400)}.json`;
    file('old.json', small);
    file(
      'new.json',
      changed((draft) => {
        draft.statements[0].text.da = said;
      }),
    );

    const checked = klimaindsats('validate', '--json', name, long);
    const compared = klimaindsats('diff', 'old.json', 'new.json', '--json');

    assert.deepEqual(
      (JSON.parse(checked.stdout) as readonly { file: string }[]).map((result) => result.file),
      [name, long],
    );
    assert.equal((JSON.parse(compared.stdout) as Difference).changes[0]?.fields?.[0]?.to, said);
    for (const { stdout } of [checked, compared])
      assert.doesNotMatch(stdout, /[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
  });

  it('counts what is too much to show', () => {
    const dataset = changed((draft) => {
      draft.figures[1].names.push(...Array.from({ length: 200 }, () => ' x'));
    });

    const lines = klimaindsats('validate', file('many.json', dataset)).stderr.trimEnd().split('\n');

    assert.equal(lines.length, 51);
    assert.equal(lines.at(-1), '… and 151 more');
  });

  it('leaves no half of a folder behind where one of the two files is there already', () => {
    mkdirSync(join(folder, 'halvt'));
    file('halvt/schema.json', '{}');

    const { status, stderr } = klimaindsats('new', 'halvt');

    assert.equal(status, 1);
    assert.match(stderr, /schema\.json is there already and is not overwritten/);
    assert.deepEqual(readdirSync(join(folder, 'halvt')), ['schema.json']);
  });

  it('meets a file that can’t be used with one sentence', () => {
    for (const [content, sentence] of [
      ['', /^odd\.json is empty\. Is it the right file\? Begin a new one with: klimaindsats new DIR\n$/],
      ['\uFEFF \n', /is empty/],
      ['{"a": }', /is not valid JSON: see line 1, character 7\. Correct the file and try again\./],
      [
        `{"title": "${'x'.repeat(100)}",\n  "regions": [1 2]}`,
        /is not valid JSON: see line 2, character 17\. Correct the file and try again\./,
      ],
      ['<html>', /is not valid JSON: see line 1, character 1\./],
      ['{"a": 1,\n "b": NaN}', /see line 2, character 7\./],
      ['{"name": Aalund"}', /see line 1, character 10\./],
      [Buffer.from([0xff, 0xfe, 0x7b, 0x00]), /is not saved as UTF-8/],
      [Buffer.from('{"title": "Ærø"}', 'latin1'), /is not saved as UTF-8, so letters like æ, ø and å would be lost\./],
      [Buffer.alloc(50_000_000, ' '), /is 50 MB, and the limit is 20 MB\. Is it the right file\?/],
      [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, /a list is not an object/],
      ['{"__proto__": {"valid": true}, "toString": 1}', /The field is unknown/],
      ['null', /null is not an object/],
      [
        '{"schemaVersion": "2.0.0"}',
        /The file has schema version 2\.0\.0\. This reads version 1: use the release that fits the file\./,
      ],
      ['{"schemaVersion": {"toString": 1}}', /The field is missing/],
    ] as const) {
      const { status, stdout, stderr } = klimaindsats('validate', file('odd.json', content));
      assert.deepEqual([status, stdout], [1, ''], stderr);
      assert.match(stderr, sentence);
    }
    assert.deepEqual(
      klimaindsats('validate', 'nowhere.json').stderr,
      'nowhere.json is not there. See whether the name is right.\n',
    );
    assert.deepEqual(
      klimaindsats('validate', '.').stderr,
      '. is not a file. Give the name of a JSON file or a workbook.\n',
    );
    assert.deepEqual(
      klimaindsats('validate', '.', '--lang', 'da').stderr,
      '. er ikke en fil. Skriv navnet på en JSON-fil eller en projektmappe.\n',
    );
  });
});

describe('klimaindsats export', () => {
  it('writes each format of a file, in the language asked for', () => {
    file('small.json', small);
    const out = (...args: readonly string[]) => klimaindsats('export', ...args).stdout;

    assert.deepEqual(JSON.parse(out('json', 'small.json')), small);
    assert.ok(out('jsonld', 'small.json').includes('"@graph"'));
    assert.ok(out('jsonld', 'small.json').includes('"https://klimaindsats.invalid/havneplan.jsonld#dataset"'));
    assert.ok(!out('jsonld', 'small.json').includes('npmjs'));
    const placed = out('jsonld', 'small.json', '--address', 'https://example.dk/a/havne.jsonld');
    assert.ok(placed.includes('"https://example.dk/a/havne.jsonld#dataset"'));
    assert.ok(!placed.includes('invalid'));
    for (const address of [
      'havne.jsonld',
      'http://example.dk/a.jsonld',
      'https://example.dk/',
      'https://example.dk/a#b',
    ]) {
      assert.deepEqual(klimaindsats('export', 'jsonld', 'small.json', '--address', address), {
        status: 2,
        stdout: '',
        stderr: `--address can’t be ${address}; give the whole address of the file: https://example.dk/data.jsonld. See klimaindsats export --help.\n`,
      });
    }
    assert.match(
      klimaindsats('export', 'popolo', 'small.json', '--address', 'https://example.dk/a').stderr,
      /^--address goes with export jsonld, not with export popolo/,
    );
    assert.ok(out('popolo', 'small.json').includes('"note": "The newspaper on the harbours (verified, 2021-05)"'));
    assert.ok(out('popolo', 'small.json', '--lang', 'da').includes('"note": "Avisen om havnene (verified, 2021-05)"'));
    assert.match(out('vcard', 'small.json', '--vcard', '3.0'), /^BEGIN:VCARD\r\nVERSION:3\.0/);
    assert.match(
      out('vcard', 'small.json', '--vcard', '3.0', '--members'),
      /^BEGIN:VCARD\r\nVERSION:3\.0\r\nFN:Bjørn Aagaard\r\n.*\r\nORG:The Harbour Council\r\nEMAIL.*\r\nTEL.*\r\nTITLE:harbour master\r\nROLE:chair/,
    );
    assert.match(out('csv', 'small.json', '--collection', 'municipalities'), /^id,name,region/);
    assert.match(out('csv', 'small.json', '--collection', 'municipalities', '--excel'), /^\uFEFFid;name;region/);
    assert.match(out('csv', 'small.json', '--collection', 'contactPoints'), /^id,organization,label_da/);
    assert.match(out('csv', 'small.json', '--collection', 'contact-points'), /^id,organization,label_da/);
  });

  it('writes the package’s own data when no file is named', () => {
    assert.equal(
      (JSON.parse(klimaindsats('export', 'json').stdout) as { municipalities: unknown[] }).municipalities.length,
      98,
    );
  });

  it('writes to a file, in a folder that is there', () => {
    mkdirSync(join(folder, 'out'));
    const { status, stdout } = klimaindsats('export', 'popolo', '--output', join('out', 'popolo.json'));

    assert.deepEqual([status, stdout], [0, '']);
    assert.equal(readFileSync(join(folder, 'out/popolo.json'), 'utf8'), klimaindsats('export', 'popolo').stdout);
  });

  it('writes all lists, who took part, and what describes them in a folder of their own', () => {
    file('small.json', small);
    const { status, stdout } = klimaindsats('export', 'csv', 'small.json', '--all', 'tables');
    const read = (name: string): string => readFileSync(join(folder, 'tables', name), 'utf8');
    const described = JSON.parse(read('datapackage.json')) as { resources: { path: string }[] };

    assert.deepEqual([status, stdout], [0, '']);
    assert.deepEqual(
      readdirSync(join(folder, 'tables')).toSorted(),
      ['datapackage.json', ...described.resources.map(({ path }) => path)].toSorted(),
    );
    assert.match(read('participation.csv'), /^code,name,region,programme,cohort,announced,admitted,earliest,latest,/);
    assert.equal(read('regions.csv'), klimaindsats('export', 'csv', 'small.json', '--collection', 'regions').stdout);

    klimaindsats('export', 'csv', 'small.json', '--all', 'sheets', '--excel');
    assert.ok(readFileSync(join(folder, 'sheets/regions.csv'), 'utf8').startsWith('\uFEFF'));
    assert.ok(!readdirSync(join(folder, 'sheets')).includes('datapackage.json'), 'it describes the plain form');

    file('wall.json', small);
    assert.equal(
      klimaindsats('export', 'csv', '--all', 'wall.json').stderr,
      'The folder wall.json can’t be made (EEXIST). Choose another folder.\n',
    );
  });

  it('refuses one file or one list beside all of them', () => {
    for (const option of ['output', 'collection'])
      assert.deepEqual(klimaindsats('export', 'csv', '--all', 'every', `--${option}`, 'figures'), {
        status: 2,
        stdout: '',
        stderr: `--all writes all lists in a folder: leave out --${option}. See klimaindsats export --help.\n`,
      });
    assert.ok(!existsSync(join(folder, 'every')));
  });

  it('writes a database that SQLite’s own shell finds whole', (test) => {
    if (!requireTool(test, 'sqlite3')) return;
    file('small.json', small);
    const path = join(folder, 'small.db');
    for (const time of ['first', 'second']) {
      assert.equal(klimaindsats('export', 'sqlite', 'small.json', '-o', 'small.db').status, 0, time);
    }
    const ask = (query: string): string => execFileSync('sqlite3', [path, query], { encoding: 'utf8' }).trim();

    assert.equal(ask('PRAGMA integrity_check'), 'ok');
    assert.equal(ask('PRAGMA foreign_key_check'), '');
    assert.equal(ask('SELECT count(*) FROM participations'), `${small.participations.length}`);
    assert.equal(ask("SELECT name, typeof(id) FROM municipalities WHERE id = '9002'"), 'Ærøby|text');
    assert.equal(ask("SELECT count(*) FROM pragma_foreign_key_list('participations')"), '2');
    assert.equal(
      ask('SELECT count(*) FROM municipalities_sources JOIN sources ON sources.id = sources'),
      `${small.municipalities.flatMap(({ sources }) => sources).length}`,
    );
    assert.deepEqual(
      readdirSync(folder).filter((name) => name.endsWith('.part')),
      [],
    );
  });

  it('writes a database in the place of a file alone: a link stays a link, and a pipe a pipe', options, () => {
    file('old.db', 'x');
    file('new.db.part', 'mine');
    symlinkSync('old.db', join(folder, 'new.db'));
    symlinkSync('gone.db', join(folder, 'broken.db'));
    execFileSync('mkfifo', [join(folder, 'pipe.db')]);

    assert.equal(klimaindsats('export', 'sqlite', '-o', 'new.db').status, 0);
    assert.equal(readlinkSync(join(folder, 'new.db')), 'old.db');
    assert.match(readFileSync(join(folder, 'old.db'), 'latin1'), /^SQLite format 3/);
    assert.equal(readFileSync(join(folder, 'new.db.part'), 'utf8'), 'mine');
    for (const name of ['pipe.db', 'broken.db'])
      assert.deepEqual(klimaindsats('export', 'sqlite', '-o', name), {
        status: 1,
        stdout: '',
        stderr: `${name} is not a file and is not overwritten. Choose another place with -o.\n`,
      });
    assert.ok(lstatSync(join(folder, 'pipe.db')).isFIFO());
  });

  it('writes the heading of a list that a file hasn’t, as --all does', () => {
    const { plans: _, ...rest } = small;
    file('no-plans.json', rest);

    const { status, stdout } = klimaindsats('export', 'csv', '--collection', 'plans', 'no-plans.json');

    assert.deepEqual([status, stdout.split('\r\n')[0]?.split(',')[0], stdout.trim().split('\n').length], [0, 'id', 1]);
    klimaindsats('export', 'csv', '--all', 'no-plans', 'no-plans.json');
    assert.equal(stdout, readFileSync(join(folder, 'no-plans', 'plans.csv'), 'utf8'));
  });

  it('refuses a draft of the desk, whatever is to be made of it', () => {
    file('draft.json', { ...small, $opened: { ...small, version: '2.3.3' } });
    const said =
      'draft.json: The file is a draft from the desk, which isn’t ready. Open it there, mend the rest, and save as ready.\n';

    for (const args of [
      ['export', 'json', 'draft.json'],
      ['export', 'csv', '--all', 'drafted', 'draft.json'],
      ['workbook', 'draft.json', '-o', 'draft.xlsx'],
      ['diff', 'draft.json', 'draft.json'],
    ])
      assert.deepEqual(klimaindsats(...args), { status: 1, stdout: '', stderr: said }, args.join(' '));
    assert.match(
      klimaindsats('validate', 'draft.json').stderr,
      /^draft\.json: \(\/\$opened\): The file is a draft from the desk, which isn’t ready\. Open it there, mend the rest, and save as ready\.\n/,
    );
  });

  it('says where a database can’t be written, or what a reference lacks', () => {
    file('lost.json', { ...small, regions: small.regions.map((region) => ({ ...region, id: '9999' })) });

    assert.match(
      klimaindsats('export', 'sqlite', 'lost.json', '-o', 'lost.db').stderr,
      /^lost\.json: A record of \w+ refers to something that is not in regions\. Check the file with: klimaindsats validate lost\.json\n$/,
    );
    assert.ok(!existsSync(join(folder, 'lost.db')));
    assert.match(
      klimaindsats('export', 'sqlite', '-o', join('gone', 'x.db')).stderr,
      /^The folder gone is not there\. Make it first, or choose another place with -o\.\n$/,
    );
    assert.match(klimaindsats('export', 'sqlite', '-o', '.').stderr, /^\. is not a file and is not overwritten\./);
    assert.equal(
      klimaindsats('export', 'sqlite').stderr,
      'sqlite is a file: give -o and its name. See klimaindsats export --help.\n',
    );
  });

  it('makes no folder, for its name may be misspelt', () => {
    const path = join('uot', 'popolo.json');

    assert.deepEqual(klimaindsats('export', 'popolo', '-o', path), {
      status: 1,
      stdout: '',
      stderr: 'The folder uot is not there. Make it first, or choose another place with -o.\n',
    });
    assert.equal(
      klimaindsats('export', 'popolo', '-o', path, '--lang', 'da').stderr,
      'Mappen uot findes ikke. Lav den først, eller vælg et andet sted med -o.\n',
    );
    assert.ok(!readdirSync(folder).includes('uot'));
  });

  it('says what keeps it from writing or reading', () => {
    file('wall', 'x');

    assert.match(
      klimaindsats('export', 'json', '-o', join('wall', 'x.json')).stderr,
      /can’t be written \(ENOTDIR\)\. Choose another place with -o\.|is not there/,
    );
    assert.match(klimaindsats('new', join('wall', 'x')).stderr, /^wall.* Choose another folder\.\n$/);
    for (const path of [join('wall', 'x.json'), `${'x'.repeat(300)}.json`])
      assert.match(
        klimaindsats('validate', path).stderr,
        /can’t be read \(E\w+\)\. See whether the name is right\.\n$/,
      );
  });

  it('ends where a folder takes none', (test) => {
    if (!existsSync('/proc/self')) {
      skip(test, 'there is no folder here that takes none');
      return;
    }

    assert.match(
      klimaindsats('new', '/proc/klima/indsats').stderr,
      /can’t be written \(ENOENT\)\. Choose another folder/,
    );
    assert.match(
      klimaindsats('export', 'csv', '--all', '/proc/klima').stderr,
      /^The folder \/proc\/klima can’t be made \(ENOENT\)\. Choose another folder\.\n$/,
    );
  });

  it('makes the folders that a new one is in', () => {
    assert.equal(klimaindsats('new', join('en', 'to', 'tre')).status, 0);
    assert.ok(existsSync(join(folder, 'en', 'to', 'tre', 'data.json')));
  });

  it('loses nothing that was there where there is no room for what is to come', options, () => {
    file('small.json', small);
    file('kept.json', { kept: true });
    const limited = (output: string) =>
      spawnSync(
        'bash',
        [
          '-c',
          `trap '' XFSZ; ulimit -f 1; exec "$@"`,
          'bash',
          process.execPath,
          built,
          'export',
          'json',
          'small.json',
          '-o',
          output,
        ],
        { cwd: folder, encoding: 'utf8' },
      );

    for (const name of ['kept.json', 'none-yet.json']) {
      const { status, stderr } = limited(name);
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`^${name} (can’t be written|kan ikke skrives) \\(EFBIG\\)`));
    }
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'kept.json'), 'utf8')), { kept: true });
    assert.ok(!existsSync(join(folder, 'none-yet.json')));
    assert.deepEqual(
      readdirSync(folder).filter((name) => /json.*part$/.test(name)),
      [],
    );
  });

  it('writes through a link, which stays, and keeps who may read a file', () => {
    file('small.json', small);
    file('target.json', {});
    chmodSync(join(folder, 'target.json'), 0o600);
    symlinkSync('target.json', join(folder, 'link.json'));

    assert.equal(klimaindsats('export', 'json', 'small.json', '-o', 'link.json').status, 0);

    assert.ok(lstatSync(join(folder, 'link.json')).isSymbolicLink());
    assert.equal(statSync(join(folder, 'target.json')).mode & 0o777, 0o600);
    assert.match(readFileSync(join(folder, 'target.json'), 'utf8'), /havneplan/);
  });

  it('refuses what is no data set', () => {
    assert.deepEqual(klimaindsats('export', 'json', file('none.json', [])), {
      status: 1,
      stdout: '',
      stderr:
        'none.json: The whole file: a list is not an object. Write it as fields: { "…": … }.\n' +
        'klimaindsats validate none.json tells all that is to be mended.\n',
    });
  });

  it('says what of a file it can’t read as validate does, and only that', () => {
    const bad = changed((draft) => {
      Object.assign(draft.figures[0], { value: '7', newer: true });
      draft.municipalities[1].region = '90';
    });
    file('bad.json', bad);
    file('small.json', small);
    const said =
      'bad.json: municipalities › 9002 (/municipalities/1/region): “90” doesn’t have the right form. Write four digits as text: 0751.\n' +
      'bad.json: figures › havne (/figures/0/value): “7” is not a number. Write the number without quotes, and without separators.\n' +
      'klimaindsats validate bad.json tells all that is to be mended.\n';

    assert.equal(klimaindsats('export', 'json', 'bad.json').stderr, said);
    assert.equal(klimaindsats('diff', 'small.json', 'bad.json').stderr, said);
    assert.match(
      klimaindsats('diff', 'bad.json', 'small.json', '--lang', 'da').stderr,
      /»7« er ikke et tal\. Skriv tallet uden anførselstegn og uden punktum ved tusinder\.\nklimaindsats validate bad\.json fortæller alt, hvad der skal rettes\.\n$/,
    );
    assert.equal(
      klimaindsats('export', 'json', file('next.json', { schemaVersion: '2.0.0' })).stderr,
      'next.json: (/schemaVersion): The file has schema version 2.0.0. This reads version 1: use the release that fits the file.\n',
    );
  });
});

describe('klimaindsats new', () => {
  it('makes a data set to begin from, which is in order and knows its schema', () => {
    const { status, stdout } = klimaindsats('new', 'ny-region');

    assert.equal(status, 0);
    assert.match(
      stdout,
      /^Edit ny-region.data\.json\. Most editors help by schema\.json\. Check it with: klimaindsats validate ny-region.data\.json\n$/,
    );
    assert.equal(klimaindsats('validate', 'ny-region/data.json').status, 0);
    const begun = JSON.parse(readFileSync(join(folder, 'ny-region/data.json'), 'utf8')) as Dataset;
    assert.equal(begun.$schema, './schema.json');
    assert.equal(reviewOf(begun)?.kept, true);
    assert.deepEqual(
      begun.memberships.map(({ start }) => start),
      [begun.reviewed],
    );
    assert.ok(readFileSync(join(folder, 'ny-region/schema.json'), 'utf8').includes('draft-07'));
  });

  it('overwrites nothing', () => {
    klimaindsats('new', 'min-region');
    file('min-region/data.json', small);

    const { status, stderr } = klimaindsats('new', 'min-region', '--lang', 'da');

    assert.equal(status, 1);
    assert.match(stderr, /min-region.data\.json findes allerede og bliver ikke overskrevet\. Vælg en anden mappe\.\n/);
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'min-region/data.json'), 'utf8')), small);
  });
});

describe('klimaindsats diff', () => {
  it('says what changed, in words, and the least bump', () => {
    file('old.json', small);
    file(
      'new.json',
      changed((draft) => {
        draft.regions[0].name = 'Region Kyst';
        draft.title.da = 'Kysternes klimaindsats';
        draft.statements.push({ ...draft.statements[0], id: 'mere' });
      }),
    );

    assert.deepEqual(klimaindsats('diff', 'old.json', 'new.json'), {
      status: 0,
      stdout:
        'changed: title/da from "Havnenes klimaindsats" to "Kysternes klimaindsats"\nregions › 9000: corrected: name from "Region Havn" to "Region Kyst"\nstatements › mere: new\nLeast bump: minor (additions).\nThe version is 2.3.4 in both files: write 2.4.0 in the new one.\n',
      stderr: '',
    });
    assert.match(klimaindsats('diff', 'old.json', 'old.json', '--lang', 'da').stdout, /^Intet er ændret\.\n$/);
    assert.equal(
      (JSON.parse(klimaindsats('diff', 'new.json', 'old.json', '--json').stdout) as { bump: string }).bump,
      'major',
    );
  });

  it('compares the versions of the files with what the changes ask for', () => {
    const said = (from: string, to: string, name = 'Region Kyst', language = 'en') => {
      file('old.json', { ...small, version: from });
      const renamed = changed((draft) => {
        draft.regions[0].name = name;
      });
      file('new.json', { ...renamed, version: to });
      return klimaindsats('diff', 'old.json', 'new.json', '--lang', language).stdout.trimEnd().split('\n').at(-1);
    };

    assert.equal(said('2.3.4', '2.3.5'), 'The version went from 2.3.4 to 2.3.5: that is enough.');
    assert.equal(said('2.3.4', '3.0.0', 'Region Havn'), 'The version went from 2.3.4 to 3.0.0: that is enough.');
    assert.equal(said('2.3.9', '2.3.10'), 'The version went from 2.3.9 to 2.3.10: that is enough.');
    assert.equal(said('2.3.4', '2.3.3'), 'The version went from 2.3.4 to 2.3.3: it must be at least 2.3.5.');
    assert.equal(
      said('2.3.4', '1.0.0', 'Region Havn'),
      'The version went from 2.3.4 to 1.0.0: it must be at least 2.3.4.',
    );
    assert.equal(
      said('2.3.4', '2.3.4', 'Region Kyst', 'da'),
      'Versionen er 2.3.4 i begge filer: skriv 2.3.5 i den nye.',
    );
    assert.equal(
      said('2.3.4', '2.3.3', 'Region Kyst', 'da'),
      'Versionen gik fra 2.3.4 til 2.3.3: den skal være mindst 2.3.5.',
    );
    assert.equal(said('2.3.4', '2.4.0', 'Region Kyst', 'da'), 'Versionen gik fra 2.3.4 til 2.4.0: det er nok.');
  });

  it('says that a long value is shortened, and where it is whole', () => {
    file('old.json', small);
    const told = (text: string) => {
      file(
        'new.json',
        changed((draft) => {
          draft.statements[0].text.da = text;
        }),
      );
      return klimaindsats('diff', 'old.json', 'new.json').stdout;
    };

    assert.match(told('x'.repeat(200)), /x…\n.*\n.*\nLong texts are shortened: the files have them whole\.\n$/);
    assert.doesNotMatch(told('Kort og godt …'), /shortened/);
  });
});

describe('klimaindsats among other programs', () => {
  const command = join(import.meta.dirname, '../../dist/command/klimaindsats.js');
  /** What a shell answers to a line in which `$K` is the command. */
  const shell = (line: string, env: Readonly<Record<string, string>> = { LC_ALL: 'C' }) =>
    spawnSync('bash', ['--norc', '-c', line], {
      cwd: folder,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { PATH: process.env['PATH'], K: `${process.execPath} ${command}`, ...env },
    });

  it('reads what is piped to it, and pipes by name', options, () => {
    file('good.json', small);
    for (const line of [
      '$K validate - < good.json',
      'cat good.json | $K validate -',
      'cat good.json | $K validate /dev/stdin',
      '$K validate <(cat good.json)',
    ]) {
      const { status, stdout, stderr } = shell(line);
      assert.deepEqual([status, stderr], [0, ''], line);
      assert.match(stdout, /: all in order\n$/);
    }
    assert.equal(shell('$K export json - < good.json | $K diff - good.json').stdout, 'Nothing is changed.\n');
    assert.equal(shell('$K diff - -').status, 2);
    assert.match(shell('$K validate - < /dev/null').stderr, /^- is empty\./);
    assert.match(
      shell('head -c 30000000 /dev/zero | $K validate -').stderr,
      /^- is more than 20 MB, which is the limit\./,
    );
  });

  it('says that a disk is full, and answers 1', { skip: !existsSync('/dev/full') && 'there is no /dev/full' }, () => {
    const { status, stderr } = shell('$K export json > /dev/full');

    assert.equal(status, 1);
    assert.match(stderr, /^The answer can’t be written \(ENOSPC\)\. Make room, or choose another place\.\n$/);
    assert.equal(shell('$K export json -o /dev/full').status, 1);
    assert.match(shell('$K --help > /dev/full', { LANG: 'da_DK.UTF-8' }).stderr, /^Svaret kan ikke skrives/);
  });

  it('keeps its answer where nobody reads what it says', options, () => {
    file('bad.json', {});
    file('good.json', small);

    for (const [line, code] of [
      ['$K validate --json bad.json', '1'],
      ['$K validate good.json', '0'],
      ['$K export json', '0'],
      ['$K export pdf', '2'],
    ] as const)
      assert.match(shell(`{ ${line}; echo "code $?" >&2; } | true`).stderr, new RegExp(`code ${code}\\n$`), line);
  });

  it('gives each file its result, whatever becomes of the others', () => {
    file('good.json', small);
    file('broken.json', '{"a": }');

    const said = klimaindsats('validate', 'missing.json', 'good.json', 'broken.json');
    const told = klimaindsats('validate', '--json', 'missing.json', 'good.json', 'broken.json');

    assert.equal(said.status, 1);
    assert.equal(said.stdout, 'good.json: all in order\n');
    assert.match(said.stderr, /^missing\.json is not there\..*\nbroken\.json is not valid JSON.*\n$/);
    assert.equal(told.status, 1);
    assert.deepEqual(
      (
        JSON.parse(told.stdout) as readonly { file: string; valid: boolean; problems: readonly { rule: string }[] }[]
      ).map(({ file: name, valid, problems }) => [name, valid, problems.map(({ rule }) => rule)]),
      [
        ['missing.json', false, ['file']],
        ['good.json', true, []],
        ['broken.json', false, ['file']],
      ],
    );
  });

  it('tells of a key that stands twice, which a parser would drop', () => {
    const text = JSON.stringify(small).replace('"figures":', '"figures":[],\n"figures":');
    file('twice.json', text);

    assert.match(
      klimaindsats('validate', 'twice.json').stderr,
      /^twice\.json: \(\/figures\): The field stands there twice, again on line 2, character 1\. Make one of them, or remove one\.\n$/,
    );
    assert.equal(klimaindsats('validate', 'twice.json').status, 1);
    assert.equal(klimaindsats('export', 'json', 'twice.json').status, 1);
  });

  it('shows hostile names harmless and short', () => {
    const dataset = changed((draft) => {
      draft.municipalities[0].id = '\u001b[2J\u001b]0;x\u0007';
      draft.municipalities[1].region = `\u202e${'x'.repeat(100_000)}`;
      Object.assign(draft, { [`\u009b${'y'.repeat(100_000)}`]: 1 });
    });
    file('hostile.json', dataset);

    for (const args of [['validate'], ['validate', '--json'], ['export', 'json'], ['diff', 'hostile.json']]) {
      const { stdout, stderr } = klimaindsats(...args, 'hostile.json');
      assert.doesNotMatch(stdout + stderr, /[^\n\P{Cc}]|\u202e/u, args.join(' '));
      if (!args.includes('--json')) assert.ok((stdout + stderr).split('\n').every((line) => line.length < 1_000));
    }
    assert.match(klimaindsats('validate', 'hostile.json').stderr, /\\u\{1b\}\[2J/);
    assert.match(klimaindsats('validate', '\u001b[2Jx.json').stderr, /^\\u\{1b\}\[2Jx\.json is not there/);
    assert.equal(
      klimaindsats('validate', 'x\nhostile.json: all in order').stderr,
      'x\\nhostile.json: all in order is not there. See whether the name is right.\n',
    );
    assert.match(klimaindsats('validate', 'x'.repeat(5_000)).stderr, /^x{299}… can’t be read \(ENAMETOOLONG\)/);
    assert.match(
      klimaindsats('export', 'json', '-o', join('g\no', 'x')).stderr,
      /^The folder g\\no is not there\..*\n$/,
    );
  });

  it('meets a file that is too deep with a sentence', () => {
    file('deep.json', JSON.stringify(small).replace('{', `{"later":${'['.repeat(20_000)}${']'.repeat(20_000)},`));

    for (const args of [
      ['export', 'json', 'deep.json'],
      ['diff', 'deep.json', 'deep.json'],
    ])
      assert.equal(
        klimaindsats(...args).stderr,
        'deep.json has lists and objects in each other 20001 times, and the limit is 100. Is it the right file?\n',
      );
    assert.match(klimaindsats('validate', 'deep.json').stderr, /\(\/later\): The field is unknown/);
  });

  it('speaks the machine’s language', options, () => {
    for (const [env, word] of [
      [{ LC_ALL: '', LANG: 'da_DK.UTF-8' }, 'Prøv:'],
      [{ LC_ALL: '', LC_MESSAGES: 'da', LANG: 'en_US' }, 'Prøv:'],
      [{ LANG: 'da-DK' }, 'Prøv:'],
      [{ LC_ALL: 'C', LANG: 'da_DK.UTF-8' }, 'Try:'],
      [{ LANG: 'dav_KE.UTF-8' }, 'Try:'],
    ] as const)
      assert.ok(shell('$K --help', env).stdout.includes(word), JSON.stringify(env));
  });

  it('tells to run what can be run', options, () => {
    const cache = join('_npx', '1', 'node_modules', '.bin');
    mkdirSync(join(folder, cache), { recursive: true });
    symlinkSync(command, join(folder, cache, 'klimaindsats'));
    mkdirSync(join(folder, 'node_modules', '.bin'), { recursive: true });
    symlinkSync(command, join(folder, 'node_modules', '.bin', 'klimaindsats'));
    const npx = `${process.execPath} ${join(cache, 'klimaindsats')}`;
    const local = `${process.execPath} ${join('node_modules', '.bin', 'klimaindsats')}`;

    assert.match(shell('$K new "min region"').stdout, /klimaindsats validate 'min region\/data\.json'\n$/);
    assert.match(shell(`${npx} new en-region`).stdout, /: npx @klimaindsats\/data validate en-region\/data\.json\n$/);
    assert.match(shell(`${npx} frob`).stderr, /See npx @klimaindsats\/data --help\.\n$/);
    assert.match(
      shell(`${npx} --help`).stdout,
      /\nTry: {2}npx @klimaindsats\/data new my-region && npx @klimaindsats\/data val/,
    );
    assert.match(shell(`${local} frob`).stderr, /See npx klimaindsats --help\.\n$/);
    assert.match(shell(`${npx} validate --json "klimaindsats new x"`).stdout, /"file": "klimaindsats new x"/);
  });

  it('takes - for the screen, and no name for a mistake', () => {
    assert.equal(klimaindsats('export', 'popolo', '-o', '-').stdout, klimaindsats('export', 'popolo').stdout);
    assert.ok(!readdirSync(folder).includes('-'));
    for (const [args, sentence] of [
      [['export', 'json', '-o', ''], '-o lacks the name of a file. See klimaindsats export --help.\n'],
      [['new', ''], 'new takes the name of one folder. See klimaindsats new --help.\n'],
    ] as const)
      assert.deepEqual(klimaindsats(...args), { status: 2, stdout: '', stderr: sentence });
  });

  it('takes a format in capitals, help as a word, and -v', () => {
    assert.equal(
      klimaindsats('export', 'CSV', '--collection', 'regions').stdout,
      klimaindsats('export', 'csv', '--collection', 'regions').stdout,
    );
    assert.deepEqual(klimaindsats('help'), klimaindsats('--help'));
    assert.deepEqual(klimaindsats('help', 'diff'), klimaindsats('diff', '--help'));
    assert.deepEqual(klimaindsats('-v'), klimaindsats('--version'));
  });
});

describe('klimaindsats workbook and import', () => {
  it('write a workbook and make the same data file of it', () => {
    const data = file('register.json', small);

    assert.deepEqual(klimaindsats('workbook', data, '-o', 'register.xlsx'), {
      status: 0,
      stdout: 'register.xlsx is written. Edit it, and check it with: klimaindsats validate register.xlsx\n',
      stderr: '',
    });
    assert.deepEqual(klimaindsats('validate', 'register.xlsx', data), {
      status: 0,
      stdout: 'register.xlsx: all in order\nregister.json: all in order\n',
      stderr: '',
    });
    assert.deepEqual(klimaindsats('import', 'register.xlsx', '-o', 'again.json'), {
      status: 0,
      stdout: '',
      stderr: '',
    });
    assert.deepEqual(JSON.parse(readFileSync(join(folder, 'again.json'), 'utf8')), small);
    assert.deepEqual(JSON.parse(klimaindsats('import', 'register.xlsx').stdout), small);
    assert.equal(klimaindsats('diff', data, 'register.xlsx').stdout, 'Nothing is changed.\n');
  });

  it('never write over what they read, by whatever name', () => {
    const data = file('own-name.json', small);
    const path = join(folder, 'own-name.json');
    const before = readFileSync(path);
    symlinkSync(path, join(folder, 'linked.xlsx'));
    klimaindsats('workbook', data, '-o', 'own-name.xlsx');
    const workbook = readFileSync(join(folder, 'own-name.xlsx'));

    for (const args of [
      ['workbook', data, '-o', 'linked.xlsx'],
      ['import', 'own-name.xlsx', '-o', './own-name.xlsx'],
      ['export', 'vcard', data, '-o', 'own-name.json'],
      ['export', 'sqlite', data, '-o', data],
    ]) {
      const { status, stderr } = klimaindsats(...args);
      assert.equal(status, 2, args.join(' '));
      assert.match(stderr, /is the file that is read, and is not overwritten\. Choose another place with -o\./);
    }
    assert.deepEqual(readFileSync(path), before);
    assert.deepEqual(readFileSync(join(folder, 'own-name.xlsx')), workbook);
  });

  it('write a workbook under no name that Excel wouldn’t open', () => {
    const data = file('ending.json', small);

    for (const name of ['ending.xls', 'ending.csv', 'ending.ods', 'ending']) {
      const { status, stderr } = klimaindsats('workbook', data, '-o', name);
      assert.equal(status, 2, name);
      assert.match(stderr, /A workbook ends in \.xlsx/);
      assert.ok(!existsSync(join(folder, name)), name);
    }
    assert.equal(klimaindsats('workbook', data, '-o', 'REGISTER.XLSX').status, 0);
  });

  it('write the package’s own data, with headings and notes in Danish or English', async () => {
    for (const [args, sheet, heading, note] of [
      [[], 'Personer', 'Navn', 'Skal udfyldes.'],
      [['--lang', 'da'], 'Personer', 'Navn', 'Skal udfyldes.'],
      [['--lang', 'en'], 'People', 'Name', 'Must be filled in.'],
    ] as const) {
      assert.equal(klimaindsats('workbook', '-o', 'own.xlsx', ...args).status, 0);
      const { sheets } = await readXlsx(readFileSync(join(folder, 'own.xlsx')));
      const people = sheets.find(({ name }) => name === sheet) ?? assert.fail(sheet);
      const column = people.rows[0]?.indexOf(heading) ?? -1;
      assert.ok(people.cells?.get(`0,${column}`)?.comment?.text.endsWith(note), heading);
    }
    assert.equal(klimaindsats('diff', join(import.meta.dirname, '../../dist/initiative.json'), 'own.xlsx').status, 0);
  });

  it('tell problems by sheet and cell, in the machine’s language, and write nothing', async () => {
    const book = bookOf(small, 'da') as unknown as WriteOptions;
    const persons = book.sheets.find(({ name }) => name === 'Personer');
    Object.assign(persons?.rows?.[1] ?? {}, { 1: null, 2: 'hej' });
    book.sheets.push({ name: 'Møder', rows: [['1. maj']] });
    file('wrong.xlsx', Buffer.from(await writeXlsx(book)));
    const lines = [
      'wrong.xlsx: Møder: The sheet is not known and is not read.',
      'wrong.xlsx: Personer!B2: Name is missing. Fill in the cell.',
      'wrong.xlsx: Personer!C2: “hej” doesn’t have the right form. Write an e-mail address: name@municipality.dk.',
    ];

    const checked = klimaindsats('validate', 'wrong.xlsx');
    assert.deepEqual([checked.status, checked.stdout, checked.stderr.split('\n').slice(0, 3)], [1, '', lines]);
    assert.match(
      klimaindsats('validate', 'wrong.xlsx', '--lang', 'da').stderr,
      /Personer!B2: Navn mangler\. Udfyld cellen\./,
    );
    const [result] = JSON.parse(klimaindsats('validate', '--json', 'wrong.xlsx').stdout) as [
      { problems: { cell: string }[] },
    ];
    assert.deepEqual(
      result.problems.map(({ cell }) => cell),
      ['Personer!B2', 'Personer!C2'],
    );
    const imported = klimaindsats('import', 'wrong.xlsx', '-o', 'nothing.json');
    assert.deepEqual([imported.status, imported.stdout, imported.stderr.trimEnd().split('\n')], [1, '', lines]);
    assert.ok(!existsSync(join(folder, 'nothing.json')));
    assert.match(klimaindsats('export', 'csv', '--all', 'tables', 'wrong.xlsx').stderr, /Personer!B2/);
  });

  it('note what may be right all the same, on the screen and not in the file', () => {
    klimaindsats('new', 'noted');
    klimaindsats('workbook', join('noted', 'data.json'), '-o', 'noted.xlsx');

    const { status, stdout, stderr } = klimaindsats('import', 'noted.xlsx');

    const lines = stderr.trimEnd().split('\n');
    assert.deepEqual([status, lines.length, lines.at(-1)], [0, 11, '… and 2 more']);
    assert.match(lines[0] ?? '', /^noted\.xlsx: note: Register!B\d+: The text stands as .*\bnew wrote it\./);
    assert.equal((JSON.parse(stdout) as { schemaVersion: string }).schemaVersion, '1.1.0');
  });

  it('tell what is called a workbook and isn’t, and what is too large', () => {
    for (const [name, content, sentence] of [
      [
        'list.xlsx',
        'Id;Navn\n1;Åge\n',
        /list\.xlsx: The whole workbook: The file is no Excel workbook, whatever its name is\. Save it/,
      ],
      ['empty.xlsx', '', /The file is empty\./],
      ['old.xls', Buffer.from('d0cf11e0a1b11ae1', 'hex'), /The file is in Excel’s old format \(\.xls\)\./],
      ['large.xlsx', Buffer.alloc(50_000_000, 'PK'), /large\.xlsx is 50 MB, and the limit is 20 MB\./],
    ] as const) {
      for (const command of ['validate', 'import']) {
        const { status, stderr } = klimaindsats(command, file(name, content));
        assert.equal(status, 1, name);
        assert.match(stderr, sentence);
      }
    }
    assert.match(klimaindsats('import', file('data.json', small)).stderr, /no Excel workbook/);
  });

  it('answer 2 and one sentence where they are written wrong', () => {
    for (const [args, sentence] of [
      [['workbook'], 'A workbook is a file: give -o and its name. See klimaindsats workbook --help.'],
      [['workbook', '-o', '-'], 'A workbook is a file: give -o and its name. See klimaindsats workbook --help.'],
      [['workbook', 'a', 'b', '-o', 'c.xlsx'], 'workbook takes one file. See klimaindsats workbook --help.'],
      [['import'], 'import takes one workbook. See klimaindsats import --help.'],
      [['import', 'a', 'b'], 'import takes one workbook. See klimaindsats import --help.'],
      [['import', 'a', '--excel'], '--excel goes with export csv, not with import. See klimaindsats import --help.'],
    ] as const) {
      assert.deepEqual(klimaindsats(...args), { status: 2, stdout: '', stderr: `${sentence}\n` });
    }
  });
});
