import type { ClassField, CustomElementDeclaration, Package } from 'custom-elements-manifest';

/** The elements of a manifest. */
export function elementsOf({ modules }: Package): readonly CustomElementDeclaration[] {
  return modules.flatMap(({ declarations = [] }) => declarations as readonly CustomElementDeclaration[]);
}

/** The properties that can be set on an element, without its methods and what can only be read. */
export const fieldsOf = ({ members = [] }: Pick<CustomElementDeclaration, 'members'>): readonly ClassField[] =>
  members.filter((member): member is ClassField => member.kind === 'field' && !member.readonly);
