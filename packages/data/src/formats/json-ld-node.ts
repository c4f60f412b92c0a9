/** A node of the graph. */
export interface JsonLdNode {
  readonly '@type'?: string | readonly string[];
  readonly '@id'?: string;
  readonly [property: string]: unknown;
}
