import type { liveDataDanish } from './live-data.da.ts';

/** The words of live data in English. */
export const liveDataEnglish: typeof liveDataDanish = {
  kept: (day) => `Updated ${day}.`,
  due: (day) => `Last reviewed ${day}, and may be out of date.`,
  loading: 'Fetching the newest information …',
  failed: 'The information could not be updated and may be out of date.',
  failedEmpty: 'The information cannot be shown right now. Try again later.',
};
