import { locate } from '../model/walk.ts';
import type { Rule } from './rule.ts';
import { finding } from './rule.ts';

/** The most pixels that a side can have: more is a mistake, and no page would load it. */
const most = 20_000;

export const photosCanBeShown: Rule = {
  name: 'photos-can-be-shown',
  description: 'A photo is a whole number of pixels wide and high, so that a page can keep its place.',
  check: ({ persons }) =>
    locate('persons', persons, ({ photo }) => photo !== undefined).flatMap(({ record: { id, photo }, path }) =>
      (['width', 'height'] as const)
        .filter((side) => photo && !(Number.isInteger(photo[side]) && photo[side] >= 1 && photo[side] <= most))
        .map((side) =>
          finding(
            `${path}/photo/${side}`,
            id,
            {
              da: `Et billede kan ikke være ${photo?.[side]} pixel på en led`,
              en: `A picture can’t be ${photo?.[side]} pixels across`,
            },
            { da: `Skriv et helt tal fra 1 til ${most}`, en: `Write a whole number from 1 to ${most}` },
          ),
        ),
    ),
};
