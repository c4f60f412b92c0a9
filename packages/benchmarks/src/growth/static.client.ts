/** The members as HTML that only needs to be parsed: a page without a script can neither change nor filter. */
import { html } from '../page/markup.ts';
import { member } from '../page/templates.ts';
import { words } from './driver.ts';
import { expose } from './expose.ts';

expose({
  prepare: (members) =>
    html`<h2>${words.heading}</h2><label>${words.filter} <input type="search"></label><p role="status">${words.count(members.length, members.length)}</p><ul class="members" role="list">${members.map(member)}</ul><p class="note">${words.note}</p>`
      .text,
  mount(text, root) {
    root.innerHTML = text;
  },
});
