import '../../contact-card/contact-card.define.ts';

import { expect } from 'chai';

import { fixture } from '../../../test/helpers.ts';
import type { ContactCard } from '../../contact-card/contact-card.ts';

describe('light, in a page that a framework wrote on its server', () => {
  it('leaves the page as it is until the framework has taken it over, also when the page has loaded before', async () => {
    // The name that Next's server leaves; the first element that is `light` looks for it.
    Object.assign(window, { __next_f: [] });
    // A machine is idle once the framework has taken the page over: here the test says when.
    const asked = new Promise<() => void>((resolve) => {
      window.requestIdleCallback = (act) => {
        resolve(act as () => void);
        return 0;
      };
    });
    const start = performance.now();
    const card = await fixture<ContactCard>(
      '<klima-contact-card light name="Bo Ås"><p slot="extra">Vi svarer på hverdage.</p></klima-contact-card>',
    );
    const children = [...card.childNodes];
    expect(card.shadowRoot?.textContent).to.include('Bo Ås');

    const becomeIdle = await asked;
    expect(performance.now() - start, 'ms for the scripts to come').to.be.greaterThan(400);
    card.requestUpdate();
    await card.updateComplete;
    expect([...card.childNodes]).to.deep.equal(children);

    becomeIdle();
    await card.updateComplete;
    expect(card.innerText).to.include('Bo Ås').and.include('Vi svarer');
    expect(card.shadowRoot?.textContent).to.equal('');
  });
});
