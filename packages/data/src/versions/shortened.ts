import { cut } from '../model/cut.ts';

/** A text longer than this is shortened. */
const most = 80;

/** Whether a text is too long to be shown whole. */
export const isLong = (text: string): boolean => Array.from(text).length > most;

/** A text that can't fill the screen or steer it; the files have it whole. */
export const shortened = (text: string): string => cut(text.replaceAll(/[\p{Cc}\p{Cf}]/gu, '\uFFFD'), most);
