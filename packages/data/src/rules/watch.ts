import type { CollectionName, RecordOf } from '../model/collections.ts';
import { collectionNames, collections } from '../model/collections.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Problem } from '../model/problem.ts';
import type { IsoDate } from '../model/scalars.ts';
import type { Text } from '../model/text.ts';
import type { Finding, Rule } from './rule.ts';
import { finding } from './rule.ts';
import { sign, signsOf } from './signs.ts';

/** What is wrong with a text, an object or a record, and what to do; `at` is the way from the object to the place. */
export interface Fault {
  readonly message: Text;
  readonly hint: Text;
  readonly at?: string;
}

/** A judgement of a text, with the signs it has: nothing where all is well. */
type JudgeOfText = (text: string, has: number) => Fault | undefined;

/** A judgement of an object. */
type JudgeOfObject = (value: object) => Fault | undefined;

/** A judgement of the records of a collection, one after the other. */
type JudgeOf<Name extends CollectionName> = (
  record: RecordOf<Name>,
  index: number,
) => Fault | readonly Fault[] | undefined;

/** What a rule checks in the parts of a data set, wherever they stand. */
export interface Watch {
  /**
   * The check of each text of a field; nothing where there is none. A field is the way to it: `plans/goals/kind`. The
   * answer may depend on the text alone, for a text that was well the time before isn't checked again.
   */
  readonly texts?: (field: string) => JudgeOfText | undefined;
  /** Limits the check to texts with one of these signs. */
  readonly signs?: number;
  /** The check of each object that has a field. */
  readonly objects?: (field: string) => JudgeOfObject | undefined;
  /** The check of each record of a collection, in the order of the data. */
  readonly records?: { readonly [Name in CollectionName]?: JudgeOf<Name> | undefined };
}

/** Whether a collection has a record with an id. */
export type Ids = Readonly<Record<CollectionName, (id: string) => boolean>>;

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
  Object.fromEntries(collectionNames.map((name) => [name, lookUp(dataset[name] ?? [])] as const)) as Readonly<
    Record<string, Ids[CollectionName]>
  >;

/** Looks up ids. Those asked for in the order they stand in, as members of a list are, need no index. */
function lookUp(records: readonly { readonly id: string }[]): (id: string) => boolean {
  let next = 0;
  let index: Set<string> | undefined;
  return (id) => {
    if (records[next]?.id === id) {
      next++;
      return true;
    }
    if (!index) {
      index = new Set();
      for (const record of records) index.add(record.id);
    }
    return index.has(id);
  };
}

/** A judgement that is made once of each text: the same few dates stand in thousands of records. */
export function once(judge: (text: string) => Fault | undefined): (text: string) => Fault | undefined {
  const known = new Map<string, Fault | null>();
  // Records that follow each other often share a text, which is compared sooner than looked up.
  let last: string | undefined;
  return (text) => {
    if (text === last) return undefined;
    let fault = known.get(text);
    if (fault === undefined) known.set(text, (fault = judge(text) ?? null));
    if (!fault) last = text;
    return fault ?? undefined;
  };
}

const bare: ReadonlySet<string> = new Set(
  collectionNames.flatMap((name) =>
    ['id', ...Object.keys(collections[name].references), ...collections[name].dates].map((field) => `${name}/${field}`),
  ),
);

/** Whether the schema lets a field hold nothing but ids and dates, which have none of the signs and no words. */
export const isBare = (field: string): boolean => bare.has(field);

interface Asked<Value> {
  readonly watch: number;
  readonly signs: number;
  readonly judge: Value;
}

/** A field, with the rules that check it. */
interface Field {
  readonly way: string;
  /** Its own name, the last of the way. */
  readonly key: string;
  readonly texts: readonly Asked<JudgeOfText>[];
  /** Whether no rule asks anything of its texts. */
  readonly isIdle: boolean;
  /** The signs of the texts that somebody asks something of. */
  readonly signs: number;
  readonly objects: readonly Asked<JudgeOfObject>[];
  readonly records: readonly Asked<JudgeOf<CollectionName>>[];
  readonly parts: Map<string, Field>;
  /** The part met first and the field met next, the time before: records have theirs in the same order, mostly. */
  first: Field | undefined;
  next: Field | undefined;
  /** The text last met in which nothing was found: records that follow each other often share it. */
  well: string | undefined;
}

