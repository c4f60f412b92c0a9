import { announcedBeforeAdmitted } from './announced-before-admitted.ts';
import { cohortsExist } from './cohorts-exist.ts';
import { conflictsAreKept } from './conflicts-are-kept.ts';
import { contactsCanBeReached } from './contacts-can-be-reached.ts';
import { datesArePast } from './dates-are-past.ts';
import { datesAreReal } from './dates-are-real.ts';
import { datingIsHonest } from './dating-is-honest.ts';
import { idsAreNotReused } from './ids-are-not-reused.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { inferredSaysHow } from './inferred-says-how.ts';
import { municipalitiesJoinOnce } from './municipalities-join-once.ts';
import { namesMatchValues } from './names-match-values.ts';
import { nothingIsItsOwnPart } from './nothing-is-its-own-part.ts';
import { partsFitInWholes } from './parts-fit-in-wholes.ts';
import { recordsAreSorted } from './records-are-sorted.ts';
import { referencesResolve } from './references-resolve.ts';
import { textsAreWritten } from './texts-are-written.ts';
import type { Rule } from './rule.ts';

/** Every rule. */
export const rules: readonly Rule[] = [
  announcedBeforeAdmitted,
  cohortsExist,
  conflictsAreKept,
  contactsCanBeReached,
  datesArePast,
  datesAreReal,
  datingIsHonest,
  idsAreNotReused,
  idsAreUnique,
  inferredSaysHow,
  municipalitiesJoinOnce,
  namesMatchValues,
  nothingIsItsOwnPart,
  partsFitInWholes,
  recordsAreSorted,
  referencesResolve,
  textsAreWritten,
];
