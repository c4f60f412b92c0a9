import { define } from '../internal/define.ts';
import { registerLanguage } from '../internal/language.ts';
import { sharedEnglish } from '../internal/shared.en.ts';
import { english } from './dk2020.en.ts';
import { Dk2020 } from './dk2020.ts';

registerLanguage('en', { shared: sharedEnglish, dk2020: english });
define([Dk2020]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-dk2020': Dk2020;
  }
}

export { Dk2020 };
