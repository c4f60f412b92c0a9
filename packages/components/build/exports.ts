/** Writes the entries of the elements into the package's exports: each has its class, and the module that registers it. */
import type { Package } from 'custom-elements-manifest';

import { elementsOf } from './elements-of.ts';

/** What stands in package.json, with the entries of the elements after that which registers them all. */
export function withEntries(packageJson: string, manifest: Package): string {
  const described = JSON.parse(packageJson) as { readonly exports: Readonly<Record<string, unknown>> };
  const { exports } = described;
  const others = Object.entries(exports).filter(
    ([name]) => name === '.' || (!/^\.\/[\w-]+\/define$/.test(name) && !Object.hasOwn(exports, `${name}/define`)),
  );
  const elements = elementsOf(manifest).flatMap(({ tagName = '' }) => {
    const name = tagName.replace('klima-', '');
    return [entry(`./${name}`, `${name}/${name}`), entry(`./${name}/define`, `${name}/${name}.define`)];
  });
  const place = others.findIndex(([name]) => name === './define') + 1;
  return JSON.stringify({ ...described, exports: Object.fromEntries(others.toSpliced(place, 0, ...elements)) });
}

const entry = (name: string, file: string): [string, object] => [
  name,
  { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
];
