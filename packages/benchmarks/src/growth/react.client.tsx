/** React with rows that render again only when their member has changed. */
import { memo, useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';

import { matches, words } from './driver.ts';
import { expose } from './expose.ts';
import type { Fictional } from './members.ts';

const Member = memo(({ member: { name, isListed, role, line } }: { member: Fictional }) => (
  <li>
    <p>
      <span className={isListed ? 'name' : 'unlisted'}>{name}</span> {role && <span className="role">{role}</span>}
    </p>
    {line && <p>{line}</p>}
  </li>
));

const Members = ({ members }: { members: readonly Fictional[] }) => {
  const [query, setQuery] = useState('');
  const found = members.map((member) => !query || matches(member, query));
  return (
    <>
      <h2>{words.heading}</h2>
      <label>
        {words.filter} <input type="search" value={query} onChange={(event) => setQuery(event.target.value)} />
      </label>
      <p role="status">{words.count(found.filter(Boolean).length, members.length)}</p>
      <ul className="members" role="list">
        {members.map((member, index) => found[index] && <Member key={index} member={member} />)}
      </ul>
      <p className="note">{words.note}</p>
    </>
  );
};

let root: Root;
const render = (members: readonly Fictional[]) => flushSync(() => root.render(<Members members={members} />));
// React notes what its own setter puts in; a reader's keystroke goes past it, and so must this.
const setValue = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;

expose<readonly Fictional[]>({
  prepare: (members) => members,
  mount(members, element) {
    root = createRoot(element);
    render(members);
  },
  update: render,
  type(text) {
    const field = document.querySelector('input');
    setValue?.call(field, text);
    flushSync(() => field?.dispatchEvent(new Event('input', { bubbles: true })));
  },
});
