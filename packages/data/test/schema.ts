import { readFileSync } from 'node:fs';

import type { Definition } from 'typescript-json-schema';

/** The committed schema. */
export const schema = JSON.parse(
  readFileSync(new URL('../schema/dataset.schema.json', import.meta.url), 'utf8'),
) as Definition;
