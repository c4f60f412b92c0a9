import '../../define.ts';

import { expect } from 'chai';
import { html, nothing, render } from 'lit';

import { dataset } from '../../../test/dataset.ts';
import { expectAccessible, fixture, frame, recordWarnings, rendered, sendKeys, textIn } from '../../../test/helpers.ts';
import { translateInPlace } from '../../../test/translate.ts';
import type { ContactCard } from '../../contact-card/contact-card.ts';
import type { InitiativePage } from '../../initiative/initiative.ts';
import type { MemberList } from '../../member-list/member-list.ts';
import type { ParticipationMap } from '../../participation/participation.ts';

const shownIn = (element: Element): HTMLElement => {
  const [shown, ...more] = element.querySelectorAll<HTMLElement>(':scope > [slot=klima]');
  expect(more).to.have.length(0);
  if (!shown) throw new Error('It shows nothing in the page.');
  return shown;
};

const texts = (root: ParentNode, selector: string): string[] => [...root.querySelectorAll(selector)].map(textIn);

const search = async (list: MemberList, query: string): Promise<void> => {
  const field = shownIn(list).querySelector('input');
  if (!field) throw new Error('It has no field.');
  field.value = query;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await list.updateComplete;
};

const twoSlots = '<h3 slot="heading">Skriv til os</h3><p slot="extra">Vi svarer på hverdage.</p>';

