/** What a test asks of the runner, because a page cannot do it to itself. */
import { executeServerCommand } from '@web/test-runner-commands';
import type { SerializedAXNode } from 'puppeteer-core';

export interface Media {
  readonly 'forced-colors'?: 'active' | 'none';
  readonly 'prefers-color-scheme'?: 'dark' | 'light';
  readonly 'prefers-reduced-motion'?: 'reduce' | 'no-preference';
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** What a page holds once all that can be collected has been. */
export interface Memory {
  readonly bytes: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface Snapshot {
  readonly extension: string;
  readonly text: string;
}

export const engine = isAgent('Firefox/') ? 'firefox' : isAgent('Chrome/') ? 'chromium' : 'webkit';

function isAgent(name: string): boolean {
  return navigator.userAgent.includes(name);
}

/** Emulates media features, those not named at their default. Chromium and Firefox only. */
export async function setMedia(media: Media): Promise<void> {
  await executeServerCommand('set-media', media);
  await painted();
}

/** Sizes the page. WebKit's window stays at least 447 px wide. */
export async function setSize(size: Size): Promise<void> {
  await executeServerCommand('set-size', size);
  await painted();
}

/** The accessibility tree of the whole page. Chromium only. */
export function readPageTree(): Promise<SerializedAXNode> {
  return executeServerCommand('accessibility-tree');
}

/** Collects garbage, and tells what is left. Chromium only. */
export function readMemory(): Promise<Memory> {
  return executeServerCommand('memory');
}

/** The committed snapshot beside the test file; `UPDATE_SNAPSHOTS=1` commits this text first. */
export async function readSnapshot(snapshot: Snapshot): Promise<string | undefined> {
  const { text } = await executeServerCommand<{ text?: string }, Snapshot>('snapshot', snapshot);
  return text;
}

/** Waits until the page is drawn: style and layout follow what changes them after the next frame. */
export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())));
}
