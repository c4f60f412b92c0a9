/** What the benchmark uses of the repository's tools, and of what builds the components: no package exports it. */
export { chromiumFlags, ensureBrowser } from 'tools/browsers';
export { pnpm, root, run } from 'tools/steps';
export { markdownTable } from '../../components/build/markdown.ts';
export { brotliSize, bundle, codeOf, sizes, type Size, type SizeName } from '../../components/build/sizes.ts';
