import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { survived } from './survived.ts';

const card = (inside: string, attributes = ''): string =>
  `<p>Før.</p><klima-contact-card${attributes}>${inside}</klima-contact-card><p>Efter.</p>`;
const place = (inside: string): string => `<div data-klima="contact-card" data-name="Bo Ås">${inside}</div>`;
const slotted = '<h3 slot="heading">Skriv til os</h3>';
const save = '<a href="data:text/vcard;charset=utf-8,BEGIN" download="Bo.vcf">Gem kontakt</a>';

/** What was written, what is left of it, and what the comparison says: nothing, or what it begins and ends with. */
const cases: Readonly<Record<string, readonly [before: string, after: string, told?: RegExp]>> = {
  'nothing where all is there': [
    card(slotted, ' name="Bo Ås" show-sources'),
    card(slotted, ' show-sources name="Bo Ås"'),
  ],
  'nothing of white space and of ways to write true': [
    card('<p>Skriv til <b>os</b></p>', ' show-sources light'),
    card('<p>\n Skriv til\n<b>os</b> </p>', ' show-sources="true" light="light"'),
  ],
  'a text that has become true': [card('', ' name=""'), card('', ' name="true"'), /has name="true" in place of ""/],
  'nothing of a wrapper that an editor put in': [card('<p>Skriv</p>'), card('<div><p>Skriv</p></div>')],
  'a tag that is gone, whose text is left': [
    card('<h3>Kontakt</h3><p>Skriv.</p>'),
    '<h3>Kontakt</h3> <p>Skriv.</p>',
    /^<klima-contact-card> is gone\. The reader sees the text that stood inside/,
  ],
  'a tag that is gone with its text': [
    card('<p>Skriv.</p>'),
    '<p>Før.</p>',
    /is gone\. The reader sees nothing of it, and the/,
  ],
  'a tag that is written out as text': [
    card('<p>Skriv.</p>', ' name="Bo"'),
    '&lt;klima-contact-card name="Bo"&gt;&lt;p&gt;Skriv.&lt;/p&gt;&lt;/klima-contact-card&gt;',
    /^<klima-contact-card> is gone\. The reader sees its code, written out as text\.$/,
  ],
  'a place that is written out as text': [
    place(''),
    '&lt;div data-klima="contact-card"&gt;&lt;/div&gt;',
    /is gone\. The reader sees its code, written out as text\.$/,
  ],
  'a tag that is gone from a text about the tag': [
    `<p>Skriv &lt;klima-contact-card&gt;.</p>${card('')}`,
    '<p>Skriv &lt;klima-contact-card&gt;.</p>',
    /is gone\. The reader sees nothing of it\.$/,
  ],
  'the second of two': [
    card('', ' name="Bo"') + card('', ' name="Eva"'),
    card('', ' name="Bo"'),
    /^<klima-contact-card> \(number 2\) is gone/,
  ],
  'the first of two': [
    card('', ' name="Bo"') + card('', ' name="Eva"'),
    card('', ' name="Eva"'),
    /^<klima-contact-card> is gone/,
  ],
  'what stood in a shadow root that is gone': [
    card('<template shadowrootmode="open"><style>p {}</style><p>Skriv.</p></template>'),
    card(''),
    /lost the text “Skriv\.”/,
  ],
  'an option that is gone': [
    card('', ' name="Bo"'),
    card(''),
    /^<klima-contact-card> lost name\. The element shows itself as/,
  ],
  'an option that has changed': [
    '<klima-member-list municipality="0751"></klima-member-list>',
    '<klima-member-list municipality="751"></klima-member-list>',
    /has municipality="751" in place of "0751"/,
  ],
  'a class that is gone': [card('', ' class="boks"'), card(''), /lost class\. The reader sees the same, unless/],
  'a slot that is gone': [
    card(slotted),
    card('<h3>Skriv til os</h3>'),
    /lost the slot “heading” of “Skriv til os”\. The reader doesn't see that text/,
  ],
  'a slot of a place that is gone': [
    place('<h3 data-slot="heading">Skriv til os</h3>'),
    place('<h3>Skriv til os</h3>'),
    /^<div data-klima="contact-card"> lost the slot “heading”/,
  ],
  'a text in a slot that is gone': [
    card(slotted),
    card(''),
    /lost the text “Skriv til os”\. The reader sees the element without/,
  ],
  'a text outside every slot that is gone': [
    card('<p>Ring.</p>'),
    card(''),
    /Only a reader without scripts misses it\.$/,
  ],
  'a text that stands outside now': [
    card('<p>Ring.</p>'),
    `${card('')}<p>Ring.</p>`,
    /It stands outside the element now, where the reader sees it beside/,
  ],
  'what it has swallowed': [
    '<klima-dk2020></klima-dk2020><p>Efter.</p>',
    '<klima-dk2020><p>Efter.</p></klima-dk2020>',
    /holds “Efter\.” now, which it didn't\..* look for the end tag\.$/,
  ],
  'a link that leads elsewhere': [
    card(save),
    card('<a href="text/vcard;charset=utf-8,BEGIN">Gem kontakt</a>'),
    /has a link “Gem kontakt” that leads to text\/vcard.* Render the content with --mode cms/,
  ],
  'a link that is gone': [
    card('<a href="https://a.dk/">Side</a>'),
    card('Side'),
    /has “Side” without its link to https:\/\/a\.dk\/\./,
  ],
};

describe('survived', () => {
  for (const [what, [before, after, told]] of Object.entries(cases)) {
    it(`tells ${what}`, () => {
      const sentences = survived(before, after).losses.map(({ sentence }) => sentence);

      assert.equal(sentences.length, told ? 1 : 0, sentences.join('\n'));
      if (told) assert.match(sentences[0] ?? '', told);
    });
  }

  it('counts elements and places, and nothing else', () => {
    assert.equal(
      survived(`${card('')}${place('')}<other-element></other-element><div data-klima="vejret"></div>`, '').elements,
      2,
    );
  });
});
