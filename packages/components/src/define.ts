export { ContactCard } from './contact-card/contact-card.define.ts';
export { Dk2020Explainer } from './dk2020/dk2020.define.ts';
export { InitiativePage } from './initiative/initiative.define.ts';
export { MemberList } from './member-list/member-list.define.ts';
export { MunicipalityProfile } from './municipality/municipality.define.ts';
export { ParticipationMap } from './participation/participation.define.ts';
