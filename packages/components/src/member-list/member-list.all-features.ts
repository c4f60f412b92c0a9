import { allFeatures } from '../element/all-features.ts';
import { english } from '../generated/facts/member-list.en.ts';
import { facts } from '../generated/facts/member-list.ts';
import { english as words } from './member-list.en.ts';
import { MemberList } from './member-list.ts';

allFeatures(MemberList, words, facts, english);

export { MemberList };
