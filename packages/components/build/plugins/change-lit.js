import { ownPolicy } from 'tools/policy';

/**
 * What is other in Lit here than in its package, as pieces of its published code: a name of one letter stands for any,
 * as Lit's minifier gives them anew with each release. `times` is how often a piece stands in it, where not once.
 */
const pieces = [
  // What no element has is left out, which a test holds them to: 1 kB in each file.
  // Templates of SVG or MathML alone.
  { from: '2===i?"<svg>":3===i?"<math>":""', to: '""' },
  { from: '2===i?"</svg>":3===i?"</math>":""', to: '""' },
  { from: '2===i||3===i', to: 'false' },

  // Polyfills and hydration.
  { from: 'a.reactiveElementPolyfillSupport', to: 'void 0' },
  { from: 't.litHtmlPolyfillSupport', to: 'void 0' },
  { from: 's.litElementPolyfillSupport', to: 'void 0' },
  { from: 's.litElementHydrateSupport', to: '(void 0)' },

  // Directives: Lit resolves no value, and tells no directive whether the page has its part.
  {
    from: 'if(i===E)return i;let h=void 0!==e?s._$Co?.[e]:s._$Cl;const o=a(i)?void 0:i._$litDirective$;return h?.constructor!==o&&(h?._$AO?.(!1),void 0===o?h=void 0:(h=new o(t),h._$AT(t,s,e)),void 0!==e?(s._$Co??=[])[e]=h:s._$Cl=h),void 0!==h&&(i=M(t,h._$AS(t,i.values),h,e)),i',
    to: 'return i',
  },
  { from: 'this._$AP?.(!1,!0,s);', to: ';' },
  { from: 'setConnected(t){void 0===this._$AM&&(this._$Cv=t,this._$AP?.(t))}', to: '' },
  { from: ',this._$AN=void 0', to: '', times: 4 },
  { from: 'get _$AU(){return this._$AM._$AU}', to: '', times: 3 },
  { from: 'get _$AU(){return this._$AM?._$AU??this._$Cv}', to: '' },
  { from: ',this._$Cv=e?.isConnected??!0', to: '' },
  {
    from: 'connectedCallback(){super.connectedCallback(),this._$Do?.setConnected(!0)}disconnectedCallback(){super.disconnectedCallback(),this._$Do?.setConnected(!1)}',
    to: '',
  },
  { from: 'this.hasUpdated||(this.renderOptions.isConnected=this.isConnected),', to: '' },

  // Values in a tag by themselves, in comments, and in elements whose content is text alone.
  { from: 'else t.startsWith(o)&&(d.push({type:6,index:l}),r.removeAttribute(t))', to: '' },
  { from: ':6===r.type&&(i=new Z(h,this,t))', to: ':0' },
  { from: 'else{let t=-1;for(;-1!==(t=r.data.indexOf(o,t+1));)d.push({type:7,index:l}),t+=o.length-1}', to: '' },
  {
    from: 'if(y.test(r.tagName)){const t=r.textContent.split(o),i=t.length-1;if(i>0){r.textContent=s?s.emptyScript:"";for(let s=0;s<i;s++)r.append(t[s],c()),P.nextNode(),d.push({type:2,index:++l});r.append(t[i],c())}}',
    to: '',
  },

  // Properties that are written back to their attribute, have a default or a type; and converters that are no function.
  {
    from: '_$ET(t,s){const i=this.constructor.elementProperties.get(t),e=this.constructor._$Eu(t,i);if(void 0!==e&&!0===i.reflect){const h=(void 0!==i.converter?.toAttribute?i.converter:u).toAttribute(s,i.type);this._$Em=t,null==h?this.removeAttribute(e):this.setAttribute(e,h),this._$Em=null}}',
    to: '',
  },
  { from: 'this._$Eq&&=this._$Eq.forEach(t=>this._$ET(t,this[t])),', to: '' },
  { from: '||i.useDefault&&i.reflect&&h===this._$Ej?.get(t)&&!this.hasAttribute(r._$Eu(t,i))', to: '' },
  {
    from: 'C(t,s,{useDefault:i,reflect:e,wrapped:h},r){i&&!(this._$Ej??=new Map).has(t)&&(this._$Ej.set(t,r??s??this[t]),!0!==h||void 0!==r)||(this._$AL.has(t)||(this.hasUpdated||i||(s=void 0),this._$AL.set(t,s)),!0===e&&this._$Em!==t&&(this._$Eq??=new Set).add(t))}',
    to: 'C(t,s){this._$AL.has(t)||this._$AL.set(t,this.hasUpdated?s:void 0)}',
  },
  {
    from: 'if(void 0!==e&&this._$Em!==e){const t=i.getPropertyOptions(e),h="function"==typeof t.converter?{fromAttribute:t.converter}:void 0!==t.converter?.fromAttribute?t.converter:u;this._$Em=e;const r=h.fromAttribute(s,t.type);this[e]=r??this._$Ej?.get(e)??r,this._$Em=null}',
    to: 'if(void 0!==e){const{converter:t}=i.getPropertyOptions(e);this[e]=t?t(s):s}',
  },
  { from: ',type:String,converter:u,reflect:!1,useDefault:!1', to: '' },
  { from: 'this._$Em=null,', to: '' },

  // Decorators.
  { from: 'static addInitializer(t){this._$Ei(),(this.l??=[]).push(t)}', to: '' },
  { from: ',this.constructor.l?.forEach(t=>t(this))', to: '' },
  { from: ',void 0!==t.l&&(this.l=[...t.l])', to: '' },
  { from: 'Symbol.metadata??=Symbol("metadata"),a.litPropertyMetadata??=new WeakMap;', to: '' },
  {
    from: 'const t=this[Symbol.metadata];if(null!==t){const s=litPropertyMetadata.get(t);if(void 0!==s)for(const[t,i]of s)this.elementProperties.set(t,i)}',
    to: '',
  },
  {
    from: 'const t=this.constructor.elementProperties;if(t.size>0)for(const[s,i]of t){const{wrapped:t}=i,e=this[s];!0!==t||this._$AL.has(s)||void 0===e||this.C(s,void 0,i,e)}',
    to: '',
  },
  { from: 'this.prototype.hasOwnProperty(t)&&((s=Object.create(s)).wrapped=!0),', to: '' },

  // Styles that are made of anything but styles.
  {
    from: 'if(this._$cssResult$=!0,o!==s)throw Error("CSSResult is not constructable. Use `unsafeCSS` or `css` instead.");',
    to: 'this._$cssResult$=!0;',
  },
  {
    from: `if(!0===t._$cssResult$)return t.cssText;if("number"==typeof t)return t;throw Error("Value passed to 'css' function must be a 'css' function result: "+t+". Use 'unsafeCSS' to pass non-literal values, but take care to ensure page security.")`,
    to: 'return t.cssText',
  },
];

