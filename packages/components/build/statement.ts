/** Writes what ACCESSIBILITY.md says of checks and criteria, and the statement in the form of the state's tool. */
import { shownTime } from '@klimaindsats/data/words';
import { Criterion } from '@siteimprove/alfa-wcag';

import { checks, claims, inaccessible, method, reviewed, status } from './accessibility.ts';
import { markdownTable } from './markdown.ts';

/** A document with what stands between the marks of its parts made anew. */
export function describeAccessibility(document: string, version: string): string {
  const parts = { checks: checkTable(), criteria: criteriaTable(), statement: statement(version) };
  return Object.entries(parts).reduce((written, [part, content]) => between(written, part, content), document);
}

function between(document: string, part: string, content: string): string {
  const start = `<!-- ${part}: written by \`pnpm generate\` from build/accessibility.ts -->`;
  const end = `<!-- end of ${part} -->`;
  const [before, rest] = document.split(start);
  const after = rest?.split(end)[1];
  if (before === undefined || after === undefined)
    throw new Error(`ACCESSIBILITY.md lacks the lines that the ${part} stand between: ${start} and ${end}`);
  return [before.trimEnd(), start, content, end, after.trimStart()].join('\n\n');
}

const checkTable = (): string =>
  markdownTable(
    ['short', 'what', 'held by'],
    [
      ...Object.entries(checks).map(([short, { what, tests }]) => [
        `**${short}**`,
        what,
        tests.map((test) => `\`${test}\``).join(', '),
      ]),
      ['**none**', 'the elements have nothing that the criterion is about', ''],
    ],
  );

const criteriaTable = (): string =>
  markdownTable(
    ['clause', 'criterion', 'met by', 'checked'],
    claims.map(({ number, met, checked }) => [`9.${number}`, nameOf(number), met, checked.join(', ')]),
  );

/** A criterion's name in English, as W3C has it; nothing where there is no such criterion. */
export const nameOf = (number: string): string => (Criterion.isChapter(number) ? Criterion.of(number).title : '');

function statement(version: string): string {
  return [
    `Version ${version} af elementerne, gennemgået den ${shownTime(reviewed, 'da')}.`,
    `**Overholdelsesstatus:** ${status}.`,
    `**Vurderingsmetode:** ${method.kind}. ${method.text}`,
    '### Ikke-tilgængeligt indhold',
    ...inaccessible.flatMap(({ heading, number, name, text, reason, category }) => [
      `#### ${heading}`,
      [
        `- **Krav:** ${number} ${name} (${nameOf(number)})`,
        `- **Beskrivelse:** ${text}`,
        `- **Begrundelse:** ${reason}`,
        `- **Kategori:** ${category}`,
      ].join('\n'),
    ]),
  ].join('\n\n');
}