describe('light', () => {
  it('shows in the page, in reach of its tools, and once', async () => {
    const card = await fixture<ContactCard>(
      '<klima-contact-card light name="Åse Ærø"><p>Gammelt</p></klima-contact-card>',
    );

    expect(shownIn(card).textContent).to.include('Åse Ærø');
    expect(card.innerText).to.include('Åse Ærø').and.not.include('Gammelt');
    await expectAccessible(card);
  });

  it('leaves what the page put in its slots where the page put it', async () => {
    const card = await fixture<ContactCard>(`<klima-contact-card light name="Bo Ås">${twoSlots}</klima-contact-card>`);

    expect(card.firstElementChild?.textContent).to.equal('Skriv til os');
    expect(card.innerText.match(/Skriv til os|Kontakt\n/g)).to.deep.equal(['Skriv til os']);
    expect(card.querySelector('[part=card]')?.textContent).to.include('Vi svarer på hverdage.');
  });

  it('takes up what the page puts in later, and lets go of what it takes away', async () => {
    const page = await fixture('<div></div>');
    const draw = async (isThere: boolean): Promise<void> => {
      render(
        html`<klima-contact-card light name="Bo Ås"
          >${isThere ? html`<h3 slot="heading">Hej</h3>` : nothing}${isThere ? html`<p slot="extra">Ekstra</p>` : nothing}</klima-contact-card
        >`,
        page,
      );
      await frame();
      await rendered(page);
    };
    const shown = (): string[] => page.innerText.match(/Hej|Kontakt$|Ekstra/gm) ?? [];

    await draw(false);
    expect(shown()).to.deep.equal(['Kontakt']);
    await draw(true);
    expect(shown()).to.deep.equal(['Hej', 'Ekstra']);
    await draw(false);
    expect(shown()).to.deep.equal(['Kontakt']);
  });

  it('lets a framework find its own nodes: remove one, put one before another, replace one', async () => {
    const card = await fixture<ContactCard>(
      '<klima-contact-card light name="Bo Ås"><p slot="extra">Et</p><p slot="extra">To</p></klima-contact-card>',
    );
    const [one, two] = card.querySelectorAll<HTMLElement>('p[slot=extra]');
    if (!one || !two) throw new Error('The page put two in.');
    const add = (text: string): HTMLElement =>
      Object.assign(document.createElement('p'), { textContent: text, slot: 'extra' });

    card.insertBefore(add('Nul'), one);
    card.removeChild(two);
    await frame();
    await card.updateComplete;
    expect(texts(card, '[part=card] > slot > [slot]')).to.have.members(['Nul', 'Et']);

    card.replaceChild(add('Tre'), one);
    await frame();
    await card.updateComplete;
    expect(texts(card, '[part=card] > slot > [slot]')).to.have.members(['Nul', 'Tre']);
  });

  it('leaves the page’s own text in the language of the page', async () => {
    const page = await fixture(
      '<div lang="de"><klima-contact-card light name="Bo Ås"><p slot="extra">Mittwochs</p></klima-contact-card></div>',
    );
    const text = page.querySelector('p[slot]');

    expect(page.querySelector('section')?.contains(text)).to.equal(true);
    expect(text?.closest<HTMLElement>('[lang]')?.lang).to.equal('de');
    expect(text?.closest<HTMLElement>('.root, .klima-root')?.lang).to.equal('da');
  });

  it('shows what belongs to a member below that member', async () => {
    const [membership] = dataset.memberships;
    const list = await fixture<MemberList>(
      `<klima-member-list light filter><p slot="extra-${membership?.id ?? ''}">Om Åse</p></klima-member-list>`,
    );
    list.data = dataset;
    await list.updateComplete;

    expect(texts(list, 'li').filter((text) => text.includes('Om Åse'))).to.have.length(1);
    await search(list, 'ingen hedder sådan');
    await search(list, '');
    expect(texts(list, 'li').filter((text) => text.includes('Om Åse'))).to.have.length(1);
  });

  it('has the look of the element, and lets none of it out', async () => {
    const box = await fixture(
      '<div><klima-contact-card light name="Åse Ærø"></klima-contact-card><p class="klima-card">Ude</p></div>',
    );

    const [inside, outside] = ['[part=card]', ':scope > p'].map((selector) => box.querySelector(selector));

    expect(inside && getComputedStyle(inside).borderTopWidth).to.equal('1px');
    expect(outside && getComputedStyle(outside).borderTopWidth).to.equal('0px');
  });

  it('has names of its own', async () => {
    const page = await fixture<InitiativePage>('<klima-initiative light show-sources></klima-initiative>');

    const names = [...page.querySelectorAll('[class]')].flatMap(({ classList }) => [...classList]);
    expect(names.filter((name) => !name.startsWith('klima-'))).to.deep.equal([]);
    expect(names.length).to.be.greaterThan(100);
  });

  it('is dressed again when the page sets its sheets anew', async () => {
    const card = await fixture('<klima-contact-card light name="Bo Ås"></klima-contact-card>');
    const inside = card.querySelector('[part=card]') ?? card;
    const { adoptedStyleSheets } = document;

    document.adoptedStyleSheets = [new CSSStyleSheet()];
    try {
      for (let turn = 0; turn < 10 && getComputedStyle(inside).borderTopWidth !== '1px'; turn++) await frame();
      expect(getComputedStyle(inside).borderTopWidth).to.equal('1px');

      const another = await fixture('<klima-contact-card light name="Bo Ås"></klima-contact-card>');
      expect(getComputedStyle(another.querySelector('[part=card]') ?? another).borderTopWidth).to.equal('1px');
    } finally {
      document.adoptedStyleSheets = adoptedStyleSheets;
    }
  });

  it('follows a note to its source', async () => {
    const story = await fixture('<klima-dk2020 light show-sources sections="about"></klima-dk2020>');

    story.querySelector<HTMLAnchorElement>('.klima-footnote')?.click();

    expect(document.activeElement?.closest('li')?.textContent).to.include('KD-Net');
  });

  it('takes effect when it is set later, and when it is taken off', async () => {
    const list = await fixture<MemberList>('<klima-member-list filter></klima-member-list>');
    const before = texts(list.renderRoot, 'li');

    list.light = true;
    await list.updateComplete;
    expect(shownIn(list).querySelectorAll('li').length).to.be.greaterThan(3);
    expect(list.shadowRoot?.querySelectorAll('li')).to.have.length(0);

    list.light = false;
    await list.updateComplete;
    expect(list.querySelectorAll('*')).to.have.length(0);
    expect(list.shadowRoot?.querySelectorAll('li').length).to.be.greaterThan(3);

    list.light = true;
    await list.updateComplete;
    await search(list, 'aarhus');
    expect(texts(list, 'li').length).to.equal(1);
    await search(list, '');
    expect(texts(list, 'li')).to.deep.equal(before);
  });

  it('takes effect later in a long list too', async () => {
    const [person, membership] = [dataset.persons?.[0], dataset.memberships[0]];
    if (!person || !membership) throw new Error('The data has a member.');
    const memberships = Array.from({ length: 300 }, (_, index) => ({ ...membership, id: `m-${index}` }));
    const list = await fixture<MemberList>('<klima-member-list></klima-member-list>');
    list.data = { ...dataset, memberships };
    await list.updateComplete;

    list.light = true;
    await list.updateComplete;
    expect(list.querySelectorAll('li')).to.have.length(300);
  });

  it('puts back what the page takes away with everything else', async () => {
    const card = await fixture('<klima-contact-card light name="Bo Ås"></klima-contact-card>');
    const shown = shownIn(card);

    card.replaceChildren();
    await frame();
    await frame();

    expect(shownIn(card)).to.equal(shown);
    expect(card.innerText).to.include('Kontakt');
  });
});

