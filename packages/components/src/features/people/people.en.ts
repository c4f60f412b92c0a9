import { whenEnglish } from '../../words/when.en.ts';
import type { peopleDanish } from './people.da.ts';

/** The words about when people held their posts and how to reach them, in English. */
export const peopleEnglish: typeof peopleDanish = {
  ...whenEnglish,
  onDay: (when) => `Shown as it was ${when}.`,
  past: 'Former posts',
  came: (when) => `took the post ${when}`,
  left: (when) => `left it ${when}`,
  leaves: (when) => `leaves it ${when}`,
  open: (day) => `We do not know whether this member ${day ? 'held the post that day' : 'holds the post today'}.`,
  page: 'Web page',
  save: 'Save contact',
  of: (link, name) => `${link}: ${name}`,
  saveAll: 'Save all as contacts (vCard)',
  file: 'contacts',
  photo: (rights) => `Photo: ${rights}`,
};
