/** What the configurations allow beside the elements and their own attributes. */
import { elements } from './elements.ts';

export const onEvery = ['lang', 'id', 'class'];

/** The attributes of `<div data-klima="contact-card" data-heading-level="3">`. */
export const onPlaces = ['klima', ...new Set(Object.values(elements).flat())].map((name) => `data-${name}`);

/** The blocks that an editor may put into a slot of an element. */
export const slottedBlocks = 'h1 h2 h3 h4 h5 h6 p div ul ol dl blockquote'.split(' ');

/** All that may stand in a slot. */
export const slotted = [...slottedBlocks, ...'table figure pre address hr img a span strong em'.split(' ')];

/** What names the slot: in an element, and in a place. */
export const onSlotted = ['slot', 'data-slot'];