describe('light, translated in place', () => {
  for (const way of ['wraps', 'replaces', 'moves', 'writes'] as const) {
    it(`shows the member that is searched for, and all again, where a translator ${way} texts`, async () => {
      const list = await fixture<MemberList>(
        '<klima-member-list light filter show-sources municipality="0751"></klima-member-list>',
      );
      const all = texts(list, 'li[part=member]');
      const translator = translateInPlace(list, way);

      await search(list, 'aarhus');
      expect(texts(list, 'li[part=member]').map(translator.original)).to.deep.equal(
        all.filter((text) => text.includes('Aarhus')),
      );
      await search(list, 'skive');
      expect(texts(list, 'li[part=member]').map(translator.original)).to.deep.equal(
        all.filter((text) => text.includes('Skive')),
      );
      await search(list, '');
      expect(texts(list, 'li[part=member]').map(translator.original)).to.deep.equal(all);
    });

    it(`writes its sentences again in another language, where a translator ${way} texts`, async () => {
      const page = await fixture<InitiativePage>('<klima-initiative light lang="da"></klima-initiative>');
      page.lang = 'en';
      await rendered(page);
      await frame();
      const english = page.innerText;
      page.lang = 'da';
      await frame();
      await rendered(page);
      translateInPlace(page, way);

      page.lang = 'en';
      await frame();
      await rendered(page);

      // What is the same in both languages stays as the translator has it.
      expect(page.innerText.replaceAll('⟦', '').replaceAll('⟧', '')).to.equal(english);
    });
  }

  it('keeps the field, and what is typed in it, while a translator goes on translating', async () => {
    const list = await fixture<MemberList>('<klima-member-list light filter></klima-member-list>');
    const members = texts(list, 'li[part=member]');
    const translator = translateInPlace(list, 'wraps', { goesOn: true });
    const field = list.querySelector('input');
    field?.focus();

    for (const key of 'aarhus') {
      await sendKeys({ press: key });
      await frame();
    }
    await list.updateComplete;
    await frame();

    expect(document.activeElement).to.equal(field);
    expect(field?.value).to.equal('aarhus');
    expect(texts(list, 'li[part=member]').map(translator.original)).to.deep.equal(
      members.filter((text) => text.includes('Aarhus')),
    );
    translator.stop();
  });

  it('is as it was where a translator writes whole parts anew, as markup', async () => {
    const card = await fixture<ContactCard>(
      '<klima-contact-card light name="Bo Ås" email="bo@example.dk" phone="12345678"></klima-contact-card>',
    );
    const before = card.innerText;

    for (const name of ['dl', '[part=card]']) {
      const part = card.querySelector(name);
      if (part) part.innerHTML = `<font>${part.textContent}</font>`;
    }
    card.name = 'Åse Ærø';
    await card.updateComplete;

    expect(card.innerText).to.equal(before.replaceAll('Bo Ås', 'Åse Ærø'));
  });

  it('lets be what is only added, such as an icon in a link', async () => {
    const card = await fixture<ContactCard>(
      '<klima-contact-card light name="Bo Ås" email="bo@example.dk"></klima-contact-card>',
    );
    card.querySelector('dd a')?.append(Object.assign(document.createElement('i'), { className: 'icon' }));

    card.name = 'Åse Ærø';
    card.email = 'aase@example.dk';
    await card.updateComplete;

    expect(card.querySelectorAll('dd a i')).to.have.length(1);
    expect(texts(card, '[part=name]')).to.deep.equal(['Åse Ærø']);
  });
});

