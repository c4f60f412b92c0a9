import { define } from '../internal/define.ts';
import { MemberList } from './member-list.complete.ts';

define([MemberList]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-member-list': MemberList;
  }
}

export { MemberList };
