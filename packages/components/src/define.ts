export { ContactCard } from './contact-card/contact-card.define.ts';
export { Dk2020 } from './dk2020/dk2020.define.ts';
export { Initiative } from './initiative/initiative.define.ts';
export { MemberList } from './member-list/member-list.define.ts';
export { Participation } from './participation/participation.define.ts';
