type Focused = HTMLElement & { readonly value?: unknown };

/** What tells an element that can have the focus from those beside it. */
const keyOf = ({ value, textContent }: Focused): unknown => [value, textContent.trim()].find(Boolean);

/**
 * A reader who stands in what is rendered anew stays: with what is as it was, wherever that is then.
 *
 * @param shadow The tree that is rendered anew, where it isn't in the host itself.
 * @returns What gives the focus back after the rendering, where a reader stands there.
 */
export function keepReader(
  host: HTMLElement & { readonly renderRoot: HTMLElement | DocumentFragment },
  shadow: ShadowRoot | null,
): (() => void) | undefined {
  const stood = (shadow ?? (host.getRootNode() as Document | ShadowRoot)).activeElement as Focused | null;
  if (!stood || stood === host || !(shadow ?? host).contains(stood)) return undefined;
  const key = keyOf(stood);
  return () => {
    if (host.renderRoot.contains(stood) && stood.matches(':focus') && keyOf(stood) === key) return;
    const alike = [...host.renderRoot.querySelectorAll<Focused>(stood.localName)];
    alike.find((one) => keyOf(one) === key)?.focus({ preventScroll: true });
  };
}
