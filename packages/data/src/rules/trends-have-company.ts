import { groupedBy } from '../model/index-by.ts';
import { locate } from '../model/walk.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

export const trendsHaveCompany: Rule = {
  name: 'trends-have-company',
  isNote: true,
  description: 'A trend has more than one figure: one alone is probably misspelt, or the first of its kind.',
  check: ({ figures }) =>
    [...groupedBy(locate('figures', figures), ({ record }) => record.trend)].flatMap(
      ([trend, [first, ...others]]): readonly Finding[] =>
        first === undefined || others.length > 0
          ? []
          : [
              finding(
                `${first.path}/trend`,
                first.record.id,
                { da: `Intet andet tal er i udviklingen »${trend}«`, en: `No other figure is in the trend “${trend}”` },
                {
                  da: 'Er navnet stavet som i de andre tal? Er det rækkens første, er alt i orden',
                  en: 'Is the name spelt as in the other figures? If it is the first of them, all is well',
                },
              ),
            ],
    ),
};
