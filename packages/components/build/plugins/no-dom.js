/** The element of a page that Lit's build for servers asks for: nothing at all, as nothing is asked of it. */
export const noDom = () => ({
  name: 'no-dom',
  resolveId: (id) => (id === '@lit-labs/ssr-dom-shim' ? `\0${id}` : null),
  load: (id) =>
    id === '\0@lit-labs/ssr-dom-shim' ? 'export class HTMLElement {}\nexport const customElements = {};' : null,
});
