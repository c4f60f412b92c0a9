/** The elements' own words, and how they write a time, which every contender shows too: no entry exports them. */
export { danish as contactCardWords } from '../../../components/src/contact-card/contact-card.da.ts';
export { danish as dk2020Words } from '../../../components/src/dk2020/dk2020.da.ts';
export { formatTime } from '../../../components/src/words/formats.ts';
export { danish as memberListWords } from '../../../components/src/member-list/member-list.da.ts';
