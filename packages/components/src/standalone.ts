// The entry of the script file: registers everything, exports nothing, asks for nothing.
import { ContactCard, Dk2020, Initiative, MemberList, Participation } from './define.ts';
import { mountPlaces } from './internal/mount.ts';

mountPlaces([ContactCard, Dk2020, Initiative, MemberList, Participation].map(({ tag }) => tag));
