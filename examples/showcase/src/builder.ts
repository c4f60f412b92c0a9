import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { builderWords } from './builder.words.ts';
import { danishDescriptions } from './descriptions.da.ts';
import { elements, nameOf, type Option } from './elements.ts';
import { escape, folders, prose, renderFrame, rootOf, type Language } from './site.ts';
import { snippets, targets, type Target } from './snippets.ts';

const { integrity } = (
  JSON.parse(
    readFileSync(fileURLToPath(import.meta.resolve('@klimaindsats/components/integrity.json')), 'utf8'),
  ) as Record<'klimaindsats.js', { integrity: string }>
)['klimaindsats.js'];

const accent = elements[0]?.declaration.cssProperties?.[0]?.default ?? '';

const script = '/klimaindsats.js';

/** The builder in a language: a form made from the manifest, which its script reads; without it, plain code. */
export function renderBuilder(language: Language): string {
  const text = builderWords[language];
  // Every option once, with the elements that have it.
  const options = new Map(elements.flatMap((element) => element.options.map((option) => [option.name, option])));
  const own = [...options.values()].filter(({ isShared }) => !isShared);
  const shared = [...options.values()].filter(({ name }) => ['heading-level', 'show-sources'].includes(name));
  const technical = [...options.values()].filter((option) => option.isShared && !shared.includes(option));
  const fields = (some: readonly Option[]): string => some.map((option) => renderOption(option, language)).join('\n');

  const body = `    <main id="content" class="wide">
      <div class="intro">
        <h1>${text.title}</h1>
        <p class="lead">${text.lead}</p>
      </div>
      <form class="builder" autocomplete="off" data-integrity="${integrity}" hidden>
        <section class="choose" aria-labelledby="choose">
          <h2 id="choose">${text.choose}</h2>
          ${renderChoices(
            'element',
            text.element,
            ['member-list', 'contact-card', 'dk2020', 'participation', 'initiative'].map((name) => [
              name,
              text.elements[name] ?? name,
            ]),
          )}
          ${fields(own)}
          ${renderChoices('lang', text.language, [
            ['', text.asPage],
            ['da', text.danish],
            ['en', text.english],
          ])}
          ${fields(shared)}
          <div class="field">
            <label for="accent">${text.accent}</label>
            <div class="colour">
              <input type="color" value="${accent}" aria-label="${text.picker}">
              <input id="accent" name="accent" value="${accent}" pattern="#[0-9a-fA-F]{6}" maxlength="7" spellcheck="false" aria-describedby="accent-hint contrast">
            </div>
            <p class="hint" id="accent-hint">${text.accentHint}</p>
            <p class="told" id="contrast"></p>
          </div>
          <details>
            <summary>${text.more}</summary>
            ${fields(technical)}
          </details>
        </section>
        <div class="result">
          <section aria-labelledby="see">
            <h2 id="see">${text.see}</h2>
            <div class="bar">
              ${renderChoices('width', text.width, Object.entries(text.widths), 'page')}
              ${renderChoices('scheme', text.scheme, Object.entries(text.schemes))}
            </div>
            <div class="preview" role="region" aria-label="${text.preview}" tabindex="0"></div>
            <p class="hint size"></p>
          </section>
          <section aria-labelledby="copy">
            <h2 id="copy">${text.copyTitle}</h2>
            ${renderChoices(
              'to',
              text.target,
              (Object.keys(targets) as Target[]).map((target) => [target, text.targets[target]]),
            )}
            <div class="bar" data-for="html wordpress umbraco drupal typo3 sitecore dynamicweb">
              <div class="field">
                <label for="script">${text.script}</label>
                <input id="script" name="script" value="${script}" spellcheck="false" aria-describedby="script-hint">
                <p class="hint" id="script-hint">${prose(text.scriptHint)}</p>
              </div>
              <div>
                ${renderFlag('content', text.content, text.contentHint, true)}
                ${renderFlag('integrity', text.integrity, text.integrityHint, true)}
              </div>
            </div>
            <p class="note" data-for="wordpress umbraco drupal typo3 sitecore dynamicweb">${text.cms}</p>
            <p class="note" data-for="npm react vue angular astro">${text.unpublished}</p>
            <div class="snippets"></div>
            <p class="actions">
              <button type="button" class="link">${text.link}</button>
              <button type="reset">${text.reset}</button>
            </p>
            <p role="status" class="said"></p>
          </section>
        </div>
      </form>
      <section class="plain">
        <h2>${text.plainTitle}</h2>
        <p>${text.plainLead} <a href="${rootOf('builder', language)}${folders.reference[language]}">${text.plainMore}</a>.</p>
        ${elements
          .map(
            ({ name }) => `<h3>${text.elements[name] ?? name}</h3>
        ${snippets('html', { element: name, attributes: {}, script, integrity })
          .map(({ code }) => `<pre tabindex="0"><code>${escape(code)}</code></pre>`)
          .join('\n')}`,
          )
          .join('\n        ')}
      </section>
    </main>`;

  return renderFrame({
    page: 'builder',
    language,
    title: `${text.title} – Klimaindsats`,
    description: text.description,
    scripts: ['builder.js'],
    styles: ['tools.css'],
    body,
  });
}

