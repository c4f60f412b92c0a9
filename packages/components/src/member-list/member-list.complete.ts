import { english } from '../../facts/member-list.en.js';
import { facts } from '../../facts/member-list.js';
import { complete } from '../internal/complete.ts';
import { english as words } from './member-list.en.ts';
import { MemberList } from './member-list.ts';

complete(MemberList, words, facts, english);

export { MemberList };
