const policy = 'klimaindsats';

/**
 * What is other in Lit here than in its package.
 *
 * A Trusted Types policy has a name of its own. Under a page's policy a name can be taken once, so with Lit's own name
 * the second of two bundled copies of Lit would die; and the script files of a page share it, as their Lits are alike.
 *
 * Two things that no element has are left out: templates of SVG or MathML alone, 50 bytes; and the places where Lit
 * lets polyfills and hydration hook in, 45 bytes.
 */
const litChanges = [
  {
    what: 'the Trusted Types policy',
    times: 1,
    pattern: /(\w+)\.createPolicy\(\s*["']lit-html["']\s*,\s*(\{[^{}]*\})\s*\)/g,
    replacement: `($1[Symbol.for("${policy}")]??=$1.createPolicy("${policy}",$2))`,
  },
  {
    what: 'the tag before SVG and MathML',
    times: 1,
    pattern: /2===(\w+)\?"<svg>":3===\1\?"<math>":""/g,
    replacement: '""',
  },
  {
    what: 'the tag after SVG and MathML',
    times: 1,
    pattern: /2===(\w+)\?"<\/svg>":3===\1\?"<\/math>":""/g,
    replacement: '""',
  },
  { what: 'the content of SVG and MathML', times: 1, pattern: /2===(\w+)\|\|3===\1/g, replacement: 'false' },
  {
    what: 'the hooks',
    times: 4,
    pattern: /\w+\.(?:(?:reactiveElement|litHtml|litElement)Polyfill|litElementHydrate)Support\b/g,
    replacement: '(void 0)',
  },
];

/** Makes the changes in Lit, each as often as it says. */
export const changeLit = () => {
  const made = new Map();
  return {
    name: 'change-lit',
    transform(code, id) {
      if (!/[\\/](?:lit-html|lit-element|reactive-element)[\\/]/.test(id)) return null;
      let changed = code;
      for (const { what, pattern, replacement } of litChanges) {
        made.set(what, (made.get(what) ?? 0) + [...changed.matchAll(pattern)].length);
        changed = changed.replace(pattern, replacement);
      }
      return changed === code ? null : { code: changed, map: null };
    },
    generateBundle() {
      for (const { what, times } of litChanges) {
        if (made.get(what) === times) continue;
        this.error(
          `build/plugins/change-lit.js: found ${what} ${made.get(what) ?? 0} times in Lit, not ${times}. See how Lit writes it now, and adapt the pattern.`,
        );
      }
    },
  };
};
