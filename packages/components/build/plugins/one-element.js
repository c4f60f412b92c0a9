import { resolve } from 'node:path';

/** Makes the entry of a script file that registers one element, with those it is made of. */
export const oneElement = (name, names) => {
  const folder = resolve('dist/script-file');
  return {
    name: 'one-element',
    resolveId: (id) => (id === name ? `${folder}/${name}.js` : null),
    load: (id) =>
      id === `${folder}/${name}.js`
        ? `import '../${name}/${name}.define.js';
import { tellOfMissing } from './missing.js';
import { mountPlaces } from './mount.js';
const names = ${JSON.stringify(names)};
mountPlaces(names);
tellOfMissing(names);`
        : null,
  };
};
