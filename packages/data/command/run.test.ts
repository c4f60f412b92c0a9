import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { changed, small } from '../test/small.ts';

const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-'));
after(() => rmSync(folder, { recursive: true }));

/** Runs the built command in a folder of its own. */
function klimaindsats(...args: readonly string[]) {
  const command = join(import.meta.dirname, '../dist/command/klimaindsats.js');
  const { status, stdout, stderr } = spawnSync(process.execPath, [command, ...args], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, LC_ALL: 'C', NO_COLOR: undefined, FORCE_COLOR: '1' },
  });
  assert.doesNotMatch(stdout + stderr, /\n\s+at |\p{Cc}\[/u, 'no stack trace, no colour');
  return { status, stdout, stderr };
}

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
    for (const command of ['validate FILE', 'export FORMAT', 'new DIR', 'diff OLD NEW', 'Try:'])
      assert.ok(stdout.includes(command), command);
    assert.match(klimaindsats('-h', '--lang', 'da').stdout, /klimaindsats validate FIL….*Prøv:/s);
  });

  it('teaches each command with its own --help and an example, in English or Danish', () => {
    for (const command of ['validate', 'export', 'new', 'diff']) {
      const { status, stdout } = klimaindsats(command, '--help');
      assert.equal(status, 0);
      assert.ok(stdout.startsWith(`klimaindsats ${command} `));
      assert.match(stdout, new RegExp(`\nExample:  klimaindsats ${command} `));
      assert.ok(stdout.split('\n').length < 20 && stdout.split('\n').every((line) => line.length <= 105), stdout);
      assert.match(
        klimaindsats(command, '-h', '--lang', 'da').stdout,
        new RegExp(`^klimaindsats ${command} .*\nEksempel:  klimaindsats ${command} `, 's'),
      );
    }
  });

  it('tells its version', () => {
    const { version } = JSON.parse(readFileSync(join(import.meta.dirname, '../package.json'), 'utf8')) as {
      version: string;
    };

    assert.deepEqual(klimaindsats('--version'), { status: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('helps whoever gives it nothing, and answers 2', () => {
    const { status, stdout, stderr } = klimaindsats();

    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /klimaindsats validate FILE/);
  });

  it('answers 2 and one sentence to a command written wrong', () => {
    for (const [args, sentence] of [
      [['frobnicate'], 'There is no command frobnicate. See klimaindsats --help.'],
      [['validate'], 'validate lacks the name of a file. See klimaindsats validate --help.'],
      [['validate', '--frob', 'x.json'], '--frob can’t be used like that. See klimaindsats --help.'],
      [['export'], 'export lacks a format. See klimaindsats export --help.'],
      [
        ['export', 'pdf'],
        'export can’t be pdf; choose json, jsonld, popolo, vcard, csv. See klimaindsats export --help.',
      ],
      [['export', 'json', 'a', 'b'], 'export takes one file. See klimaindsats export --help.'],
      [['export', 'vcard', '--vcard', '2.1'], '--vcard can’t be 2.1; choose 4.0, 3.0. See klimaindsats export --help.'],
      [['export', 'csv', '--collection', 'title'], /^--collection can’t be title; choose regions, municipalities, /],
      [['export', 'csv'], /^csv is one list: give --collection and regions, municipalities, /],
      [['export', 'json', '-o'], /^-o.* can’t be used like that\. See klimaindsats --help\.$/],
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
      [['validate', '-o', 'x'], '--output goes with export, not with validate. See klimaindsats validate --help.'],
      [['--lang', 'sv', '--help'], '--lang can’t be sv; choose da, en. See klimaindsats --help.'],
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
      ['{"a": }', /is not valid JSON\. Correct the file and try again\./],
      [
        `{"title": "${'x'.repeat(100)}",\n  "regions": [1 2]}`,
        /is not valid JSON: see line 2, character 17\. Correct the file and try again\./,
      ],
      ['<html>', /is not valid JSON/],
      [Buffer.from([0xff, 0xfe, 0x7b, 0x00]), /is not saved as UTF-8/],
      [Buffer.from('{"title": "Ærø"}', 'latin1'), /is not saved as UTF-8, so letters like æ, ø and å would be lost\./],
      [Buffer.alloc(50_000_000, ' '), /is 50 MB, and the limit is 20 MB\. Is it the right file\?/],
      [`${'['.repeat(200_000)}${']'.repeat(200_000)}`, /a list is not an object/],
      ['{"__proto__": {"valid": true}, "toString": 1}', /The field is unknown/],
      ['null', /null is not an object/],
      [
        '{"schemaVersion": "2.0.0"}',
        /The file has schema version 2\.0\.0\. This reads version 1: use a newer release\./,
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
    assert.deepEqual(klimaindsats('validate', '.').stderr, '. is not a file. Give the name of a JSON file.\n');
    assert.deepEqual(
      klimaindsats('validate', '.', '--lang', 'da').stderr,
      '. er ikke en fil. Skriv navnet på en JSON-fil.\n',
    );
  });
});

describe('klimaindsats export', () => {
  it('writes each format of a file, in the language asked for', () => {
    file('small.json', small);
    const out = (...args: readonly string[]) => klimaindsats('export', ...args).stdout;

    assert.deepEqual(JSON.parse(out('json', 'small.json')), small);
    assert.ok(out('jsonld', 'small.json').includes('"@graph"'));
    assert.ok(out('popolo', 'small.json').includes('"note": "The newspaper on the harbours"'));
    assert.ok(out('popolo', 'small.json', '--lang', 'da').includes('"note": "Avisen om havnene"'));
    assert.match(out('vcard', 'small.json', '--vcard', '3.0'), /^BEGIN:VCARD\r\nVERSION:3\.0/);
    assert.match(out('csv', 'small.json', '--collection', 'municipalities'), /^id,name,region/);
    assert.match(out('csv', 'small.json', '--collection', 'municipalities', '--excel'), /^\uFEFFid;name;region/);
    assert.match(out('csv', 'small.json', '--collection', 'contactPoints'), /^id,organization,label_da/);
    assert.match(out('csv', 'small.json', '--collection', 'contact-points'), /^id,organization,label_da/);
  });

  it('writes the package’s own data when no file is named', () => {
    assert.equal(
      (JSON.parse(klimaindsats('export', 'json').stdout) as { municipalities: unknown[] }).municipalities.length,
      19,
    );
  });

  it('writes to a file, in a folder that is there', () => {
    mkdirSync(join(folder, 'out'));
    const { status, stdout } = klimaindsats('export', 'popolo', '--output', join('out', 'popolo.json'));

    assert.deepEqual([status, stdout], [0, '']);
    assert.ok(readFileSync(join(folder, 'out/popolo.json'), 'utf8').includes('Thomas Lindberg'));
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
    assert.deepEqual(klimaindsats('export', 'json', file('none.json', [])), {
      status: 1,
      stdout: '',
      stderr:
        'none.json: The whole file: a list is not an object. Correct the value.\n' +
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
      'bad.json: figures › havne (/figures/0/value): “7” is not a number. Correct the value.\n' +
      'klimaindsats validate bad.json tells all that is to be mended.\n';

    assert.equal(klimaindsats('export', 'json', 'bad.json').stderr, said);
    assert.equal(klimaindsats('diff', 'small.json', 'bad.json').stderr, said);
    assert.match(
      klimaindsats('diff', 'bad.json', 'small.json', '--lang', 'da').stderr,
      /»7« er ikke et tal\. Ret værdien\.\nklimaindsats validate bad\.json fortæller alt, hvad der skal rettes\.\n$/,
    );
    assert.equal(
      klimaindsats('export', 'json', file('next.json', { schemaVersion: '2.0.0' })).stderr,
      'next.json: (/schemaVersion): The file has schema version 2.0.0. This reads version 1: use a newer release.\n',
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
    assert.equal(
      (JSON.parse(readFileSync(join(folder, 'ny-region/data.json'), 'utf8')) as { $schema: string }).$schema,
      './schema.json',
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
        'title is changed\nregions › 9000: corrected: name\nstatements › mere: new\nLeast bump: minor (additions).\n',
      stderr: '',
    });
    assert.match(klimaindsats('diff', 'old.json', 'old.json', '--lang', 'da').stdout, /^Intet er ændret\.\n$/);
    assert.equal(
      (JSON.parse(klimaindsats('diff', 'new.json', 'old.json', '--json').stdout) as { bump: string }).bump,
      'major',
    );
  });
});
