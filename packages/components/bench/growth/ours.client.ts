/** Our member list with data of its own. */
import type { Dataset, Person } from '@klimaindsats/data';
import { define, MemberList, ownData, use } from '@klimaindsats/components';

import { dataset } from '../../test/dataset.ts';
import { enter, typeInto } from './contender.ts';
import { municipalityName, type Fictional } from './members.ts';

use(ownData);
define([MemberList]);

const [organization] = dataset.organizations;
const post = dataset.posts.find(({ role }) => role === 'member');
const known = { sources: post?.sources ?? [], asOf: post?.asOf ?? '', status: post?.status ?? 'seed' };

const personOf = ({ name }: Fictional, index: number): Person => ({ id: `p-${index}`, name, ...known });

const allOf = (members: readonly Fictional[]): Dataset => ({
  ...dataset,
  tombstones: [],
  participations: [],
  municipalities: Array.from({ length: 98 }, (_, index) => ({
    id: String(index + 100).padStart(4, '0'),
    name: municipalityName(index),
    region: '9000',
    ...known,
  })),
  memberships: members.map(({ municipality }, index) => ({
    id: `m-${index}`,
    post: post?.id ?? '',
    person: `p-${index}`,
    onBehalfOf: String(municipality + 100).padStart(4, '0'),
    ...known,
  })),
  persons: members.map(personOf),
  contactPoints: [],
  organizations: organization ? [organization] : [],
});

let before: { readonly members: readonly Fictional[]; readonly data: Dataset } | undefined;

/** The members as data. As for the other contenders, a member who stays the same is the same object. */
function toDataset(members: readonly Fictional[]): Dataset {
  before ??= { members, data: allOf(members) };
  const persons = before.data.persons?.map((person, index) => {
    const member = members[index];
    return member && member !== before?.members[index] ? personOf(member, index) : person;
  });
  return { ...before.data, ...(persons && { persons }) };
}

let element: MemberList;
enter<Dataset>({
  prepare: toDataset,
  mount(data, root) {
    element = new MemberList();
    element.data = data;
    element.filter = true;
    root.append(element);
    return element.updateComplete;
  },
  update(data) {
    element.data = data;
    return element.updateComplete;
  },
  type(text) {
    typeInto(element.renderRoot.querySelector('input'), text);
    return element.updateComplete;
  },
});