/** What each watch finds. The path to a place is written only where something is found. */
function walk(dataset: Dataset, watches: readonly Watch[]): readonly (readonly Finding[])[] {
  const found = watches.map((): Finding[] => []);
  const way: (string | number)[] = [];
  let record: string | undefined;
  const [ofTexts, ofObjects, ofRecords] = [
    asking(({ texts }) => texts),
    asking(({ objects }) => objects),
    asking(
      ({ records }) => records && ((name) => records[name as CollectionName] as JudgeOf<CollectionName> | undefined),
    ),
  ];

  visit(dataset, fieldAt('', ''), 0);
  return found;

  /** Gives for the way to a field what the watches ask of one kind there. */
  function asking<Value>(
    kindOf: (watch: Watch) => ((field: string) => Value | undefined) | undefined,
  ): (field: string) => readonly Asked<Value>[] {
    const askers = watches.flatMap((one, watch) => {
      const judgeAt = kindOf(one);
      return judgeAt ? [{ watch, signs: one.signs ?? sign.any, judgeAt }] : [];
    });
    return (field) =>
      askers.flatMap(({ watch, signs, judgeAt }) => {
        const judge = judgeAt(field);
        return judge ? [{ watch, signs, judge }] : [];
      });
  }

  function fieldAt(path: string, key: string): Field {
    const texts = ofTexts(path).filter(({ signs }) => signs === sign.any || !isBare(path));
    return {
      way: path,
      key,
      texts,
      isIdle: texts.length === 0,
      signs: texts.reduce((all, { signs }) => all | signs, 0),
      objects: ofObjects(path),
      records: ofRecords(path),
      parts: new Map(),
      first: undefined,
      next: undefined,
      well: undefined,
    };
  }

  function partOf({ way: before, parts }: Field, key: string): Field {
    const known = parts.get(key);
    if (known) return known;
    const part = fieldAt(before === '' ? key : `${before}/${key}`, key);
    parts.set(key, part);
    return part;
  }

  /** Writes down a fault at the way as far as `depth`, or at a part of what is there. */
  function tell(
    watch: number,
    depth: number,
    { at, message, hint }: Fault,
    part: string | number | undefined = at,
  ): void {
    const path = [...way.slice(0, depth), ...(part === undefined ? [] : [part])].map((key) => `/${key}`).join('');
    found[watch]?.push(finding(path, record, message, hint));
  }

  /** Visits what an object or a list has in it. Written out, because a call for each text takes as long as the rest. */
  function visit(value: object, field: Field, depth: number): void {
    if (Array.isArray(value)) {
      for (let index = 0; index < value.length; index++) {
        const item: unknown = value[index];
        if (typeof item === 'string') {
          if (!field.isIdle && item !== field.well) visitText(item, field, depth, index);
          continue;
        }
        way[depth] = index;
        // Only a collection's own item is a record: the parts of one carry its id on.
        if (depth === 1) visitRecord(item as RecordOf<CollectionName>, field, index);
        else if (typeof item === 'object' && item !== null) visit(item, field, depth + 1);
      }
      return;
    }
    let before: Field | undefined;
    for (const key in value) {
      let part: Field | undefined = before ? before.next : field.first;
      if (part?.key !== key) {
        part = partOf(field, key);
        if (before) before.next = part;
        else field.first = part;
      }
      before = part;
      if (part.objects.length > 0) visitObject(value, part, depth);
      const item = (value as Readonly<Record<string, unknown>>)[key];
      if (typeof item === 'string') {
        if (!part.isIdle && item !== part.well) visitText(item, part, depth, key);
      } else if (typeof item === 'object' && item !== null) {
        way[depth] = key;
        visit(item, part, depth + 1);
      }
    }
  }

  function visitObject(value: object, { objects }: Field, depth: number): void {
    for (const { watch, judge } of objects) {
      const fault = judge(value);
      if (fault) tell(watch, depth, fault);
    }
  }

  function visitRecord(item: RecordOf<CollectionName>, field: Field, index: number): void {
    record = item.id;
    for (const { watch, judge } of field.records) {
      const faults = judge(item, index);
      if (faults) for (const fault of [faults].flat()) tell(watch, 2, fault);
    }
    visit(item, field, 2);
    record = undefined;
  }

  function visitText(text: string, field: Field, depth: number, key: string | number): void {
    const has = field.signs > sign.any ? signsOf(text) : sign.any;
    if ((has & field.signs) === 0) return;
    let isWell = true;
    for (const { watch, signs, judge } of field.texts) {
      const fault = (has & signs) === 0 ? undefined : judge(text, has);
      if (!fault) continue;
      tell(watch, depth, fault, key);
      isWell = false;
    }
    if (isWell) field.well = text;
  }
}
