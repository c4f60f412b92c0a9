/** Writes what a README says of the elements, from the manifest. */
import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';

import { elementsOf } from './elements-of.ts';
import { markdownTable } from './markdown.ts';

const marker = '<!-- Below this line: written by `pnpm generate` from the comments of the classes. -->';

/** A README with what stands below the marker made anew. */
export function describeElements(readme: string, manifest: Package): string {
  const [written, made] = readme.split(marker);
  if (made === undefined) throw new Error(`README.md lacks the line that the tables go below: ${marker}`);

  const elements = elementsOf(manifest);
  const [first = []] = elements.map(({ members = [] }) => members.map(({ name }) => name));
  const shared = first.filter((name) =>
    elements.every(({ members = [] }) => members.some((member) => member.name === name)),
  );
  return [
    `${written ?? ''}${marker}`,
    ...elements.flatMap((element) => describe(element, (name) => !shared.includes(name))),
    '### All elements',
    ...fieldTable(elements[0], (name) => shared.includes(name)),
    ...table(
      ['Method', 'What it does'],
      elements[0]?.members
        ?.filter(({ kind }) => kind === 'method')
        .map((method) => ({ ...method, name: `${method.name}()` })),
    ),
  ].join('\n\n');
}

type Choice = (name: string) => boolean;

function describe(element: CustomElementDeclaration, isOwn: Choice): readonly string[] {
  const { tagName, description = '', events, slots, cssParts, cssProperties } = element;
  return [
    `### \`<${tagName}>\``,
    description,
    ...fieldTable(element, isOwn),
    ...table(['Slot', 'What goes there'], slots),
    ...table(
      ['Event', 'When'],
      events?.map((event) => ({ ...event, name: `${event.name}\` \`${event.type.text}` })),
    ),
    ...table(['Part', 'What it is'], cssParts),
    ...table(
      ['Custom property', 'What it sets'],
      cssProperties?.map((property) => ({ ...property, name: `${property.name}: ${property.default ?? ''}` })),
    ),
  ];
}

function fieldTable(
  { members = [] }: Pick<CustomElementDeclaration, 'members'> = {},
  isIncluded: Choice,
): readonly string[] {
  const rows = members.flatMap((member) => {
    if (member.kind !== 'field' || !isIncluded(member.name)) return [];
    const { attribute, readonly } = member as { attribute?: string; readonly?: boolean };
    return [
      [
        attribute ? `\`${attribute}\`` : '',
        `\`${member.name}\``,
        `\`${member.type?.text ?? ''}\``,
        `${member.description ?? ''}${readonly ? ' Can only be read.' : ''}`,
      ],
    ];
  });
  return rows.length ? [markdownTable(['Attribute', 'Property', 'Type', 'What it says'], rows)] : [];
}

interface Named {
  readonly name: string;
  readonly description?: string;
}

function table(head: readonly string[], rows: readonly Named[] = []): readonly string[] {
  const cells = rows.map(({ name, description = '' }) => [`\`${name}\``, description]);
  return cells.length ? [markdownTable(head, cells)] : [];
}
