/** Opens and saves files: the same file where the browser lets it, else as a download. */
import { type Dataset, type Language, todayInDenmark } from '@klimaindsats/data';
import { fromWorkbook, isWorkbook, toWorkbook, workbookSentence } from '@klimaindsats/data/workbook';

import { changesOf } from '../model/changes.ts';
import { saved } from '../model/document.ts';
import type { Draft } from '../model/draft.ts';
import { setHeader } from '../model/edits.ts';
import { readFile, tooLarge, writeFile } from '../model/file.ts';
import type { Desk } from './desk.ts';

/** What browsers with the File System Access API have, which TypeScript doesn't know. */
interface Pickers {
  readonly showOpenFilePicker?: (options: object) => Promise<readonly [FileSystemFileHandle]>;
  readonly showSaveFilePicker?: (options: object) => Promise<FileSystemFileHandle>;
}
/** A file on the disk that the browser lets us write in, and when it was last changed as far as we know. */
export interface FileOnDisk {
  readonly handle: FileSystemFileHandle;
  readonly lastModified: number;
}

const pickers = (): Pickers => globalThis as Pickers;
const workbookType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const types = [{ description: 'JSON', accept: { 'application/json': ['.json'] } }];
const typesToOpen = [
  { description: 'JSON, Excel', accept: { 'application/json': ['.json'], [workbookType]: ['.xlsx'] } },
];

export const canSaveInPlace = (): boolean => pickers().showSaveFilePicker !== undefined;

/** Asks for a file and opens it; `undefined` from the browser's own window is that the person changed their mind. */
export async function askForFile(desk: Desk, field: HTMLInputElement): Promise<void> {
  const { showOpenFilePicker } = pickers();
  if (!showOpenFilePicker) {
    field.click();
    return;
  }
  try {
    const [handle] = await showOpenFilePicker({ types: typesToOpen, multiple: false });
    await openFile(desk, await handle.getFile(), handle);
  } catch (error) {
    if (!isAbort(error)) throw error;
  }
}

export async function openFile(desk: Desk, file: File, handle?: FileSystemFileHandle): Promise<void> {
  const bytes = await bytesOf(desk, file);
  const { lastModified } = file;
  if (bytes) await openBytes(desk, file.name, bytes, handle && { handle, lastModified });
}

/** Takes what was changed in a workbook into the register that is open, as one step that can be undone. */
export async function takeWorkbook(desk: Desk, file: File): Promise<void> {
  const bytes = await bytesOf(desk, file);
  if (bytes) await takeBytes(desk, file.name, bytes);
}

/** A file that was dropped: a workbook is the register that is open, corrected elsewhere; any other takes its place. */
export async function dropFile(desk: Desk, file: File): Promise<void> {
  const bytes = await bytesOf(desk, file);
  if (!bytes) return;
  if (desk.document && isWorkbook(file.name, bytes)) await takeBytes(desk, file.name, bytes);
  else await openBytes(desk, file.name, bytes);
}

/** What is in a file, unless it is too large to be a register. */
async function bytesOf(desk: Desk, file: File): Promise<Uint8Array | undefined> {
  const wrong = tooLarge(file.size);
  if (!wrong) return new Uint8Array(await file.arrayBuffer());
  desk.fail(`${file.name}: ${wrong[desk.language]}.`);
  return undefined;
}

/** What a file holds: a register, what a draft was changed from, and what couldn't be read. */
interface Read {
  readonly draft: Draft;
  readonly opened?: Draft | undefined;
  readonly notes: readonly string[];
}

async function openBytes(desk: Desk, name: string, bytes: Uint8Array, onDisk?: FileOnDisk): Promise<void> {
  const isBook = isWorkbook(name, bytes);
  const read = isBook ? await readWorkbook(desk, name, bytes) : readRegister(desk, name, bytes);
  // What is open is closed only once there is something to take its place.
  if (!read || (desk.document && !desk.close())) return;
  desk.notes = read.notes;
  // A workbook is read, and never written over: what is saved is the register's own file.
  if (isBook) desk.openDraft(read.draft, name.replace(/\.\w+$/, '.json'));
  else desk.openDraft(read.draft, name, onDisk, read.opened);
}

async function takeBytes(desk: Desk, name: string, bytes: Uint8Array): Promise<void> {
  const read = await readWorkbook(desk, name, bytes);
  if (!read) return;
  desk.failure = '';
  desk.notes = read.notes;
  desk.apply(read.draft);
  desk.check();
  desk.say(desk.words.workbookTaken(name));
  desk.go({ page: 'changes' });
}

