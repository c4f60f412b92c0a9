import type { CollectionName, RecordOf } from '../model/collections.ts';
import { collectionNames } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { IsoDate } from '../model/scalars.ts';
import type { Text } from '../model/text.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';

/** What is wrong with a text, an object or a record, and what to do; `at` is the way from the object to the place. */
export interface Fault {
  readonly message: Text;
  readonly hint: Text;
  readonly at?: string;
}

/** A judgement of a value: nothing where all is well. */
type Judge<Value> = (value: Value) => Fault | undefined;

/** A judgement of the records of a collection, one after the other. */
type JudgeOf<Name extends CollectionName> = (
  record: RecordOf<Name>,
  index: number,
) => Fault | readonly Fault[] | undefined;

/** What a rule asks of the parts of a data set, wherever they stand. */
export interface Watch {
  /**
   * What is asked of each text of a field; nothing where none is. A field is the way to it: `plans/goals/kind`. The
   * answer may depend on the text alone, for it isn't asked again of a text that was well the time before.
   */
  readonly texts?: (field: string) => Judge<string> | undefined;
  /** The same, of texts that are more than a word of ASCII: `round-1`, `2021-05` and `0751` are none. */
  readonly prose?: (field: string) => Judge<string> | undefined;
  /** What is asked of each object that has a field. */
  readonly objects?: (field: string) => Judge<object> | undefined;
  /** What is asked of each record of a collection, in the order of the data. */
  readonly records?: { readonly [Name in CollectionName]?: JudgeOf<Name> | undefined };
}

/** The ids of each collection: what references are looked up in. */
export type Ids = Readonly<Record<CollectionName, ReadonlySet<string>>>;

/** A rule of what stands anywhere: all such rules share one walk through the data set. */
export interface WatchingRule extends Rule {
  readonly watch: (dataset: Dataset, today: IsoDate, ids: Ids) => Watch;
}

/** A rule that watches, which can be asked by itself as well. */
export const watching = (rule: Omit<WatchingRule, 'check'>): WatchingRule => ({
  ...rule,
  check: (dataset, today) => walk(dataset, [rule.watch(dataset, today, idsOf(dataset))]).flat(),
});

/** What rules find, in the order of the rules, and of each in the order of the data. */
export function ask(rules: readonly (Rule | WatchingRule)[], dataset: Dataset, today: IsoDate): readonly Problem[] {
  const watchers = rules.filter((rule) => 'watch' in rule);
  const ids = idsOf(dataset);
  const seen = walk(
    dataset,
    watchers.map(({ watch }) => watch(dataset, today, ids)),
  );
  const found = new Map<Rule, readonly Finding[]>(watchers.map((rule, index) => [rule, seen[index] ?? []]));
  return rules.flatMap((rule) =>
    (found.get(rule) ?? rule.check(dataset, today)).map((one) => ({ ...one, rule: rule.name })),
  );
}

const idsOf = (dataset: Dataset): Ids =>
  Object.fromEntries(
    collectionNames.map((name) => [name, new Set(dataset[name]?.map(({ id }) => id))] as const),
  ) as Readonly<Record<string, ReadonlySet<string>>> as Ids;

/** A judgement that is made once of each text: the same few dates stand in thousands of records. */
export function once(judge: Judge<string>): Judge<string> {
  const known = new Map<string, Fault | undefined>();
  return (text) => {
    if (known.has(text)) return known.get(text);
    const fault = judge(text);
    known.set(text, fault);
    return fault;
  };
}

type Asked<Value> = readonly (readonly [watch: number, judge: Value])[];

/** A field, with who asks something of it. */
interface Field {
  readonly way: string;
  readonly texts: Asked<Judge<string>>;
  readonly prose: Asked<Judge<string>>;
  readonly objects: Asked<Judge<object>>;
  readonly records: Asked<JudgeOf<CollectionName>>;
  readonly parts: Map<string, Field>;
  /** The text last met in which nothing was found: records that follow each other often share it. */
  well: string | undefined;
}

/** What each watch finds. The path to a place is written only where something is found. */
function walk(dataset: Dataset, watches: readonly Watch[]): readonly (readonly Finding[])[] {
  const found = watches.map((): Finding[] => []);
  const way: (string | number)[] = [];
  let record: string | undefined;

  visit(dataset, fieldAt(''), 0);
  return found;

  function asked<Value>(judgeOf: (watch: Watch) => Value | undefined): Asked<Value> {
    return watches.flatMap((watch, index) => {
      const judge = judgeOf(watch);
      return judge ? [[index, judge] as const] : [];
    });
  }

  function fieldAt(name: string): Field {
    return {
      way: name,
      texts: asked(({ texts }) => texts?.(name)),
      prose: asked(({ prose }) => prose?.(name)),
      objects: asked(({ objects }) => objects?.(name)),
      records: asked(({ records }) => records?.[name as CollectionName] as JudgeOf<CollectionName> | undefined),
      parts: new Map(),
      well: undefined,
    };
  }

  function partOf({ way: before, parts }: Field, key: string): Field {
    const part = fieldAt(before === '' ? key : `${before}/${key}`);
    parts.set(key, part);
    return part;
  }

  /** Writes down a fault at the way as far as `depth`, and says whether there is one. */
  function tell(watch: number, depth: number, fault: Fault | undefined): boolean {
    if (!fault) return false;
    const path = [...way.slice(0, depth), ...(fault.at === undefined ? [] : [fault.at])].map((key) => `/${key}`).join('');
    found[watch]?.push(finding(path, record, fault.message, fault.hint));
    return true;
  }

  function visit(value: unknown, field: Field, depth: number): void {
    if (typeof value === 'string') {
      if (value === field.well) return;
      let isWell = true;
      for (const [watch, judge] of field.texts) if (tell(watch, depth, judge(value))) isWell = false;
      if (!/^[\w./-]+$/.test(value)) {
        for (const [watch, judge] of field.prose) if (tell(watch, depth, judge(value))) isWell = false;
      }
      if (isWell) field.well = value;
    } else if (Array.isArray(value)) {
      const isCollection = depth === 1;
      for (let index = 0; index < value.length; index++) {
        const item: unknown = value[index];
        way[depth] = index;
        // Only a collection's own item is a record: the parts of one carry its id on.
        if (isCollection) {
          ({ id: record } = item as { readonly id: string });
          for (const [watch, judge] of field.records) {
            const faults = judge(item as RecordOf<CollectionName>, index);
            if (faults) for (const fault of [faults].flat()) tell(watch, depth + 1, fault);
          }
        }
        visit(item, field, depth + 1);
      }
      if (isCollection) record = undefined;
    } else if (typeof value === 'object' && value !== null) {
      for (const key in value) {
        const part = field.parts.get(key) ?? partOf(field, key);
        for (const [watch, judge] of part.objects) tell(watch, depth, judge(value));
        way[depth] = key;
        visit((value as Readonly<Record<string, unknown>>)[key], part, depth + 1);
      }
    }
  }
}
