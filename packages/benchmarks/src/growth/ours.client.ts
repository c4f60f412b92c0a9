/** Our member list with data of its own. */
import { define, liveData, MemberList, use } from '@klimaindsats/components';
import type { Dataset } from '@klimaindsats/data';

import { datasetOf, personOf } from './dataset.ts';
import { typeInto } from './driver.ts';
import { expose } from './expose.ts';
import type { Fictional } from './members.ts';

use(liveData);
define([MemberList]);

let before: { readonly members: readonly Fictional[]; readonly data: Dataset } | undefined;

/** The members as data. As for the other contenders, a member who stays the same is the same object. */
function toDataset(members: readonly Fictional[]): Dataset {
  before ??= { members, data: datasetOf(members) };
  const persons = before.data.persons?.map((person, index) => {
    const member = members[index];
    return member && member !== before?.members[index] ? personOf(member, index) : person;
  });
  return { ...before.data, ...(persons && { persons }) };
}

let element: MemberList;
expose<Dataset>({
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
