export { ContactCard } from './contact-card/contact-card.ts';
export { Dk2020, type Dk2020Section } from './dk2020/dk2020.ts';
export { Initiative, type InitiativePart } from './initiative/initiative.ts';
export { DataErrorEvent, DataLoadEvent } from './internal/data.events.ts';
export { define } from './internal/define.ts';
export { registerLanguage } from './internal/language.ts';
export { MemberList } from './member-list/member-list.ts';
export { Participation } from './participation/participation.ts';