/** The text of a file; nothing where it isn't UTF-8, whose æ, ø and å would be lost. */
function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function readRegister(desk: Desk, name: string, bytes: Uint8Array): Read | undefined {
  const { language, words } = desk;
  const text = decode(bytes);
  if (text === undefined) {
    desk.fail(words.notUtf8(name));
    return undefined;
  }
  const read = readFile(text);
  if ('draft' in read) return { ...read, notes: read.remarks.map((remark) => `${remark[language]}.`) };
  desk.fail(`${name}: ${read.wrong[language]}.`);
  return undefined;
}

/** What a workbook holds; a message names each cell that couldn't be read. */
async function readWorkbook(desk: Desk, name: string, bytes: Uint8Array): Promise<Read | undefined> {
  const { data, value, problems, notices } = await fromWorkbook(bytes);
  const { language } = desk;
  const read = readFile(JSON.stringify(data ?? value ?? null));
  if ('draft' in read) {
    const notes = [
      // What is wrong with what was read stands at its field.
      ...problems.filter(({ rule }) => rule === 'workbook').map((problem) => workbookSentence(problem, language)),
      ...notices.map(({ cell, message }) => `${cell}: ${message[language]}.`),
    ];
    return { draft: read.draft, notes };
  }
  const reasons = problems.slice(0, 5).map((problem) => workbookSentence(problem, language));
  desk.fail(`${name}: ${reasons.join(' ') || `${read.wrong[language]}.`}`);
  return undefined;
}

/** The register as a workbook, downloaded. */
export async function saveWorkbook(desk: Desk): Promise<void> {
  const name = desk.fileName.replace(/\.json$/i, '.xlsx');
  const bytes = await toWorkbook(desk.now as unknown as Dataset, { language: desk.language });
  download(new Blob([new Uint8Array(bytes)], { type: workbookType }), name);
  desk.say(desk.words.workbookSaved(name));
}

/** Saves the register, ready or as a draft; ready with the version that follows from what changed. */
export async function saveFile(desk: Desk, kind: 'ready' | 'draft', isElsewhere = false): Promise<void> {
  const { document: open, words, language } = desk;
  if (!open) return;
  desk.check();
  if (kind === 'ready' && desk.checks.problems.length > 0) return;
  const { now, opened } = open;
  const written = kind === 'ready' ? setHeader(now, ['version'], changesOf(opened, now, language).to) : now;
  const text = writeFile(written, kind === 'draft' ? opened : undefined);
  const name = fileNameFor(desk.fileName, kind, language);
  try {
    const own = !isElsewhere && desk.onDisk?.handle.name === name ? desk.onDisk : undefined;
    if (own && (await wasChanged(own)) && !confirm(words.overwriteAsk(name))) {
      desk.fail(words.notOverwritten(name));
      return;
    }
    const handle = own?.handle ?? (await chooseFile(name));
    if (handle) {
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
      desk.onDisk = { handle, lastModified: await modifiedAt(handle) };
      desk.fileName = handle.name;
    } else {
      download(new Blob([text], { type: 'application/json' }), name);
      desk.fileName = name;
    }
  } catch (error) {
    if (isAbort(error)) return;
    desk.fail(words.saveFailed);
    return;
  }
  // Where nothing was written, the version stays as it was.
  if (desk.document) desk.document = saved(desk.document, now, written, kind);
  desk.failure = '';
  desk.say((kind === 'ready' ? words.savedReady : words.savedDraft)(desk.fileName));
  desk.check();
}

const modifiedAt = async (handle: FileSystemFileHandle): Promise<number> => (await handle.getFile()).lastModified;

/** Whether somebody else has saved in the file since it was opened or saved here. */
const wasChanged = async ({ handle, lastModified }: FileOnDisk): Promise<boolean> =>
  (await modifiedAt(handle)) !== lastModified;

/** The name of the file: a draft says that it is one. */
export function fileNameFor(name: string, kind: 'ready' | 'draft', language: Language): string {
  const base = name.replace(/\.json$/i, '').replace(/(?:-(?:kladde|draft))?(?: ?\(\d+\))?$/, '');
  const end = kind === 'draft' ? { da: '-kladde', en: '-draft' }[language] : '';
  return `${base || `register-${todayInDenmark()}`}${end}.json`;
}

async function chooseFile(suggestedName: string): Promise<FileSystemFileHandle | undefined> {
  return pickers().showSaveFilePicker?.({ types, suggestedName });
}

function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  // The browser has read it once the click is over.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

const isAbort = (error: unknown): boolean => error instanceof DOMException && error.name === 'AbortError';
