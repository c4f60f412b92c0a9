import { define } from '../internal/define.ts';
import { Dk2020 } from './dk2020.complete.ts';

define([Dk2020]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-dk2020': Dk2020;
  }
}

export { Dk2020 };
