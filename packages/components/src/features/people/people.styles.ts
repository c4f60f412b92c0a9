import { css } from 'lit';

export const styles = css`
  .past {
    margin-block-start: 1.5em;
  }
  .reach {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1.25em;
  }
  /* A link alone on its line is a target of at least 24 px, WCAG 2.5.8. */
  .reach a {
    direction: ltr;
    display: inline-block;
    max-inline-size: 100%;
    padding-block: 0.25em;
  }
  .member .period {
    color: var(--_muted);
    font-size: 0.9em;
  }
  /* The picture stands before what is said of the member, which it comes after in the text. */
  li.member:has(.photo) {
    display: grid;
    grid-template-columns: 4.5em minmax(0, 1fr);
    grid-auto-rows: min-content;
    column-gap: 1em;
  }
  li.member:has(.photo) > * {
    grid-column: 2;
  }
  li.member > .photo {
    grid-column: 1;
    grid-row: 1 / span 8;
    margin: 0;
    font-size: 0.8em;
    color: var(--_muted);
  }
  /* A card has no room for two columns. */
  .grid li.member:has(.photo) {
    display: flex;
    flex-direction: column;
  }
  .grid .member > .photo {
    order: -1;
    margin-block-end: 0.75em;
  }
  .portrait {
    display: grid;
    inline-size: 5.625em;
    block-size: 5.625em;
    overflow: hidden;
    border-radius: 0.25em;
    background: var(--_line);
  }
  .portrait > * {
    grid-area: 1 / 1;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .initials {
    display: grid;
    place-content: center;
    font-size: 1.5em;
    font-weight: 700;
  }
  @media print {
    .reach [download] {
      display: none;
    }
  }
  .photo small {
    font-size: 1em;
    overflow-wrap: anywhere;
  }
`;
