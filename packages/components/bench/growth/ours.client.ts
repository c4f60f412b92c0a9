/** Our member list with data of its own. */
import type { Dataset } from '@klimaindsats/data';
import { define, MemberList, ownData, use } from '@klimaindsats/components';

import { dataset } from '../../test/dataset.ts';
import { enter, typeInto } from './contender.ts';
import { municipalityName, type Fictional } from './members.ts';

use(ownData);
define([MemberList]);

const [organization] = dataset.organizations;
const post = dataset.posts.find(({ role }) => role === 'member');
const known = { sources: post?.sources ?? [], asOf: post?.asOf ?? '', status: post?.status ?? 'seed' };

const toDataset = (members: readonly Fictional[]): Dataset => ({
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
  persons: members.map(({ name }, index) => ({ id: `p-${index}`, name, ...known })),
  contactPoints: [],
  organizations: organization ? [organization] : [],
});

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
