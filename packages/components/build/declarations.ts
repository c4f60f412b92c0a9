/** Declarations import what is there: tsc leaves the endings of the sources in them, which no TypeScript before 5.7 finds. */
import { globSync, readFileSync, writeFileSync } from 'node:fs';

for (const file of globSync('dist/**/*.d.ts')) {
  const types = readFileSync(file, 'utf8');
  writeFileSync(file, types.replaceAll(/(?<=(?:from |import |import\()(['"])\.[^'"]*)\.ts(?=\1)/g, '.js'));
}
