import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { minifyHTMLLiterals } from 'minify-literals';

const policy = 'klimaindsats';

/**
 * Gives the script file a Trusted Types policy name of its own. Under a page's policy a name can be taken once, so
 * with Lit's own name the second of two bundled copies of Lit would die.
 */
const ownTrustedTypesPolicy = () => {
  let replaced = 0;
  return {
    name: 'own-trusted-types-policy',
    transform(code, id) {
      if (!/[\\/]lit-html[\\/]/.test(id)) return null;
      const renamed = code.replace(
        /createPolicy\(\s*(["'])lit-html\1/g,
        () => (replaced++, `createPolicy("${policy}"`),
      );
      return renamed === code ? null : { code: renamed, map: null };
    },
    generateBundle() {
      if (replaced !== 1) {
        this.error(
          `build/rollup.config.js: found ${replaced} Trusted Types policies of Lit to rename, not 1. See how lit-html creates its policy now, and adapt the pattern.`,
        );
      }
    },
  };
};

/** Takes white space out of css and html templates, which no JavaScript minifier touches. */
const minifyTemplates = () => ({
  name: 'minify-templates',
  async transform(code, id) {
    if (id.includes('node_modules') || !/\b(?:html|css)\s*`/.test(code)) return null;
    return (await minifyHTMLLiterals(code, { fileName: id })) ?? null;
  },
});

export default {
  input: 'dist/standalone.js',
  output: { file: 'dist/klimaindsats.js', format: 'es', sourcemap: false },
  plugins: [
    nodeResolve({ exportConditions: ['browser', 'production'] }),
    ownTrustedTypesPolicy(),
    minifyTemplates(),
    terser({ ecma: 2022, module: true, compress: { passes: 3 }, mangle: { properties: false } }),
  ],
};
