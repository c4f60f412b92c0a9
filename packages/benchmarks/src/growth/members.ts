/** Members who don't exist, as many as wanted. */
import type { MemberContent } from '../page/content.ts';

export interface Fictional extends MemberContent {
  readonly municipality: number;
}

const first = ['Asta', 'Bo', 'Dagny', 'Ejner', 'Frida', 'Gorm', 'Ida', 'Jørn', 'Liv', 'Maj', 'Niels', 'Ove', 'Ravn'];
const last = ['Bakke', 'Dal', 'Eng', 'Fjord', 'Holm', 'Kær', 'Lund', 'Mark', 'Skov', 'Vang', 'Ørum'];

export const municipalityCount = 98;
export const municipalityName = (municipality: number): string => `Prøveby ${municipality}`;

export const fictionalMembers = (count: number): readonly Fictional[] =>
  Array.from({ length: count }, (_, index) => ({
    name: `${pick(first, index)} ${pick(last, index)} ${index}`,
    isListed: true,
    role: '',
    line: `${municipalityName(index % municipalityCount)} Kommune`,
    municipality: index % municipalityCount,
  }));

/** The same members, the one in the middle with another name. */
export const withOneChanged = (members: readonly Fictional[], name: string): readonly Fictional[] =>
  members.map((member, index) => (index === members.length >> 1 ? { ...member, name } : member));

/** What is typed into the filter: about a tenth of the members have it in their name. */
export const query = 'ørum';

const pick = (names: readonly string[], index: number): string => names[index % names.length] ?? '';