const litChanges = [
  // Under a page's policy a name can be taken once, so with Lit's own name the second of two bundled copies of Lit would
  // die; and the script files of a page share the policy, as their Lits are alike.
  { from: 'the Trusted Types policy', times: 1, ...ownPolicy },
  ...pieces.map(({ from, to, times = 1 }) => ({ from, times, ...anyLetters(from, to) })),
];

/** Makes the changes in Lit, each as often as it says. */
export const changeLit = () => {
  const made = new Map();
  return {
    name: 'change-lit',
    buildStart() {
      made.clear();
    },
    transform(code, id) {
      if (!/[\\/](?:lit-html|lit-element|reactive-element)[\\/]/.test(id)) return null;
      let changed = code;
      for (const { from, pattern, replacement } of litChanges) {
        made.set(from, (made.get(from) ?? 0) + [...changed.matchAll(pattern)].length);
        changed = changed.replace(pattern, replacement);
      }
      return changed === code ? null : { code: changed, map: null };
    },
    generateBundle() {
      for (const { from, times } of litChanges) {
        if (made.get(from) === times) continue;
        this.error(
          `build/plugins/change-lit.js: found ${from} ${made.get(from) ?? 0} times in Lit, not ${times}. See how Lit writes it now, and adapt the change.`,
        );
      }
    },
  };
};

/** The pattern of a piece of code, in which each name of one letter stands for any, and what takes its place. */
function anyLetters(from, to) {
  const letter = /(?<![\w$])([A-Za-z])(?![\w$])/;
  const names = new Set();
  const pattern = from.split(letter).map((part, index) => {
    if (index % 2 === 0) return part.replace(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
    if (names.has(part)) return `\\k<${part}>`;
    names.add(part);
    return `(?<${part}>[\\w$]+)`;
  });
  const replacement = to.split(letter).map((part) => (names.has(part) ? `$<${part}>` : part.replaceAll('$', '$$$$')));
  return { pattern: new RegExp(pattern.join(''), 'g'), replacement: replacement.join('') };
}
