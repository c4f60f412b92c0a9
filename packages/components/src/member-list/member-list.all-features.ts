import { allFeatures } from '../element/all-features.ts';
import { registerLanguage } from '../features/language/language.ts';
import { peopleEnglish } from '../features/people/people.en.ts';
import { people } from '../features/people/people.ts';
import { english } from '../generated/facts/member-list.en.ts';
import { facts } from '../generated/facts/member-list.ts';
import { use } from '../internal/features.ts';
import { english as words } from './member-list.en.ts';
import { MemberList } from './member-list.ts';

allFeatures(MemberList, words, facts, english);
use(people);
registerLanguage('en', { people: peopleEnglish });

export { MemberList };
