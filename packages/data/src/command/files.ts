import { createReadStream } from 'node:fs';
import { mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

import { largestFile as limit } from '../model/limits.ts';
import { type JsonReading, readJson } from '../validate/read-json.ts';
import { Failure } from './failure.ts';

/** Where many programs take what is piped to them. */
export const standardInput = '-';

/** The content of a JSON file, by its bytes. */
export function jsonOf(bytes: Uint8Array, path: string): JsonReading {
  const text = decode(bytes, path);
  if (text.trim() === '') {
    throw new Failure({
      da: `${path} er tom. Er det den rette fil? Begynd på en ny med: klimaindsats new MAPPE`,
      en: `${path} is empty. Is it the right file? Begin a new one with: klimaindsats new DIR`,
    });
  }
  const { brokenAt, ...read } = readJson(text);
  if (brokenAt) {
    const { line, character } = brokenAt;
    throw new Failure({
      da: `${path} er ikke gyldig JSON: se linje ${line}, tegn ${character}. Ret filen, og prøv igen.`,
      en: `${path} is not valid JSON: see line ${line}, character ${character}. Correct the file and try again.`,
    });
  }
  return read;
}

/** A file, a pipe, or what is piped to the command (`-`). */
export async function readBytes(path: string): Promise<Uint8Array> {
  const isPiped = path === standardInput;
  if (!isPiped) {
    const found = await stat(path).catch((error: unknown) => unreadable(path, error));
    if (found.isDirectory()) {
      throw new Failure({
        da: `${path} er ikke en fil. Skriv navnet på en JSON-fil eller en projektmappe.`,
        en: `${path} is not a file. Give the name of a JSON file or a workbook.`,
      });
    }
    if (found.size > limit) {
      throw new Failure({
        da: `${path} er på ${Math.round(found.size / 1e6)} MB, og grænsen er ${limit / 1e6} MB. Er det den rette fil?`,
        en: `${path} is ${Math.round(found.size / 1e6)} MB, and the limit is ${limit / 1e6} MB. Is it the right file?`,
      });
    }
  }
  const parts: Uint8Array[] = [];
  let size = 0;
  try {
    const stream = isPiped ? process.stdin : createReadStream(path);
    for await (const part of stream as AsyncIterable<Buffer>) {
      parts.push(part);
      size += part.length;
      // A pipe doesn't tell how much there is to come.
      if (size > limit) break;
    }
  } catch (error) {
    unreadable(path, error);
  }
  if (size > limit) {
    throw new Failure({
      da: `${path} er på mere end ${limit / 1e6} MB, som er grænsen. Er det den rette fil?`,
      en: `${path} is more than ${limit / 1e6} MB, which is the limit. Is it the right file?`,
    });
  }
  return Buffer.concat(parts);
}

/** Refuses letters lost to another encoding: later nobody can tell them from the right ones. */
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

/** That the folder that a file is to be in isn't there. */
export const noFolder = (path: string): Failure =>
  new Failure({
    da: `Mappen ${dirname(path)} findes ikke. Lav den først, eller vælg et andet sted med -o.`,
    en: `The folder ${dirname(path)} is not there. Make it first, or choose another place with -o.`,
  });

/**
 * Refuses to write over what is read: a register is lost where its name is given twice.
 *
 * @throws Failure, where both are one file, by whatever name.
 */
export async function assertApart(input: string | undefined, output: string | undefined): Promise<void> {
  if (input === undefined || output === undefined) return;
  const [from, to] = await Promise.all([input, output].map((path) => stat(path).catch(() => undefined)));
  if (from?.ino !== to?.ino || from?.dev !== to?.dev || !to) return;
  throw new Failure(
    {
      da: `${output} er den fil, der læses, og bliver ikke overskrevet. Vælg et andet sted med -o.`,
      en: `${output} is the file that is read, and is not overwritten. Choose another place with -o.`,
    },
    2,
  );
}

/** Writes a file in a folder that is there: a folder that isn't is more likely misspelt than wanted. */
export async function write(path: string, content: string | Uint8Array): Promise<void> {
  await replace(path, content).catch((error: unknown) => {
    const code = codeOf(error);
    if (code === 'ENOENT') throw noFolder(path);
    throw new Failure({
      da: `${path} kan ikke skrives (${code}). Vælg et andet sted med -o.`,
      en: `${path} can’t be written (${code}). Choose another place with -o.`,
    });
  });
}

/** Puts a whole file in its place, or none: a full disk loses nothing that was there, and leaves no half of a file. */
async function replace(path: string, content: string | Uint8Array): Promise<void> {
  const found = await stat(path).catch(() => undefined);
  // A terminal, a pipe or a folder is no file to be replaced.
  if (found && !found.isFile()) return writeFile(path, content);
  // Where a link leads: the link is to stay.
  const place = found ? await realpath(path) : path;
  const unfinished = `${place}.${process.pid}.part`;
  try {
    await writeFile(unfinished, content, { flag: 'wx', ...(found && { mode: found.mode }) });
    await rename(unfinished, place);
  } catch (error) {
    await rm(unfinished, { force: true });
    // A folder that takes no new file, or none of a longer name, can hold one that may be written.
    if (['EACCES', 'EPERM', 'ENAMETOOLONG'].includes(codeOf(error))) return writeFile(path, content);
    throw error;
  }
}

/** Makes a folder and those it is in, one after the other: Node's own way never ends where a folder takes none (`/proc`). */
async function makeFolder(path: string): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' && dirname(path) !== path) {
      await makeFolder(dirname(path));
      await mkdir(path);
    } else if (!(await isFolder(path))) throw error;
  }
}

const isFolder = async (path: string): Promise<boolean> =>
  stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );

/** Writes files in a folder, which is made where it isn't there. */
export async function writeAll(folder: string, files: Readonly<Record<string, string>>): Promise<void> {
  await makeFolder(folder).catch((error: unknown) => {
    const code = codeOf(error);
    throw new Failure({
      da: `Mappen ${folder} kan ikke laves (${code}). Vælg en anden mappe.`,
      en: `The folder ${folder} can’t be made (${code}). Choose another folder.`,
    });
  });
  for (const [name, text] of Object.entries(files)) await write(join(folder, name), text);
}

/** Writes a file where none is yet, and makes the folders it is in. */
export async function create(path: string, text: string): Promise<void> {
  try {
    await makeFolder(dirname(path));
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

function unreadable(path: string, error: unknown): never {
  const code = codeOf(error);
  if (code === 'ENOENT') {
    throw new Failure({
      da: `${path} findes ikke. Se efter, om navnet er rigtigt.`,
      en: `${path} is not there. See whether the name is right.`,
    });
  }
  if (['ENOTDIR', 'ENAMETOOLONG', 'ELOOP'].includes(code)) {
    throw new Failure({
      da: `${path} kan ikke læses (${code}). Se efter, om navnet er rigtigt.`,
      en: `${path} can’t be read (${code}). See whether the name is right.`,
    });
  }
  throw new Failure({
    da: `${path} kan ikke læses (${code}). Se efter, om du har adgang.`,
    en: `${path} can’t be read (${code}). See whether you have access.`,
  });
}

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : 'ukendt/unknown';
