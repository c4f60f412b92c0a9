import { define } from '../element/register.ts';
import { MemberList } from './member-list.all-features.ts';

define([MemberList]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-member-list': MemberList;
  }
}

export { MemberList };
