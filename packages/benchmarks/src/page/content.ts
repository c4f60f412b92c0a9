/** What the page says, made from the data: the same words for every contender. */
import * as data from '@klimaindsats/data';
import { toVcard } from '@klimaindsats/data/formats';

import { type FigureContent, figuresOf } from './figures.ts';
import { contactCardWords, dk2020Words, formatTime, memberListWords } from './words.ts';

export interface MemberContent {
  readonly name: string;
  readonly isListed: boolean;
  /** Empty where a role would say nothing: a member in a list of members. */
  readonly role: string;
  /** Title and whom the member represents. */
  readonly line: string;
}

export interface SectionContent {
  readonly heading: string;
  readonly paragraphs: readonly string[];
  readonly figures: readonly FigureContent[];
}

export interface PageContent {
  readonly title: string;
  readonly group: { readonly heading: string; readonly members: readonly MemberContent[]; readonly note: string };
  readonly contact: {
    readonly heading: string;
    readonly name: string;
    readonly organization: string;
    readonly ways: readonly { readonly label: string; readonly text: string; readonly link: string }[];
    readonly save: { readonly label: string; readonly link: string; readonly file: string };
    readonly copy: { readonly label: string; readonly text: string; readonly done: string; readonly failed: string };
    readonly note: string;
  };
  readonly explainer: { readonly heading: string; readonly sections: readonly SectionContent[]; readonly note: string };
}

/** The parts of a page, in their order. */
export type Part = Exclude<keyof PageContent, 'title'>;

/** The pages that are compared, and what stands on each: three elements, and one that has a script file of its own. */
export const pages = { three: ['group', 'contact', 'explainer'], card: ['contact'] } as const satisfies Readonly<
  Record<string, readonly Part[]>
>;

export type PageName = keyof typeof pages;

const time = (asOf = 'unknown'): string => formatTime(asOf, 'da');
const capitalize = (text: string): string => text.charAt(0).toLocaleUpperCase('da') + text.slice(1);

export function pageContent(): PageContent {
  const initiative = data.programmes.find(({ classification }) => classification === 'initiative');
  return { title: initiative?.name.da ?? '', group: group(), contact: contact(), explainer: explainer() };
}

function group(): PageContent['group'] {
  const [organization] = data.groupsOf(data.initiative);
  const members: readonly data.Member[] = organization ? data.membersOf(data.initiative, organization.id) : [];
  return {
    heading: organization?.name.da ?? '',
    members: members.map(memberContent),
    note: memberListWords.asOf(time(members[0]?.membership.asOf)),
  };
}

function memberContent({ membership, onBehalfOf: area, person, post }: data.Member): MemberContent {
  const represents = area && ('region' in area ? memberListWords.municipality(area.name) : area.name);
  return {
    name: person?.name ?? memberListWords.unlisted,
    isListed: Boolean(person),
    role: post.role === 'member' && person ? '' : capitalize(post.label.da),
    line: capitalize([membership.title?.da, represents].filter(Boolean).join(', ')),
  };
}

function contact(): PageContent['contact'] {
  const { heading, save, copy, copied, copyFailed, asOf, ...labels } = contactCardWords;
  const dataset: data.Dataset = data.initiative;
  const found = data.contactOf(dataset, dataset.contactPoints?.[0]?.id ?? '');
  const { email = '', phone = '' } = found?.contactPoint ?? {};
  const name = found?.person?.name ?? '';
  const organization = found?.organization?.name.da ?? '';
  const phoneText = phone.replace(/^(\+45)(..)(..)(..)(..)$/, '$1\u00a0$2\u00a0$3\u00a0$4\u00a0$5');
  const vcard = toVcard({ name, organization, email, phone }, '3.0');
  return {
    heading,
    name,
    organization,
    ways: [
      { label: labels.email, text: email, link: `mailto:${email}` },
      { label: labels.phone, text: phoneText, link: `tel:${phone}` },
    ],
    save: { label: save, link: `data:text/vcard;charset=utf-8,${encodeURIComponent(vcard)}`, file: `${name}.vcf` },
    copy: { label: copy, text: [name, organization, email, phoneText].join('\n'), done: copied, failed: copyFailed },
    note: asOf(time(found?.contactPoint.asOf)),
  };
}

function explainer(): PageContent['explainer'] {
  const programme = data.programmes.find(({ id }) => id === 'dk2020');
  // What holds in the initiative's own region, as where the page names none.
  const facts = data.toldIn<data.Statement>(data.statementsOf(data, 'dk2020'), data.initiative.region);
  return {
    heading: programme?.name.da ?? '',
    sections: (['about', 'commitment', 'plan', 'people', 'figures', 'after'] as const).map((topic) => ({
      heading: dk2020Words[topic],
      paragraphs: facts.filter((fact) => fact.topic === topic).map(({ text }) => text.da),
      figures: topic === 'figures' ? figuresOf(data.initiative, time) : [],
    })),
    note: dk2020Words.asOf(time(facts.find(({ status }) => status === 'seed')?.asOf)),
  };
}
