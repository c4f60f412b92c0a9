import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { IsoDate } from '../model/scalars.ts';
import type { Text } from '../model/text.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

/** What is wrong with a text or an object, and what to do; `at` is the field of the object where that is one. */
export interface Fault {
  readonly message: Text;
  readonly hint: Text;
  readonly at?: string;
}

/** What a rule asks of the parts of a data set, wherever they stand. */
export interface Watch {
  /** What is asked of each text of a field; none where nothing is. A field is the way to it: `plans/goals/kind`. */
  readonly texts?: (field: string) => ((text: string) => Fault | undefined) | undefined;
  /** What is asked of each object. */
  readonly objects?: (record: object) => Fault | undefined;
}

/** A rule of texts or objects wherever they stand: all such rules share one walk through the data set. */
export interface WatchingRule extends Rule {
  readonly watch: (dataset: Dataset, today: IsoDate) => Watch;
}

/** A rule that watches, which can be asked by itself as well. */
export const watching = (rule: Omit<WatchingRule, 'check'>): WatchingRule => ({
  ...rule,
  check: (dataset, today) => walk(dataset, [rule.watch(dataset, today)]).flat(),
});

/** What rules find, in the order of the rules, and of each in the order of the data. */
export function ask(rules: readonly (Rule | WatchingRule)[], dataset: Dataset, today: IsoDate): readonly Problem[] {
  const watchers = rules.filter((rule) => 'watch' in rule);
  const seen = walk(
    dataset,
    watchers.map(({ watch }) => watch(dataset, today)),
  );
  const found = new Map<Rule, readonly Finding[]>(watchers.map((rule, index) => [rule, seen[index] ?? []]));
  return rules.flatMap((rule) =>
    (found.get(rule) ?? rule.check(dataset, today)).map((one) => ({ ...one, rule: rule.name })),
  );
}

/** A judgement that is made once of each text: the same few dates stand in thousands of records. */
export function once(judge: (text: string) => Fault | undefined): (text: string) => Fault | undefined {
  const known = new Map<string, Fault | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const fault = judge(text);
    known.set(text, fault);
    return fault;
  };
}

/** A field, with who asks something of its texts. */
interface Field {
  readonly way: string;
  readonly judges: readonly (readonly [watch: number, judge: (text: string) => Fault | undefined])[];
  readonly parts: Map<string, Field>;
}

/** What each watch finds. The path to a place is written only where something is found. */
function walk(dataset: Dataset, watches: readonly Watch[]): readonly (readonly Finding[])[] {
  const found = watches.map((): Finding[] => []);
  const ofObjects = watches.flatMap(({ objects }, index) => (objects ? [[index, objects] as const] : []));
  const way: (string | number)[] = [];
  let record: string | undefined;

  visit(dataset, fieldAt(''));
  return found;

  function fieldAt(name: string): Field {
    const judges = watches.flatMap(({ texts }, index) => {
      const judge = texts?.(name);
      return judge ? [[index, judge] as const] : [];
    });
    return { way: name, judges, parts: new Map() };
  }

  function partOf({ way: before, parts }: Field, key: string): Field {
    const known = parts.get(key);
    if (known) return known;
    const part = fieldAt(before === '' ? key : `${before}/${key}`);
    parts.set(key, part);
    return part;
  }

  function tell(watch: number, fault: Fault | undefined): void {
    if (!fault) return;
    const path = [...way, ...(fault.at === undefined ? [] : [fault.at])].map((key) => `/${key}`).join('');
    found[watch]?.push(finding(path, record, fault.message, fault.hint));
  }

  function visit(value: unknown, field: Field): void {
    if (typeof value === 'string') {
      for (const [watch, judge] of field.judges) tell(watch, judge(value));
    } else if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        way.push(index);
        visit(value[index], field);
        way.pop();
      }
    } else if (typeof value === 'object' && value !== null) {
      // Only a collection's own item is a record: the parts of one carry its id on.
      const isRecord = record === undefined && 'id' in value && typeof value.id === 'string';
      if (isRecord) record = value.id as string;
      for (const [watch, judge] of ofObjects) tell(watch, judge(value));
      for (const key of Object.keys(value)) {
        way.push(key);
        visit((value as Readonly<Record<string, unknown>>)[key], partOf(field, key));
        way.pop();
      }
      if (isRecord) record = undefined;
    }
  }
}
