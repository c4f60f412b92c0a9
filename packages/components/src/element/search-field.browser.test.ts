import '../member-list/member-list.define.ts';

import { expect } from 'chai';

import { fixture, sendKeys } from '../../test/helpers.ts';
import type { MemberList } from '../member-list/member-list.ts';

describe('a search field', () => {
  for (const light of ['', ' light']) {
    it(`says what the list shows when a browser sets it back, as WebKit does on the way back to a page${light}`, async () => {
      const list = await fixture<MemberList>(`<klima-member-list filter${light}></klima-member-list>`);
      const field = list.renderRoot.querySelector('input');
      field?.focus();
      await sendKeys({ type: 'skive' });
      await list.updateComplete;

      // A field that isn't to be completed is reset when its page comes out of the cache.
      if (field) field.value = field.defaultValue;

      expect(field?.value).to.equal('skive');
      expect(list.renderRoot.querySelectorAll('li')).to.have.length(1);
    });

    it(`sends no form of the page by Enter, and is no part of it${light}`, async () => {
      const form = await fixture<HTMLFormElement>(
        `<form><klima-member-list filter${light}></klima-member-list><button>Send</button></form>`,
      );
      let sent = 0;
      form.addEventListener('submit', (event) => {
        sent++;
        event.preventDefault();
      });

      form.querySelector<MemberList>('klima-member-list')?.renderRoot.querySelector('input')?.focus();
      await sendKeys({ press: 'k' });
      await sendKeys({ press: 'Enter' });

      expect(sent).to.equal(0);
      expect([...new FormData(form)]).to.deep.equal([]);
    });
  }
});
