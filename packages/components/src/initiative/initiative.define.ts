import '../contact-card/contact-card.define.ts';
import '../dk2020/dk2020.define.ts';
import { define } from '../internal/define.ts';
import '../member-list/member-list.define.ts';
import '../participation/participation.define.ts';
import { Initiative } from './initiative.complete.ts';

define([Initiative]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-initiative': Initiative;
  }
}

export { Initiative };
