import { elements } from './elements.ts';
import { policies } from './policies.ts';
import { referenceWords } from './reference.words.ts';
import { scriptTag, tag } from './snippets.ts';

/** What an assistant needs to help somebody use the elements, as https://llmstxt.org has it. */
export function renderLlms(): string {
  const text = referenceWords.en;
  const all = elements[0]?.options ?? [];
  const option = ({ name, kind, values, description }: (typeof all)[number]): string =>
    `- \`${name}\`${kind === 'flag' ? ' (true when it is there)' : values.some(Boolean) && (kind === 'one' || kind === 'some') && values.length < 10 ? ` (${values.filter(Boolean).join(', ')})` : ''}: ${description}`;
  return `# Klimaindsats

> Web components and typed data about Den fælleskommunale klimaindsats, the climate effort that the nineteen municipalities of Region Midtjylland shared. Danish and English. No request, no cookie, nothing stored.

Nothing is on npm yet. A site hosts the script file \`klimaindsats.js\` itself; a developer installs packages packed from the source code.

Paste this into a page:

\`\`\`html
${scriptTag({ element: '', attributes: {}, script: '/klimaindsats.js' })}
${tag({ element: 'member-list', attributes: { municipality: '0751' }, script: '' })}
\`\`\`

Where a CMS removes the tag, \`<div data-klima="member-list" data-municipality="0751"></div>\` does the same.

## Pages

- [Builder](en/builder/): choose an element and its options, see it, copy what to paste
- [Reference](en/reference/): every attribute, property, event, slot, part and custom property; the types of the data
- [Desk](en/desk/): keep a register in forms, in the browser alone; open, check, see and save the JSON file that the option src shows
- [Example](en/): a municipality's page
- [Data](initiative.json) and its [JSON Schema](schema.json)

## Elements

${elements
  .map(
    ({ name, description, options }) => `### klima-${name}

${description}

${options
  .filter(({ isShared }) => !isShared)
  .map(option)
  .join('\n')}`,
  )
  .join('\n\n')}

### All elements

${all
  .filter(({ isShared }) => isShared)
  .map(option)
  .join('\n')}

## Guide

${text.guides.map(({ title, text: paragraphs, code }) => `### ${title}\n\n${paragraphs.join('\n')}${code ? `\n\n\`\`\`\n${code}\n\`\`\`` : ''}`).join('\n\n')}

## Content Security Policy

${Object.entries(policies)
  .map(([way, policy]) => `- ${text.policy[way as keyof typeof policies]}\n  \`${policy}\``)
  .join('\n')}
`;
}
