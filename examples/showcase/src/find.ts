/** The element of the page that a selector names; throws where the page has none of that kind. */
export function find<Found extends Element>(selector: string, kind: new () => Found): Found {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`There is no ${selector} on the page.`);
  return found;
}
