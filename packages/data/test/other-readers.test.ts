/** What Python's pandas and rdflib, and SQLite's own shell, make of the files that are published. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import jsonld from 'jsonld';
import { Parser } from 'n3';
import { requirePython, requireTool } from 'tools/require-tool';

import { currentDataset } from '../build/current.ts';
import { collectionNames, fileName } from '../src/model/collections.ts';
import { hasStandards, standard } from './standards.ts';

const dist = join(import.meta.dirname, '../dist');
const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-readers-'));
after(() => {
  rmSync(folder, { recursive: true });
});

const dataset = await currentDataset();
/** How many records each table has. */
const counts = Object.fromEntries(collectionNames.map((name) => [fileName(name), dataset[name]?.length ?? 0]));
const run = (file: string, ...args: readonly string[]): string =>
  execFileSync(file, args, { cwd: dist, encoding: 'utf8', env: { ...process.env, PYTHONUTF8: '1' } });

describe('pandas', () => {
  it('reads every table in both dialects, with the columns of the data package and every record', (test) => {
    const python = requirePython(test, 'pandas');
    if (python === undefined) return;
    const said = run(
      python,
      '-W',
      'ignore',
      '-c',
      `
import json, pandas
package = json.load(open('csv/datapackage.json', encoding='utf-8'))
told = {}
for resource in package['resources']:
    plain = pandas.read_csv('csv/' + resource['path'], dtype=str)
    excel = pandas.read_csv('csv/' + resource['name'] + '.excel.csv', dtype=str, sep=';', encoding='utf-8-sig')
    columns = [field['name'] for field in resource['schema']['fields']]
    assert list(plain.columns) == columns, resource['name']
    assert list(excel.columns) == columns, resource['name']
    assert len(plain) == len(excel), resource['name']
    for field in resource['schema']['fields']:
        column = plain[field['name']].dropna()
        if field['type'] == 'number': pandas.to_numeric(column)
        if field['type'] == 'date': pandas.to_datetime(column, format='%Y-%m-%d')
        if field['type'] == 'array': column.map(json.loads)
    told[resource['name']] = len(plain)
codes = pandas.read_csv('csv/municipalities.csv', dtype=str)['id']
assert codes.str.fullmatch('[0-9]{4}').all()
print(json.dumps(told))
`,
    );

    const { participation, ...tables } = JSON.parse(said) as Readonly<Record<string, number>>;
    assert.deepEqual(tables, counts);
    assert.ok(participation && participation > 90);
  });
});

describe('rdflib', () => {
  it('reads every triple of the linked data', async (test) => {
    if (!hasStandards(test)) return;
    const python = requirePython(test, 'rdflib');
    if (python === undefined) return;
    // As on the web, but for schema.org's context, which no test fetches.
    const document = JSON.parse(readFileSync(join(dist, 'initiative.jsonld'), 'utf8')) as Record<string, unknown>;
    const context = (JSON.parse(standard('schema.org/context.jsonld')) as Record<string, unknown>)['@context'];
    const [, prefixes] = document['@context'] as readonly unknown[];
    const local = { ...document, '@context': [context, prefixes] };
    const file = join(folder, 'local.jsonld');
    writeFileSync(file, JSON.stringify(local));
    const nquads = (await jsonld.toRDF(local as never, { format: 'application/n-quads' })) as unknown as string;

    const said = run(
      python,
      '-W',
      'ignore',
      '-c',
      `
import sys, rdflib
graph = rdflib.Graph().parse(sys.argv[1], format='json-ld')
klima = [prefix for name, prefix in graph.namespaces() if name == 'klima'][0]
rows = graph.query('SELECT ?name WHERE { ?area a klima:Municipality ; klima:name ?name }', initNs={'klima': klima})
print(len(graph), len(rows))
`,
      file,
    );

    assert.equal(said.trim(), `${new Parser().parse(nquads).length} ${counts['municipalities']}`);
  });
});

describe('SQLite’s own shell', () => {
  it('imports every table as CSV, with the headings as columns and every record', (test) => {
    if (!requireTool(test, 'sqlite3')) return;
    for (const [name, count] of Object.entries(counts)) {
      const said = run(
        'sqlite3',
        ':memory:',
        '-cmd',
        '.mode csv',
        '-cmd',
        `.import csv/${name}.csv t`,
        "SELECT count(*), (SELECT group_concat(name, ',') FROM pragma_table_info('t')) FROM t",
      );

      const [heading] = readFileSync(join(dist, 'csv', `${name}.csv`), 'utf8').split('\r\n');
      assert.equal(said.trim().replaceAll('"', ''), `${count},${heading}`, name);
    }
  });

  it('reads the database that the command makes of the published data, with no key that leads nowhere', (test) => {
    if (!requireTool(test, 'sqlite3')) return;
    const file = join(folder, 'published.db');
    const command = join(dist, 'command/klimaindsats.js');
    execFileSync(process.execPath, [command, 'export', 'sqlite', '-o', file]);

    const tables = Object.entries(counts).map(([name, count]) => [name.replaceAll('-', '_'), count] as const);
    const said = run(
      'sqlite3',
      file,
      'PRAGMA foreign_key_check; PRAGMA integrity_check;',
      ...tables.map(([table]) => `SELECT count(*) FROM ${table};`),
    );

    assert.deepEqual(said.trim().split('\n'), ['ok', ...tables.map(([, count]) => String(count))]);
    assert.equal(
      run(
        'sqlite3',
        file,
        "SELECT DISTINCT name FROM municipalities JOIN participations ON municipality = municipalities.id WHERE municipality = '0751'",
      ).trim(),
      'Aarhus',
    );
  });
});
