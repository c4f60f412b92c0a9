import { formatTime } from './formats.ts';
import type { whenDanish } from './when.da.ts';

/** A time after everything, when what ends has ended. */
export const everAfter = '9999';

/** A time of the data as it stands in a sentence: `den 19. november 2020`, `i 2019`, `mellem 27. og 30. september`. */
export function sayWhen(time: string, language: string, { on, within }: typeof whenDanish): string {
  const before = /^\d{4}(-\d\d)?$/.test(time) ? within : /^\d{4}-\d\d-\d\d$/.test(time) ? on : '';
  return before + formatTime(time, language);
}
