#!/usr/bin/env node
/**
 * The command `klimaindsats-components`, for teams whose CMS isn't JavaScript: static rendering, and what an editor left
 * of the elements.
 *
 * @module
 */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';

import { read } from '@klimaindsats/data/read';

import { primaryOf } from '../features/language/language.ts';
import { languages } from '../words/words.ts';
import { elementNames, optionsOf } from './elements.ts';
import { type ElementName, renderToString } from './server.ts';
import { survived } from './survived.ts';

const help = `klimaindsats-components: render an element to HTML, or say what an editor left of it

  klimaindsats-components render ELEMENT [options]
  klimaindsats-components survived BEFORE AFTER [--json]

render writes the element with its content.

Elements: ${elementNames.join(', ')}

  --id ID               the id of the tag: of two of a kind that have --show-sources, one needs it
  --lang da|en          the language of the content; Danish where nothing is said
  --heading-level 1-6   the level of the heading
  --mode plain|cms|shadow
                        plain HTML inside the tag (the default); the same without what the sanitizers of CMSs break,
                        the links that save a vCard; or a declarative shadow root with its styles
  --stylesheets PATH    where the files of dist/styles are served from, in place of a style element
  --data FILE           a JSON file of the data's schema, in place of the bundled data

Every other option of an element is its attribute: klimaindsats-components render ELEMENT --help lists them.

survived compares two files of HTML: what you wrote, and what an editor or a sanitizer made of it. It says what was lost
and what the reader will see, in sentences or as JSON. It ends with 0 when all is there, with 1 when something is lost, and
with 2 when there is nothing to compare.

Try:  klimaindsats-components render member-list --lang en --heading-level 3 > members.html
`;

/** What a command answers. */
export interface Answer {
  readonly output: string;
  readonly error: string;
  readonly status: 0 | 1 | 2;
}

/** Runs the command. It says in a sentence what is wrong, and never throws. */
export function run(words: readonly string[]): Answer {
  const isComparison = words[0] === 'survived';
  try {
    return isComparison ? compare(words.slice(1)) : { output: answer(words), error: '', status: 0 };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { output: '', error: `${message}\n`, status: isComparison ? 2 : 1 };
  }
}

function compare(words: readonly string[]): Answer {
  const { values, positionals } = parse(
    words,
    { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    'survived',
  );
  const [before, after, ...more] = positionals;
  if (values['help']) return { output: help, error: '', status: 0 };
  if (!before || !after || more.length)
    throw new Error('Give two files: klimaindsats-components survived before.html after.html');
  const survival = survived(readText(before), readText(after));
  const { elements, losses } = survival;
  if (!elements)
    throw new Error(
      `${before} has no element, neither <klima-…></klima-…> nor <div data-klima="…"></div>. Give a file that has.`,
    );
  const output = values['json']
    ? JSON.stringify(survival, null, 2)
    : losses.map(({ sentence }) => sentence).join('\n') || `All that was in ${before} is in ${after}.`;
  return { output: `${output}\n`, error: '', status: losses.length ? 1 : 0 };
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new Error(`${file} cannot be read. Give a file of HTML.`, { cause: error });
  }
}

function answer([command, name, ...rest]: readonly string[]): string {
  if (!command || command === '--help' || command === '-h' || command === 'help') return help;
  if (command !== 'render')
    throw new Error(
      `There is no command "${command}". Use: klimaindsats-components render ELEMENT, or survived BEFORE AFTER.`,
    );
  if (name === '--help' || name === '-h') return help;
  if (!isElement(name))
    throw new Error(
      `${name ? `There is no element "${name}"` : 'Say which element'}. Use one of: ${elementNames.join(', ')}.`,
    );

  const options = optionsOf[name];
  const attributes = options.map(({ attribute, isBoolean }) => `--${attribute}${isBoolean ? '' : ' …'}`);
  const types: NonNullable<ParseArgsConfig['options']> = {
    ...Object.fromEntries(
      options.map(({ attribute, isBoolean }) => [attribute, { type: isBoolean ? 'boolean' : 'string' }]),
    ),
    ...Object.fromEntries(['id', 'lang', 'mode', 'stylesheets', 'data'].map((option) => [option, { type: 'string' }])),
    help: { type: 'boolean', short: 'h' },
  };
  const { values } = parse(rest, types, `render ${name}`, false);
  if (values['help'])
    return `Options of ${name}: --id …, --lang …, --mode …, --stylesheets …, --data FILE, ${attributes.join(', ')}\n`;

  const { id, lang, mode, stylesheets, data } = values;
  // On a page an element falls back on Danish; whoever writes a command wants to know.
  const spoken = ['da', ...languages.keys()];
  if (typeof lang === 'string' && lang && !spoken.includes(primaryOf(lang)))
    throw new Error(`There is no language "${lang}". Use one of: ${spoken.join(', ')}.`);
  const properties = options.map(({ attribute, property }) => [property, values[attribute]]);
  return `${renderToString(name, {
    ...(Object.fromEntries(properties) as object),
    ...(typeof id === 'string' && { id }),
    ...(typeof lang === 'string' && { lang }),
    ...(typeof mode === 'string' && { mode: mode as 'plain' }),
    ...(typeof stylesheets === 'string' && { stylesheets }),
    ...(typeof data === 'string' && { data: readData(data) }),
  })}\n`;
}

function isElement(name: string | undefined): name is ElementName {
  return (elementNames as readonly (string | undefined)[]).includes(name);
}

function parse(
  words: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
  command: string,
  allowPositionals = true,
) {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals });
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('. ');
    throw new Error(`${reason.replace(/\.$/, '')}. See: klimaindsats-components ${command} --help`, {
      cause: error,
    });
  }
}

function readData(file: string) {
  let json: unknown;
  try {
    json = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new Error(`${file} ${reason}. Give a JSON file of the data's schema.`, { cause: error });
  }
  const result = read(json);
  if (result.valid) return result.data;
  const [{ path, message }] = result.problems as readonly [(typeof result.problems)[number]];
  throw new Error(`${file}${path}: ${message.en}. klimaindsats validate ${file} tells all that is wrong.`);
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const { output, error, status } = run(process.argv.slice(2));
  process.stdout.write(output);
  process.stderr.write(error);
  process.exitCode = status;
}
