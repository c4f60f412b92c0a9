import '../define.ts';

import { expect } from 'chai';

import { fixture, recordWarnings, textOf } from '../../test/helpers.ts';
import type { ContactCard } from '../contact-card/contact-card.ts';

const card = (content: string): string => `<klima-contact-card name="Bo Ås">${content}</klima-contact-card>`;

describe('an element with an end tag', () => {
  for (const [what, html] of Object.entries({
    'a form in a slot': card('<p>Reserve.</p><div slot="extra"><form><input aria-label="Navn"></form></div>'),
    'a header, a menu and a script in a slot': card(
      '<div slot="before"><header>Top</header><nav>Menu</nav><script type="text/plain"></script></div>',
    ),
    'another element in a slot': card('<div slot="after"><klima-dk2020 sections="after"></klima-dk2020></div>'),
    'a form as what the reader has until the script comes': card('<form><input aria-label="Navn"></form>'),
    'a header and an aside, as an editor lays them out': `${card('\n<header>Top</header>\n<aside>Se også</aside>\n')}\n`,
    'a form to the end of a place that a script file mounts': `<div data-klima="contact-card">${card('\n<form></form>\n')}</div>`,
    'a form before more of the page': `${card('\n<form></form>\n')}<p>Mere</p>`,
  })) {
    for (const light of ['', ' light']) {
      it(`keeps ${what}${light}, in silence`, async () => {
        const warnings = recordWarnings();

        const box = await fixture(`<div>${html.replace('card', `card${light}`)}</div>`);
        const element = box.querySelector<ContactCard>('klima-contact-card');

        expect(element && textOf(element)).to.include('Kontakt');
        expect(box.querySelectorAll('form, header, nav, aside, klima-dk2020').length).to.equal(
          element?.querySelectorAll('form, header, nav, aside, klima-dk2020').length,
        );
        expect(warnings).to.deep.equal([]);
      });
    }
  }
});

describe('an element without an end tag', () => {
  for (const [what, html] of Object.entries({
    'the footer of the page': '<klima-contact-card><p>Efter.</p><footer>Bund</footer>',
    'a form to the end of what it stands in':
      '<klima-contact-card />\n<p>Efter.</p>\n<form><button>Send</button></form>\n',
    'another element': '<klima-contact-card /><p>Efter.</p><klima-dk2020 sections="after"></klima-dk2020>',
  })) {
    for (const light of ['', ' light']) {
      it(`gives back ${what}${light}, and says so`, async () => {
        const warnings = recordWarnings();

        const box = await fixture(`<div>${html.replace('card', `card${light}`)}</div>`);

        expect(box.querySelector(':scope > p')?.textContent).to.equal('Efter.');
        expect(warnings).to.have.length(1);
        expect(warnings[0]).to.include('<klima-contact-card> has no end tag');
      });
    }
  }
});
