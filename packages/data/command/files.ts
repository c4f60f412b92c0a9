import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Failure } from './failure.ts';

/** No data set is this large; a larger file is a mistake or an attack. */
const limit = 20_000_000;

/** The content of a JSON file. */
export async function readJson(path: string): Promise<unknown> {
  const { size } = await regularFile(path);
  if (size > limit) {
    throw new Failure({
      da: `${path} er på ${Math.round(size / 1e6)} MB, og grænsen er ${limit / 1e6} MB. Er det den rette fil?`,
      en: `${path} is ${Math.round(size / 1e6)} MB, and the limit is ${limit / 1e6} MB. Is it the right file?`,
    });
  }
  const bytes = await readFile(path).catch((error: unknown) => unreadable(path, error));
  const text = decode(bytes, path);
  if (text.trim() === '') {
    throw new Failure({
      da: `${path} er tom. Er det den rette fil? Begynd på en ny med: klimaindsats new MAPPE`,
      en: `${path} is empty. Is it the right file? Begin a new one with: klimaindsats new DIR`,
    });
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    const place = placeOf(String(error), text);
    const [line, column] = place ?? [];
    throw new Failure({
      da: `${path} er ikke gyldig JSON${place ? `: se linje ${line}, tegn ${column}` : ''}. Ret filen, og prøv igen.`,
      en: `${path} is not valid JSON${place ? `: see line ${line}, character ${column}` : ''}. Correct the file and try again.`,
    });
  }
}

/** Letters lost to another encoding can't be told from the right ones later, so they are refused. */
function decode(bytes: Uint8Array, path: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Failure({
      da: `${path} er ikke gemt som UTF-8, så æ, ø og å ville gå tabt. Gem den som UTF-8, og prøv igen.`,
      en: `${path} is not saved as UTF-8, so letters like æ, ø and å would be lost. Save it as UTF-8 and try again.`,
    });
  }
}

/** Where the parser stopped: newer versions of Node give line and column, older ones the position. */
function placeOf(message: string, text: string): readonly [line: number, column: number] | undefined {
  const [, line, column] = /line ([0-9]+) column ([0-9]+)/.exec(message) ?? [];
  if (line && column) return [Number(line), Number(column)];
  const [, position] = /position ([0-9]+)/.exec(message) ?? [];
  if (!position) return undefined;
  const before = text.slice(0, Number(position)).split('\n');
  return [before.length, (before.at(-1)?.length ?? 0) + 1];
}

const taken = (path: string): Failure =>
  new Failure({
    da: `${path} findes allerede og bliver ikke overskrevet. Vælg en anden mappe.`,
    en: `${path} is there already and is not overwritten. Choose another folder.`,
  });

/** Fails where there is a file already. */
export async function mustBeFree(path: string): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  if (found) throw taken(path);
}

/** Writes a file in a folder that is there: a folder that isn't is more likely misspelt than wanted. */
export async function write(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: unknown) => {
    const code = codeOf(error);
    if (code === 'ENOENT') {
      throw new Failure({
        da: `Mappen ${dirname(path)} findes ikke. Lav den først, eller vælg et andet sted med -o.`,
        en: `The folder ${dirname(path)} is not there. Make it first, or choose another place with -o.`,
      });
    }
    throw new Failure({
      da: `${path} kan ikke skrives (${code}). Vælg et andet sted med -o.`,
      en: `${path} can’t be written (${code}). Choose another place with -o.`,
    });
  });
}

/** Writes a file where none is yet, and makes the folders it is in. */
export async function create(path: string, text: string): Promise<void> {
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    const code = codeOf(error);
    if (code === 'EEXIST') throw taken(path);
    throw new Failure({
      da: `${path} kan ikke skrives (${code}). Vælg en anden mappe.`,
      en: `${path} can’t be written (${code}). Choose another folder.`,
    });
  }
}

async function regularFile(path: string): Promise<{ readonly size: number }> {
  const found = await stat(path).catch((error: unknown) => unreadable(path, error));
  if (found.isFile()) return found;
  throw new Failure({
    da: `${path} er ikke en fil. Skriv navnet på en JSON-fil.`,
    en: `${path} is not a file. Give the name of a JSON file.`,
  });
}

function unreadable(path: string, error: unknown): never {
  const code = codeOf(error);
  if (code === 'ENOENT') {
    throw new Failure({
      da: `${path} findes ikke. Se efter, om navnet er rigtigt.`,
      en: `${path} is not there. See whether the name is right.`,
    });
  }
  throw new Failure({
    da: `${path} kan ikke læses (${code}). Se efter, om du har adgang.`,
    en: `${path} can’t be read (${code}). See whether you have access.`,
  });
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'ukendt/unknown';
