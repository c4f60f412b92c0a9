/** What the configurations allow beside the elements and their own attributes. */
import { elements } from './elements.js';

export const onEvery = ['lang', 'id', 'class'];

/** The attributes of `<div data-klima="contact-card" data-heading-level="3">`. */
export const onPlaces = ['klima', ...new Set(Object.values(elements).flat())].map((name) => `data-${name}`);
