import { escapeHtml } from '@klimaindsats/components/server';
import type { Language } from '@klimaindsats/data';

import { builderWords } from './builder.words.ts';
import { danishOfPart } from './descriptions.da.ts';
import { defaults, elements, nameOf, type Option } from './elements.ts';
import { fileNameOf, kilobytes } from './script-file.ts';
import { scriptFiles } from './script-files.ts';
import { folders, prose, renderFrame, rootOf } from './site.ts';
import { cmsTargets, snippets, type Target, targets, targetsWith } from './snippets.ts';
import { timeText } from './time.ts';

const accent = elements[0]?.declaration.cssProperties?.[0]?.default ?? '';

/** The builder in a language: a form made from the manifest, which its script reads; without it, plain code. */
export function renderBuilder(language: Language): string {
  const text = builderWords[language];
  // Every option once, with the elements that have it; what can be nothing but its default is no choice.
  const options = new Map(
    elements.flatMap((element) =>
      element.options
        .filter(({ kind, values }) => kind !== 'one' || values.length > 1)
        .map((option) => [option.name, option]),
    ),
  );
  const own = [...options.values()].filter(({ isShared }) => !isShared);
  const shared = [...options.values()].filter(({ name }) => ['heading-level', 'show-sources'].includes(name));
  const technical = [...options.values()].filter((option) => option.isShared && !shared.includes(option));
  const fields = (some: readonly Option[]): string => some.map((option) => renderOption(option, language)).join('\n');
  const { recipes } = text as { recipes: Partial<Record<Target, string>> };
  const root = rootOf('builder', language);
  const download = (file: string): string =>
    `<a href="${root}${file}" download>${text.download(file, kilobytes(scriptFiles.get(file)?.bytes ?? 0, language))}</a>`;
  const first = fileNameOf('member-list');

  const body = `    <main id="content" class="wide">
      <div class="intro">
        <h1>${text.title}</h1>
        <p class="lead">${text.lead}</p>
      </div>
      <form class="builder" autocomplete="off" data-files="${escapeHtml(JSON.stringify(Object.fromEntries(scriptFiles)))}" hidden>
        <section class="choose" aria-labelledby="choose">
          <h2 id="choose">${text.choose}</h2>
          ${renderChoices('element', text.element, Object.entries(text.elements))}
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
              <input id="accent" name="accent" value="${accent}" pattern="#?[0-9a-fA-F]{6}" maxlength="7" spellcheck="false" aria-describedby="accent-hint contrast">
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
            <div class="bar" data-for="${targetsWith('script').join(' ')}">
              <div class="field">
                ${renderChoices('file', text.file, Object.entries(text.files))}
                <p class="hint">${text.fileHint}</p>
                <label for="script">${text.script}</label>
                <input id="script" name="script" value="/${first}" spellcheck="false" aria-describedby="script-hint">
                <p class="hint" id="script-hint">${prose(text.scriptHint)}</p>
                <p class="download">${download(first)}</p>
              </div>
              <div>
                <div data-for="${targetsWith('content').join(' ')}">${renderFlag('content', text.content, text.contentHint, true)}</div>
                <div data-for="${targetsWith('integrity').join(' ')}">${renderFlag('integrity', text.integrity, text.integrityHint, true)}</div>
              </div>
            </div>
            <div class="note">
              <p data-for="${cmsTargets.join(' ')}">${text.cms}</p>
              <p data-for="npm react vue angular astro">${text.unpublished}</p>
              ${Object.entries(recipes)
                .map(([target, recipe]) => `<p data-for="${target}">${prose(recipe)}</p>`)
                .join('\n              ')}
            </div>
            <div class="snippets"></div>
            <p class="actions">
              <button type="reset">${text.reset}</button>
              <button type="button" class="link">${text.link}</button>
              <span class="said" aria-live="polite" aria-atomic="true"></span>
            </p>
          </section>
        </div>
      </form>
      <section class="plain">
        <h2>${text.plainTitle}</h2>
        <p>${text.plainLead} <a href="${root}${folders.reference[language]}">${text.plainMore}</a>.</p>
        <p>${text.plainFile}</p>
        ${elements
          .map(
            ({ name }) => `<h3>${text.elements[name]}</h3>
        <p>${download(fileNameOf(name))}</p>
        ${snippets('html', {
          element: name,
          attributes: {},
          script: `/${fileNameOf(name)}`,
          integrity: scriptFiles.get(fileNameOf(name))?.integrity,
        })
          .map(({ code }) => `<pre tabindex="0"><code>${escapeHtml(code)}</code></pre>`)
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
  const having = elements.filter(({ options }) => options.some(({ name }) => name === option.name));
  // Elements that have an option of the same name have its words too; the last says them, as in the list of options.
  const danish = danishOfPart(having.at(-1)?.name ?? '', 'attributes', option.name);
  const hint = (language === 'da' ? danish : undefined) ?? option.description;
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
          value
            ? (values[value] ?? nameOf(value, language) ?? value)
            : (unset[option.name] ?? nameOf(defaults[option.name] ?? '', language) ?? standard),
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
        ${sorted.map(([value, name]) => `<option value="${value}"${value === option.values[0] ? ' selected' : ''}>${escapeHtml(name)}</option>`).join('\n        ')}
      </select>
      ${hint && `<p class="hint" id="${option.name}-hint">${prose(hint)}</p>`}
    </div>`;
  },
  some: ({ option, label, language }) => `<fieldset class="some">
      <legend>${label}</legend>
      ${option.values.map((value) => `<label><input type="checkbox" name="${option.name}" value="${value}" checked> ${escapeHtml(builderWords[language].values[value] ?? value)}</label>`).join('\n      ')}
    </fieldset>`,
  // A choice of the times there are, which writes in the field; the field is shown for any other.
  time: ({ option: { name, values: times }, label, language }) => {
    const text = builderWords[language];
    const named = [
      ['', text.latest(timeText(times.at(-1) ?? '', language))],
      ...times.slice(0, -1).map((time) => [time, timeText(time, language)]),
      ['other', text.otherTime],
    ] as const;
    return `<div class="field">
      <label for="moment">${label}</label>
      <select id="moment">
        ${named.map(([value = '', words = '']) => `<option value="${value}"${value ? '' : ' selected'}>${escapeHtml(words)}</option>`).join('\n        ')}
      </select>
      <div class="other" hidden>
        <label for="${name}">${text.timeLabel}</label>
        <input id="${name}" name="${name}" spellcheck="false" aria-describedby="${name}-hint ${name}-wrong">
        <p class="hint" id="${name}-hint">${text.timeHint}</p>
        <p class="wrong" id="${name}-wrong" aria-live="polite" aria-atomic="true"></p>
      </div>
    </div>`;
  },
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
      ${choices.map(([value, label]) => `<label><input type="radio" name="${name}" value="${value}"${value === chosen ? ' checked' : ''}> <span>${escapeHtml(label)}</span></label>`).join('\n      ')}
    </fieldset>`;
}
