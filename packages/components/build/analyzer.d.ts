// The analyzer comes without types for the parts of it that run.
declare module '@custom-elements-manifest/analyzer/index.js' {
  import type { JavaScriptModule, Package } from 'custom-elements-manifest';
  import type { Node, SourceFile } from 'typescript';

  export interface Plugin {
    readonly name: string;
    collectPhase?(found: { node: Node }): void;
    analyzePhase?(found: { node: Node; moduleDoc: JavaScriptModule }): void;
    packageLinkPhase?(found: { customElementsManifest: Package }): void;
  }
  export function create(options: { modules: readonly SourceFile[]; plugins: readonly Plugin[] }): Package;
  /** The compiler the analyzer reads with: nodes of another would mean other things to it. */
  export { default as ts } from 'typescript';
}

declare module '@custom-elements-manifest/analyzer/src/features/framework-plugins/lit/lit.js' {
  import type { Plugin } from '@custom-elements-manifest/analyzer/index.js';

  export function litPlugin(): readonly Plugin[];
}
