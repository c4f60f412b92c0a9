import { nothing } from 'lit';

import { onServer } from './platform.ts';

/** How a server is rendering at the moment. It renders one element at a time, from its start to its end. */
export const rendering = {
  /** Whether it renders plain HTML, which has neither script nor styles. */
  isPlain: false,
  /** Whether it renders plain HTML for a text that a sanitizer reads. */
  isForCms: false,
};

/** A template that says nothing without the script or the element's styles: plain HTML leaves it out. */
export const unlessPlain = <Template>(template: Template): Template | typeof nothing =>
  onServer && rendering.isPlain ? nothing : template;

/** A template that sanitizers break: they take away addresses that hold what they lead to. */
export const unlessCms = <Template>(template: Template): Template | typeof nothing =>
  onServer && rendering.isForCms ? nothing : template;
