/** What the tests use of the Frictionless library, which has no types of its own. */
declare module 'datapackage' {
  export interface Resource {
    readonly name: string;
    read(options: {
      readonly keyed?: boolean;
      readonly relations?: boolean;
      readonly cast?: boolean;
    }): Promise<readonly unknown[]>;
  }

  const datapackage: {
    readonly Package: {
      load(
        descriptor: object,
        options: { readonly basePath: string },
      ): Promise<{
        readonly valid: boolean;
        readonly errors: readonly unknown[];
        readonly resources: readonly Resource[];
      }>;
    };
  };
  export default datapackage;
}
