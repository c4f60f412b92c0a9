import { define } from '../element/register.ts';
import { Dk2020Explainer } from './dk2020.all-features.ts';

define([Dk2020Explainer]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-dk2020': Dk2020Explainer;
  }
}

export { Dk2020Explainer };
