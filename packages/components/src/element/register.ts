import { onServer } from '../internal/platform.ts';

/** An element's class as it is registered: it knows the name that follows the prefix of its tag. */
export interface KlimaElementClass extends CustomElementConstructor {
  /** The tag without its prefix: `contact-card`. */
  readonly tag: string;
  /** The version of the package the class comes from. */
  readonly version: string;
}

let hasWarned = false;

/**
 * Registers elements, each under its prefix and tag. Where a tag is taken already, the one that came first stays and
 * one warning names both versions: nothing throws, so the rest of the page goes on.
 *
 * @param elements The classes to register.
 * @param prefix What the tags begin with: `klima`.
 */
export function define(elements: readonly KlimaElementClass[], prefix = 'klima'): void {
  // A server that imports what a page imports has nowhere to register it.
  if (onServer) return;
  for (const element of elements) {
    const tag = `${prefix}-${element.tag}`;
    const first = customElements.get(tag) as (CustomElementConstructor & Partial<KlimaElementClass>) | undefined;
    if (!first) {
      // A class can be registered once, so another prefix gets a class of its own.
      customElements.define(tag, prefix === 'klima' ? element : class extends element {});
    } else if (!hasWarned && first !== element && !(first.prototype instanceof element)) {
      hasWarned = true;
      const scripts = Array.from(
        document.querySelectorAll<HTMLScriptElement>('script[src*="/klimaindsats."]'),
        ({ src }) => src,
      );
      console.warn(
        `klimaindsats: ${tag} is registered by version ${first.version ?? 'unknown'}, so version ${element.version} is not used. Load one of them.${scripts.length ? ` The page has ${scripts.join(' and ')}.` : ''}`,
      );
    }
  }
}
