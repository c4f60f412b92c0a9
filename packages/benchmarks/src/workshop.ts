/** What the benchmark uses of the repository's tools, and of what builds the components: no package exports it. */
export { chromiumFlags, ensureBrowser } from 'tools/browsers';
export { pnpm, root, run } from 'tools/steps';
export { factsOf } from '../../components/build/facts.ts';
export { markdownTable } from '../../components/build/markdown.ts';
export { modulesFor } from '../../components/build/print-facts.ts';
export { brotliSize, bundle, codeOf, sizes, type Size, type SizeName } from '../../components/build/sizes.ts';
