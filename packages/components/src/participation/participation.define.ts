import { define } from '../internal/define.ts';
import { Participation } from './participation.complete.ts';

define([Participation]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-participation': Participation;
  }
}

export { Participation };
