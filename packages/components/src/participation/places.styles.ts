import { unsafeCSS } from 'lit';

import { most } from './places.ts';

// Each place is a class: a page's policy may forbid style attributes.
const places = Array.from({ length: most }, (_, index) => {
  const place = index + 1;
  return `.x${place}{grid-column:${place}}.y${place}{grid-row:${place}}`;
});

export const placesStyles = unsafeCSS(places.join(''));
