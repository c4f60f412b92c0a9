import { groupedBy } from '../model/index-by.ts';
import { locate } from '../model/walk.ts';
import { crowdOf } from './crowd.ts';
import { repeats } from './repeats.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const postsAreHeldOnce: Rule = {
  name: 'posts-are-held-once',
  description: 'Nobody holds the same post twice at one time.',
  check: ({ memberships }) => {
    // Nobody who is there once holds anything twice, and most are.
    const isRepeated = repeats((count) => memberships.flatMap(({ person }) => person ?? []).slice(0, count));
    const often = new Set<string>();
    for (const { person } of memberships) if (person !== undefined && isRepeated(person)) often.add(person);
    if (often.size === 0) return [];
    const held = groupedBy(
      locate('memberships', memberships, ({ person }) => person !== undefined && often.has(person)),
      ({ record: { post, person } }) => `${post} ${person}`,
    );
    return [...held.values()].flatMap((times): readonly Finding[] => {
      const crowd = crowdOf(times, 1);
      if (!crowd) return [];
      const { record, path } = crowd.located;
      return [
        finding(
          path,
          record.id,
          {
            da: `»${record.person}« har posten »${record.post}« to gange på samme tid`,
            en: `“${record.person}” holds the post “${record.post}” twice at the same time`,
          },
          { da: 'Ret start og end, eller fjern den ene', en: 'Correct start and end, or remove one of them' },
        ),
      ];
    });
  },
};
