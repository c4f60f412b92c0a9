/** The elements as an editor would put them in a text, in both forms, and what to look for afterwards. */
const inside = (slot: string): string => `
  <h3 ${slot}="heading">Skriv til os</h3>
  <p>Skriv til <a href="mailto:aase@example.dk">Åse Ørum</a>.</p>
  <ul ${slot}="after"><li>Vi svarer på hverdage.</li></ul>
`;

export const tag = `<p>Før.</p>
<klima-contact-card name="Åse Ørum" email="aase@example.dk" heading-level="3" show-sources lang="da">${inside('slot')}</klima-contact-card>
<p>Efter.</p>
<klima-member-list municipality="0751" own-first></klima-member-list>
<p>Slut.</p>`;

export const place = `<p>Før.</p>
<div data-klima="contact-card" data-name="Åse Ørum" data-email="aase@example.dk" data-heading-level="3" data-show-sources="" lang="da">${inside('data-slot')}</div>
<p>Efter.</p>
<div data-klima="member-list" data-municipality="0751" data-own-first=""></div>
<p>Slut.</p>`;

/** What a sanitizer must take away, each with what must be gone. */
export const attacks: readonly (readonly [html: string, gone: RegExp])[] = [
  ['<script>alert(1)</script>', /alert/],
  ['<img src="a.png" onerror="alert(1)">', /alert/],
  ['<a href="javascript:alert(1)">a</a>', /alert/],
  ['<klima-contact-card onclick="alert(1)"></klima-contact-card>', /alert/],
  ['<klima-member-list src="javascript:alert(1)"></klima-member-list>', /alert/],
  ['<klima-contact-card><svg><script>alert(1)</script></svg></klima-contact-card>', /alert/],
  ['<klima-contact-card is="x-y" formaction="a"></klima-contact-card>', /x-y|formaction/],
  ['<klima-other name="a"></klima-other>', /klima-other/],
  ['<other-element name="a"></other-element>', /other-element/],
  ['<div data-klima="contact-card" onclick="alert(1)"></div>', /alert/],
];

export interface Content {
  readonly elements: readonly {
    readonly tag: string;
    readonly attributes: Readonly<Record<string, string>>;
    readonly content: readonly string[];
  }[];
  readonly lines: readonly string[];
  readonly paragraphs: readonly string[];
}

/** What is in some HTML, read where nothing runs: the elements and places, the blocks in them, and the paragraphs. */
export function within(html: string): Content {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  const text = ({ textContent }: Node) => (textContent ?? '').replace(/\s+/g, ' ').trim();
  const line = (block: Element) =>
    [
      block.localName,
      ...['slot', 'data-slot'].map((name) =>
        block.hasAttribute(name) ? `${name}=${block.getAttribute(name) ?? ''}` : '',
      ),
      text(block),
      ...[...block.querySelectorAll('a')].map((link) => `→ ${link.getAttribute('href') ?? ''}`),
    ]
      .filter(Boolean)
      .join(' ');
  return {
    elements: [...body.querySelectorAll('[data-klima], klima-contact-card, klima-member-list')].map((element) => ({
      tag: element.localName,
      attributes: Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])),
      content: [...element.children].map(line),
    })),
    lines: [...body.querySelectorAll('p, h3, li')].map(line),
    paragraphs: [...body.querySelectorAll('p')].map(text).filter(Boolean),
  };
}
