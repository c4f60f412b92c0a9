#!/usr/bin/env node
/**
 * The command `klimaindsats-components`: static rendering for teams whose CMS isn't JavaScript.
 *
 * @module
 */
import { readFileSync, realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs, type ParseArgsConfig } from 'node:util';

import { read } from '@klimaindsats/data/read';

import { elementNames, optionsOf } from './elements.ts';
import { type ElementName, renderToString } from './server.ts';

const help = `klimaindsats-components: render an element to HTML

  klimaindsats-components render ELEMENT [options]

Elements: ${elementNames.join(', ')}

  --lang da|en          the language of the content; Danish where nothing is said
  --heading-level 1-6   the level of the heading
  --mode plain|shadow   plain HTML inside the tag (the default), or a declarative shadow root with its styles
  --stylesheets PATH    where the files of dist/styles are served from, in place of a style element
  --data FILE           a JSON file of the data's schema, in place of the bundled data

Every other option of an element is its attribute: klimaindsats-components render ELEMENT --help lists them.

Try:  klimaindsats-components render member-list --lang en --heading-level 3 > members.html
`;

/** What a command answers. */
export interface Answer {
  readonly output: string;
  readonly error: string;
  readonly status: 0 | 1;
}

/** Carries out the command. What is wrong is told in a sentence; nothing throws. */
export function run(words: readonly string[]): Answer {
  try {
    return { output: answer(words), error: '', status: 0 };
  } catch (error) {
    return { output: '', error: `${error instanceof Error ? error.message : String(error)}\n`, status: 1 };
  }
}

function answer([command, name, ...rest]: readonly string[]): string {
  if (!command || command === '--help' || command === '-h' || command === 'help') return help;
  if (command !== 'render')
    throw new Error(`There is no command "${command}". Use: klimaindsats-components render ELEMENT.`);
  if (name === '--help' || name === '-h') return help;
  if (!isElement(name))
    throw new Error(
      `${name ? `There is no element "${name}"` : 'Say which element'}. Use one of: ${elementNames.join(', ')}.`,
    );

  const options = optionsOf(name);
  const attributes = options.map(({ attribute, isBoolean }) => `--${attribute}${isBoolean ? '' : ' …'}`);
  const types: NonNullable<ParseArgsConfig['options']> = {
    ...Object.fromEntries(
      options.map(({ attribute, isBoolean }) => [attribute, { type: isBoolean ? 'boolean' : 'string' }]),
    ),
    ...Object.fromEntries(['lang', 'mode', 'stylesheets', 'data'].map((option) => [option, { type: 'string' }])),
    help: { type: 'boolean', short: 'h' },
  };
  const { values } = parse(rest, types, name);
  if (values['help'])
    return `Options of ${name}: --lang …, --mode …, --stylesheets …, --data FILE, ${attributes.join(', ')}\n`;

  const { lang, mode, stylesheets, data } = values;
  const properties = options.map(({ attribute, property }) => [property, values[attribute]]);
  return `${renderToString(name, {
    ...(Object.fromEntries(properties) as object),
    ...(typeof lang === 'string' && { lang }),
    ...(typeof mode === 'string' && { mode: mode as 'plain' }),
    ...(typeof stylesheets === 'string' && { stylesheets }),
    ...(typeof data === 'string' && { data: readData(data) }),
  })}\n`;
}

function isElement(name: string | undefined): name is ElementName {
  return (elementNames as readonly (string | undefined)[]).includes(name);
}

function parse(words: readonly string[], options: NonNullable<ParseArgsConfig['options']>, name: string) {
  try {
    return parseArgs({ args: [...words], options, strict: true, allowPositionals: false });
  } catch (error) {
    const [reason = ''] = (error as Error).message.split('. ');
    throw new Error(`${reason.replace(/\.$/, '')}. See: klimaindsats-components render ${name} --help`, {
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
