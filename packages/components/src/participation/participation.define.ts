import { define } from '../internal/define.ts';
import { registerLanguage } from '../internal/language.ts';
import { english } from './participation.en.ts';
import { Participation } from './participation.ts';

registerLanguage('en', { participation: english });
define([Participation]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-participation': Participation;
  }
}

export { Participation };
