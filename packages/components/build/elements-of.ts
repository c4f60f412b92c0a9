import type { ClassField, CustomElementDeclaration, Package } from 'custom-elements-manifest';

/** The elements of a manifest. */
export function elementsOf({ modules }: Package): readonly CustomElementDeclaration[] {
  return modules.flatMap(({ declarations = [] }) => declarations as readonly CustomElementDeclaration[]);
}

/** The properties of an element, without its methods. */
export const fieldsOf = ({ members = [] }: Pick<CustomElementDeclaration, 'members'>): readonly ClassField[] =>
  members.filter((member): member is ClassField => member.kind === 'field');
