import '../contact-card/contact-card.define.ts';
import '../dk2020/dk2020.define.ts';
import '../member-list/member-list.define.ts';
import '../participation/participation.define.ts';

import { define } from '../element/register.ts';
import { InitiativePage } from './initiative.all-features.ts';

define([InitiativePage]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-initiative': InitiativePage;
  }
}

export { InitiativePage };
