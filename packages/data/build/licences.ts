import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const listed = (file: string): readonly string[] =>
  JSON.parse(readFileSync(require.resolve(`spdx-license-ids${file}`), 'utf8')) as readonly string[];

/** The module of the licences that SPDX knows, as one text, which is smaller than a list. */
export function licencesModule(): string {
  // What SPDX advises against is still an identifier.
  const ids = [...listed('/index.json'), ...listed('/deprecated.json')].sort();
  const lines: string[] = [''];
  for (const id of ids) {
    if (`${lines.at(-1)} ${id}`.length > 118) lines.push('');
    lines.push(`${lines.pop()} ${id}`.trimStart());
  }
  return `// Generated from spdx-license-ids (CC0-1.0) by \`pnpm generate\`.

/** The identifiers of the licences in SPDX's list. */
export const licences = \`
${lines.join('\n')}
\`;
`;
}