function renderOption(option: Option, language: Language): string {
  const text = builderWords[language];
  const label = text.options[option.name] ?? option.name;
  const hint = language === 'da' ? (danishDescriptions[option.description] ?? option.description) : option.description;
  const having = elements.filter(({ options }) => options.some(({ name }) => name === option.name));
  // A choice explains itself; a text to write, and what all elements share, is explained.
  const field = fieldOf[option.kind]({
    option,
    label,
    hint: option.kind === 'text' || option.isShared ? hint : '',
    language,
  });
  return `<div class="option" data-elements="${having.map(({ name }) => name).join(' ')}">${field}</div>`;
}

interface Field {
  readonly option: Option;
  readonly label: string;
  readonly hint: string;
  readonly language: Language;
}

const fieldOf: Readonly<Record<Option['kind'], (field: Field) => string>> = {
  flag: ({ option, label, hint }) => renderFlag(option.name, label, hint),
  one: ({ option, label, hint, language }) => {
    const { values, unset, standard } = builderWords[language];
    const named = option.values.map(
      (value) =>
        [
          value,
          value ? (values[value] ?? nameOf(value, language) ?? value) : (unset[option.name] ?? standard),
        ] as const,
    );
    if (named.length < 4) return renderChoices(option.name, label, named);
    // Names stand in the order of the alphabet, after what stands for none of them; numbers in their own.
    const sorted = named[0]?.[0]
      ? named.toSorted()
      : [...named.slice(0, 1), ...named.slice(1).sort(([, a], [, b]) => a.localeCompare(b, 'da'))];
    return `<div class="field">
      <label for="${option.name}">${label}</label>
      <select id="${option.name}" name="${option.name}"${hint && ` aria-describedby="${option.name}-hint"`}>
        ${sorted.map(([value, name]) => `<option value="${value}"${value === option.values[0] ? ' selected' : ''}>${escape(name)}</option>`).join('\n        ')}
      </select>
      ${hint && `<p class="hint" id="${option.name}-hint">${prose(hint)}</p>`}
    </div>`;
  },
  some: ({ option, label, language }) => `<fieldset class="some">
      <legend>${label}</legend>
      ${option.values.map((value) => `<label><input type="checkbox" name="${option.name}" value="${value}" checked> ${escape(builderWords[language].values[value] ?? value)}</label>`).join('\n      ')}
    </fieldset>`,
  text: ({ option, label, hint }) => `<div class="field">
      <label for="${option.name}">${label}</label>
      <input id="${option.name}" name="${option.name}" spellcheck="false" aria-describedby="${option.name}-hint">
      <p class="hint" id="${option.name}-hint">${prose(hint)}</p>
    </div>`,
};

function renderFlag(name: string, label: string, hint: string, isChecked = false): string {
  const checkbox = (described: string): string =>
    `<label><input type="checkbox" name="${name}" value="true"${described}${isChecked ? ' checked' : ''}> ${label}</label>`;
  if (!hint) return `<div class="flag">${checkbox('')}</div>`;
  return `<div class="flag">
      ${checkbox(` aria-describedby="${name}-hint"`)}
      <p class="hint" id="${name}-hint">${prose(hint)}</p>
    </div>`;
}

/** A few to choose one of; the first is chosen, where no other is. */
function renderChoices(
  name: string,
  legend: string,
  choices: readonly (readonly [value: string, label: string])[],
  chosen = choices[0]?.[0],
): string {
  return `<fieldset class="choices">
      <legend>${legend}</legend>
      ${choices.map(([value, label]) => `<label><input type="radio" name="${name}" value="${value}"${value === chosen ? ' checked' : ''}> <span>${escape(label)}</span></label>`).join('\n      ')}
    </fieldset>`;
}
