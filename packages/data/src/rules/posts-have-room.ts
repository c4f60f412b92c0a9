import { groupedBy } from '../model/index-by.ts';
import { locate } from '../model/walk.ts';
import { crowdOf, ever } from './crowd.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

/** No assembly seats more. */
const mostSeats = 100_000;

export const postsHaveRoom: Rule = {
  name: 'posts-have-room',
  description:
    'No post is held by more at a time than it has seats, for certain; a number of seats is whole, from 1 to 100000.',
  check: ({ posts, memberships, persons = [] }) => {
    let nameOf: ReadonlyMap<string, string> | undefined;
    const isLimited = posts.some(({ seats }) => seats !== undefined);
    const holders = groupedBy(isLimited ? locate('memberships', memberships) : [], ({ record }) => record.post);
    return locate('posts', posts).flatMap(({ record: { id, seats }, path }): readonly Finding[] => {
      if (seats === undefined) return [];
      if (!Number.isInteger(seats) || seats < 1 || seats > mostSeats) {
        return [
          finding(
            `${path}/seats`,
            id,
            { da: `En post kan ikke have ${seats} pladser`, en: `A post can’t have ${seats} seats` },
            {
              da: `Skriv et helt tal fra 1 til ${mostSeats}, eller fjern seats`,
              en: `Write a whole number from 1 to ${mostSeats}, or remove seats`,
            },
          ),
        ];
      }
      const crowd = crowdOf(holders.get(id) ?? [], seats);
      if (!crowd) return [];
      const { located, day } = crowd;
      nameOf ??= new Map(persons.map((person) => [person.id, person.name]));
      const names = crowd.holders.map(({ record }) => nameOf?.get(record.person ?? '') ?? record.id);
      const [da, en] = [listed(names, 'og', 'andre'), listed(names, 'and', 'others')];
      const when = day === ever ? { da: '', en: '' } : { da: ` ${day}`, en: ` on ${day}` };
      return [
        finding(
          located.path,
          located.record.id,
          {
            da: `Posten »${id}« har flere indehavere${when.da}, end der er plads til, ${seats}: ${da}`,
            en: `The post “${id}” has more holders${when.en} than seats, ${seats}: ${en}`,
          },
          {
            da: 'Skriv i end, hvornår den forrige holdt op, eller ret seats i posten',
            en: 'Write in end when the one before left, or correct the seats of the post',
          },
        ),
      ];
    });
  },
};

/** No more names than can be read. */
const most = 6;

function listed(names: readonly string[], and: string, others: string): string {
  const isMore = names.length > most;
  const shown = isMore ? [...names.slice(0, most - 1), `${names.length - most + 1} ${others}`] : names;
  return `${shown.slice(0, -1).join(', ')} ${and} ${shown.at(-1)}`;
}
