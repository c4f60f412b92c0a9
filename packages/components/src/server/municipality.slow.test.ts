/** Every municipality's page, as a server renders it, is HTML as the standard has it. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { municipalities } from '@klimaindsats/data';
import { HtmlValidate } from 'html-validate';

import { renderToString } from './server.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard'],
  rules: { 'no-missing-references': 'error' },
});

/** What is wrong with a part of a page, in the words of the validator. */
const problemsOf = (html: string): readonly string[] =>
  validator
    .validateStringSync(
      `<!doctype html><html lang="da"><head><title>Side</title></head><body><h1>Side</h1>${html}</body></html>`,
    )
    .results.flatMap(({ messages }) => messages.map(({ ruleId, message }) => `${ruleId}: ${message}`));

describe('the page of every municipality', () => {
  for (const lang of ['da', 'en'] as const) {
    for (const mode of ['plain', 'shadow'] as const) {
      it(`is valid HTML, ${mode}, in ${lang}`, () => {
        const problems = municipalities.flatMap(({ name: municipality }) => {
          const options = { lang, mode, municipality, showSources: true };
          const page = renderToString('municipality', options) + renderToString('participation', options);
          return problemsOf(page).map((problem) => `${municipality}: ${problem}`);
        });

        assert.deepEqual(problems, []);
      });
    }
  }

  it('would not be with what stands where it may not', () => {
    for (const broken of ['<p><div>x</div></p>', '<ul><p>x</p></ul>', '<b id="a"></b><i id="a"></i>', '<h2>x</h3>']) {
      assert.notDeepEqual(problemsOf(broken), [], broken);
    }
  });
});
