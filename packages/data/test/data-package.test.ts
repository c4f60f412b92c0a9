/** The data package as the Frictionless library reads it: the standard's own schema, types, keys and foreign keys. */
import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';

import { initiative } from '@klimaindsats/data';
import { toCsv, toDataPackage, toParticipationCsv } from '@klimaindsats/data/formats';
import datapackage from 'datapackage';

import { collectionNames, fileName } from '../src/model/collections.ts';
import type { Dataset } from '../src/model/dataset.ts';
import { small } from './small.ts';

const folder = mkdtempSync(join(tmpdir(), 'klimaindsats-package-'));
after(() => rmSync(folder, { recursive: true }));

/** The files of a data set, as `klimaindsats export csv --all` writes them, and the package that the library makes of them. */
async function packaged(dataset: Dataset, descriptor: object = toDataPackage(dataset)) {
  for (const name of collectionNames) writeFileSync(join(folder, `${fileName(name)}.csv`), toCsv(dataset, name));
  writeFileSync(join(folder, 'participation.csv'), toParticipationCsv(dataset));
  const made = await datapackage.Package.load(structuredClone(descriptor), { basePath: folder });
  return made;
}

describe('the data package', () => {
  for (const [name, dataset] of Object.entries({ 'the initiative': initiative as Dataset, 'a small one': small })) {
    it(`of ${name} is one by the standard's own schema`, async () => {
      const { errors, valid } = await packaged(dataset);

      assert.deepEqual([...errors].map(String), []);
      assert.ok(valid);
    });

    it(`of ${name} has tables whose every row has the types, the key and the foreign keys it says`, async () => {
      const { resources } = await packaged(dataset);
      assert.equal(resources.length, collectionNames.length + 1);
      for (const resource of resources) {
        const rows = await resource.read({ keyed: true, relations: true, cast: true });
        const records = resource.name === 'participation' ? dataset.participations : undefined;
        const collection = collectionNames.find((known) => fileName(known) === resource.name);

        assert.equal(rows.length, (records ?? (collection && dataset[collection]) ?? []).length, resource.name);
      }
    });
  }

  it('keeps codes as text, and days as dates', async () => {
    const { resources } = await packaged(initiative);
    const table = resources.find(({ name }) => name === 'participation');
    const rows = (await table?.read({ keyed: true })) as readonly Readonly<Record<string, unknown>>[];
    const pilot = rows.find(({ code }) => code === '0147');

    assert.equal(pilot?.['name'], 'Frederiksberg');
    assert.equal(pilot['region'], 'Region Hovedstaden');
    assert.ok(pilot['earliest'] instanceof Date);
    assert.equal(pilot['earliest'].getFullYear(), 2019);
  });

  it('is refused by the library where a key is missing', async () => {
    const broken = { ...small, municipalities: small.municipalities.slice(1) };
    const { resources } = await packaged(broken, toDataPackage(small));
    const table = resources.find(({ name }) => name === 'participations');

    await assert.rejects(async () => table?.read({ relations: true }), /[Ff]oreign key/);
  });

  it('is published beside the tables it tells of', () => {
    const published = new URL('../dist/csv/', import.meta.url);
    const { resources } = JSON.parse(readFileSync(new URL('datapackage.json', published), 'utf8')) as {
      readonly resources: readonly { readonly path: string }[];
    };

    for (const { path } of resources) assert.notEqual(readFileSync(new URL(path, published), 'utf8'), '');
  });
});
