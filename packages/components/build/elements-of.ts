import type { CustomElementDeclaration, Package } from 'custom-elements-manifest';

/** The elements of a manifest. */
export function elementsOf({ modules }: Package): readonly CustomElementDeclaration[] {
  return modules.flatMap(({ declarations = [] }) => declarations as readonly CustomElementDeclaration[]);
}