describe('light, copied', () => {
  const copies: Readonly<Record<string, (box: HTMLElement) => void>> = {
    'its markup, written again': (box) => {
      const { innerHTML } = box;
      box.innerHTML = innerHTML;
    },
    'a clone': (box) => box.firstElementChild?.replaceWith(box.firstElementChild.cloneNode(true)),
    'a clone of a clone': (box) => {
      box.firstElementChild?.replaceWith(box.firstElementChild.cloneNode(true).cloneNode(true));
    },
    'a clone of the page around it': (box) => box.replaceChildren(...box.cloneNode(true).childNodes),
    'through a template': (box) => {
      const template = document.createElement('template');
      template.innerHTML = box.innerHTML;
      box.replaceChildren(template.content.cloneNode(true));
    },
    'through another document': (box) => {
      const other = document.implementation.createHTMLDocument();
      other.body.innerHTML = box.innerHTML;
      box.replaceChildren(...[...other.body.childNodes].map((node) => document.importNode(node, true)));
    },
    'through an XML serializer': (box) => {
      const text = new XMLSerializer().serializeToString(box);
      box.replaceChildren(...(new DOMParser().parseFromString(text, 'text/html').body.firstChild?.childNodes ?? []));
    },
    'moved to another parent': (box) => {
      const section = document.createElement('section');
      section.append(...box.childNodes);
      box.append(section);
    },
  };
  for (const [name, copy] of Object.entries(copies)) {
    it(`${name}: stands once, with its slots, in silence`, async () => {
      const warnings = recordWarnings();
      const box = await fixture(
        `<div><klima-contact-card light name="Åse Ærø" show-sources>${twoSlots}</klima-contact-card></div>`,
      );
      const before = box.innerText;

      for (let time = 0; time < 2; time++) {
        copy(box);
        await frame();
        await rendered(box);
      }

      expect(box.innerText).to.equal(before);
      expect(box.querySelectorAll('[slot=klima]')).to.have.length(1);
      expect(box.querySelectorAll('template')).to.have.length(1);
      const card = box.querySelector<ContactCard>('klima-contact-card');
      Object.assign(card ?? {}, { name: 'Bo Bøgh' });
      await card?.updateComplete;
      expect(box.innerText).to.equal(before.replaceAll('Åse Ærø', 'Bo Bøgh'));
      expect(warnings).to.deep.equal([]);
    });

    it(`${name}: a page of elements stands once, in silence`, async () => {
      const warnings = recordWarnings();
      const box = await fixture('<div><klima-initiative light show-sources></klima-initiative></div>');
      const before = box.innerText;

      copy(box);
      await frame();
      await rendered(box);

      expect(box.innerText).to.equal(before);
      expect(warnings).to.deep.equal([]);
    });
  }
});

describe('light, in a form of the page', () => {
  it('has no field in what the page sends', async () => {
    const form = await fixture<HTMLFormElement>(
      '<form><klima-member-list light filter></klima-member-list><klima-participation light timeline region="country"></klima-participation><input name="own" value="1"></form>',
    );
    let sent = 0;
    form.addEventListener('submit', (event) => {
      sent++;
      event.preventDefault();
    });

    form.querySelector<HTMLInputElement>('input[type=search]')?.focus();
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'k' });
    await sendKeys({ press: 'Enter' });

    expect([...new FormData(form).keys()]).to.deep.equal(['own']);
    expect(form.elements).to.have.length(1);
    expect(sent).to.equal(0);
    form.reset();
    expect(form.querySelector<HTMLInputElement>('input[type=search]')?.value).to.equal('k');
  });

  it('shares no choice with another of its kind', async () => {
    const tag = '<klima-participation light timeline></klima-participation>';
    const box = await fixture(`<form>${tag}${tag}</form>`);
    const [one, other] = box.querySelectorAll<ParticipationMap>('klima-participation');
    const chosen = (): (string | undefined)[] =>
      [one, other].map((map) => map?.querySelector<HTMLInputElement>('input:checked')?.value);
    const [before] = chosen();

    one?.querySelector<HTMLInputElement>('input[type=radio]')?.click();
    await one?.updateComplete;

    expect(chosen()[0]).to.not.equal(before);
    expect(chosen()[1]).to.equal(before);
    const named = [one, other].map((map) => map?.querySelector<HTMLInputElement>('input[type=radio]')?.name);
    expect(new Set(named).size).to.equal(2);
  });
});
