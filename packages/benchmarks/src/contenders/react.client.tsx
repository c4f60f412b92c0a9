/** React 19 written by hand: function components, rendered in the browser. */
import { useState } from 'react';
import { createRoot } from 'react-dom/client';

import type { MemberContent, SectionContent } from '../page/content.ts';
import type { FigureContent } from '../page/figures.ts';
import { content } from '../page/given.ts';

const Group = () => {
  const { heading, members, note } = content.group;
  return (
    <section>
      <h2>{heading}</h2>
      <ul className="members" role="list">
        {members.map((member, index) => (
          <Member key={index} {...member} />
        ))}
      </ul>
      <p className="note">{note}</p>
    </section>
  );
};

const Member = ({ name, isListed, role, line }: MemberContent) => (
  <li>
    <p>
      <span className={isListed ? 'name' : 'unlisted'}>{name}</span> {role && <span className="role">{role}</span>}
    </p>
    {line && <p>{line}</p>}
  </li>
);

const Contact = () => {
  const { heading, name, organization, ways, save, copy, note } = content.contact;
  const [said, say] = useState('');
  const onCopy = () =>
    navigator.clipboard.writeText(copy.text).then(
      () => say(copy.done),
      () => say(copy.failed),
    );
  return (
    <section>
      <h2>{heading}</h2>
      <div className="card">
        <p className="name">{name}</p>
        <p>{organization}</p>
        <dl>
          {ways.map(({ label, text, link }) => [
            <dt key={label}>{label}</dt>,
            <dd key={link}>
              <a href={link}>{text}</a>
            </dd>,
          ])}
        </dl>
        <p className="actions">
          <a href={save.link} download={save.file}>
            {save.label}
          </a>{' '}
          <button type="button" onClick={onCopy}>
            {copy.label}
          </button>
          <span role="status">{said}</span>
        </p>
      </div>
      <p className="note">{note}</p>
    </section>
  );
};

const Explainer = () => {
  const { heading, sections, note } = content.explainer;
  return (
    <section>
      <h2>{heading}</h2>
      {sections.map((section) => (
        <Section key={section.heading} {...section} />
      ))}
      <p className="note">{note}</p>
    </section>
  );
};

const Section = ({ heading, paragraphs, figures }: SectionContent) => (
  <details>
    <summary>
      <h3>{heading}</h3>
    </summary>
    {paragraphs.map((text) => (
      <p key={text}>{text}</p>
    ))}
    {figures.length > 0 && (
      <ul className="figures" role="list">
        {figures.map((figure) => (
          <Figure key={figure.label} {...figure} />
        ))}
      </ul>
    )}
  </details>
);

const Figure = ({ value, label, note, readings }: FigureContent) => (
  <li>
    <p>
      <strong>{value}</strong> {label}
    </p>
    <p className="note">{note}</p>
    {readings.length > 0 && (
      <ul role="list">
        {readings.map((text) => (
          <li key={text} className="note">
            {text}
          </li>
        ))}
      </ul>
    )}
  </li>
);

const root = document.getElementById('app');
if (root)
  createRoot(root).render(
    <>
      <Group />
      <Contact />
      <Explainer />
    </>,
  );
