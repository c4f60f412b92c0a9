import type { liveDataDanish } from './live-data.da.ts';

/** The words of live data in English. */
export const liveDataEnglish: typeof liveDataDanish = {
  kept: (day) => `Updated ${day}.`,
  due: (day) => `The information was last reviewed ${day} and may be out of date.`,
  loading: 'Fetching the latest information …',
  ready: 'The latest information has been fetched.',
  failed: 'The information could not be updated and may be out of date.',
  failedEmpty: 'The information cannot be shown right now. Try again later.',
};
