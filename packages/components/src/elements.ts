import { ContactCard } from './contact-card/contact-card.all-features.ts';
import { Dk2020Explainer } from './dk2020/dk2020.all-features.ts';
import { InitiativePage } from './initiative/initiative.all-features.ts';
import { MemberList } from './member-list/member-list.all-features.ts';
import { MunicipalityProfile } from './municipality/municipality.all-features.ts';
import { ParticipationMap } from './participation/participation.all-features.ts';

/** Every element there is, with all features. */
export const elements = [
  ContactCard,
  Dk2020Explainer,
  InitiativePage,
  MemberList,
  MunicipalityProfile,
  ParticipationMap,
] as const;

/** The name of an element, the tag without its prefix. */
export type ElementName = (typeof elements)[number]['tag'];
