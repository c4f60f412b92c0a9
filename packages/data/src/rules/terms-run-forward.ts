import { locate } from '../model/walk.ts';
import { endsBefore } from './programmes-run-forward.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

/** A membership may start after its `asOf`: a source tells beforehand who is to take a post. */
export const termsRunForward: Rule = {
  name: 'terms-run-forward',
  description:
    'Nobody leaves a post before taking it, or holds it outside its term; and no term ends before it begins.',
  check: ({ posts, memberships }) => {
    const postOf = new Map(posts.map((post) => [post.id, post]));
    const dated = locate('memberships', memberships, ({ start, end }) => start !== undefined || end !== undefined);
    return [
      ...[...locate('posts', posts), ...dated]
        .filter(({ record: { start, end } }) => endsBefore(end, start))
        .map(({ record: { id, start, end }, path }) =>
          finding(
            `${path}/end`,
            id,
            {
              da: `Tiden slutter ${end}, før den begynder ${start}`,
              en: `The time ends ${end}, before it begins ${start}`,
            },
            { da: 'Ret den ene af datoerne', en: 'Correct one of the dates' },
          ),
        ),
      ...dated.flatMap(({ record, path }): readonly Finding[] => {
        const post = postOf.get(record.post);
        const field = (['start', 'end'] as const).find(
          (side) => endsBefore(record[side], post?.start) || endsBefore(post?.end, record[side]),
        );
        if (!field || endsBefore(record.end, record.start)) return [];
        const term = `${post?.start ?? '…'}–${post?.end ?? '…'}`;
        return [
          finding(
            `${path}/${field}`,
            record.id,
            {
              da: `${record[field]} er uden for den tid, posten »${record.post}« er der, ${term}`,
              en: `${record[field]} is outside the term of the post “${record.post}”, ${term}`,
            },
            { da: 'Ret datoen, eller postens start og end', en: 'Correct the date, or the start and end of the post' },
          ),
        ];
      }),
    ];
  },
};
