import { expect } from 'chai';
import { css, html, LitElement, type TemplateResult } from 'lit';

import {
  a11yTree,
  engine,
  expectAccessible,
  expectTree,
  fixture,
  inChromium,
  recordWarnings,
  sendKeys,
  setMedia,
  setSize,
} from './helpers.ts';

class ToyCounter extends LitElement {
  static override styles = css`
    :host {
      display: block;
    }
    button {
      padding: 0.5em;
      background: Canvas;
      color: CanvasText;
    }
  `;
  static override properties = { count: { type: Number } };
  declare count: number;

  constructor() {
    super();
    this.count = 0;
  }

  override render(): TemplateResult {
    return html`
      <h2>Tæller</h2>
      <ul role="list">
        <li>Nu: <a href="#nu">${this.count}</a></li>
      </ul>
      <button aria-pressed=${this.count > 0 ? 'true' : 'false'} @click=${() => this.count++}>Læg til</button>
    `;
  }
}
customElements.define('toy-counter', ToyCounter);

const renderCounter = (): Promise<ToyCounter> => fixture<ToyCounter>(html`<toy-counter count="2"></toy-counter>`);
const messageOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'passed',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );

describe('fixture', () => {
  it('renders a template and waits for it', async () => {
    const counter = await renderCounter();

    expect(counter.shadowRoot?.querySelector('a')?.textContent).to.equal('2');
  });

  it('takes HTML as text, as a CMS gives it', async () => {
    const counter = await fixture<ToyCounter>('<toy-counter count="3"></toy-counter>');

    expect(counter.count).to.equal(3);
  });

  it('removes what the test before rendered', () => {
    expect(document.querySelector('toy-counter')).to.equal(null);
  });
});

describe('expectAccessible', () => {
  it('passes a sound element', async () => {
    await expectAccessible(await renderCounter());
  });

  it('fails a button without a name', async () => {
    const button = await fixture('<button></button>');

    expect(await messageOf(expectAccessible(button))).to.match(
      /^button is not accessible\.\s+as it is: Buttons must have discernible text \(button-name\)\s+<button>/,
    );
  });

  it('fails text that is too pale in the dark only', async () => {
    const text = await fixture('<p style="color: light-dark(black, #333)">Hej</p>');

    const message = await messageOf(expectAccessible(text));

    expect(message).to.include('in the dark: ').and.include('color-contrast').and.not.include('as it is: ');
  });

  it('fails what is wider than 320 px', async () => {
    const wide = await fixture('<p style="inline-size: 400px">Hej</p>');

    expect(await messageOf(expectAccessible(wide))).to.include('at 320 px: The content is 400 px wide in 304 px');
  });

  it('leaves the page as it was', async () => {
    await expectAccessible(await renderCounter());

    expect(document.documentElement.style.colorScheme).to.equal('');
    expect(matchMedia('(forced-colors: active)').matches).to.equal(false);
    expect(innerWidth).to.equal(800);
  });
});

describe('recordWarnings', () => {
  it('holds what was warned of', () => {
    const warnings = recordWarnings();

    console.warn('toy-counter', 'count', 7);

    expect(warnings).to.deep.equal(['toy-counter count 7']);
  });
});

describe('commands', () => {
  it('press keys', async () => {
    const counter = await renderCounter();

    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await counter.updateComplete;

    expect(counter.count).to.equal(3);
  });

  it('size the page', async () => {
    await setSize({ width: 640, height: 480 });
    const { innerWidth: width } = window;
    await setSize({ width: 800, height: 600 });

    expect(width).to.equal(640);
  });

  if (engine !== 'webkit') {
    it('emulate media', async () => {
      await setMedia({ 'forced-colors': 'active', 'prefers-reduced-motion': 'reduce' });
      const matches = ['(forced-colors: active)', '(prefers-reduced-motion: reduce)'].map(
        (query) => matchMedia(query).matches,
      );
      await setMedia({});

      expect(matches).to.deep.equal([true, true]);
    });
  }
});

describe('accessibility tree', () => {
  inChromium('is the committed one', async () => {
    await expectTree(await renderCounter());
  });

  inChromium('says roles, names and states', async () => {
    const tree = await a11yTree(
      await fixture('<div><h3>Hej</h3><p>Du <a href="#der">der</a></p><button disabled>Nej</button></div>'),
    );

    expect(tree.split('\n')).to.deep.equal([
      'heading “Hej” level=3',
      'paragraph',
      '  “Du”',
      '  link “der”',
      'button “Nej” disabled',
      '',
    ]);
  });
});
