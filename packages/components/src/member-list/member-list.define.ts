import { define } from '../internal/define.ts';
import { registerLanguage } from '../internal/language.ts';
import { sharedEnglish } from '../internal/shared.en.ts';
import { english } from './member-list.en.ts';
import { MemberList } from './member-list.ts';

registerLanguage('en', { shared: sharedEnglish, 'member-list': english });
define([MemberList]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-member-list': MemberList;
  }
}

export { MemberList };
