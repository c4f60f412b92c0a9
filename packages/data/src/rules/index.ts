import { absentOrIn } from './absent-or-in.ts';
import { addressesCanBeOpened } from './addresses-can-be-opened.ts';
import { announcedBeforeAdmitted } from './announced-before-admitted.ts';
import { charactersCanBeSeen } from './characters-can-be-seen.ts';
import { checkDigitsFit } from './check-digits-fit.ts';
import { cohortsExist } from './cohorts-exist.ts';
import { conflictsAreKept } from './conflicts-are-kept.ts';
import { contactsCanBeReached } from './contacts-can-be-reached.ts';
import { countsMatchRecords } from './counts-match-records.ts';
import { datesArePast } from './dates-are-past.ts';
import { datesAreReal } from './dates-are-real.ts';
import { datingIsHonest } from './dating-is-honest.ts';
import { figuresAreInTime } from './figures-are-in-time.ts';
import { figuresSayWhere } from './figures-say-where.ts';
import { goalsCanBeReached } from './goals-can-be-reached.ts';
import { hoursCanBeKept } from './hours-can-be-kept.ts';
import { identifiersAreUnique } from './identifiers-are-unique.ts';
import { idsAreNotReused } from './ids-are-not-reused.ts';
import { idsAreUnique } from './ids-are-unique.ts';
import { inferredSaysHow } from './inferred-says-how.ts';
import { joinedWhileItRan } from './joined-while-it-ran.ts';
import { licenceIsKnown } from './licence-is-known.ts';
import { municipalitiesJoinOnce } from './municipalities-join-once.ts';
import { namesAreUnique } from './names-are-unique.ts';
import { namesMatchValues } from './names-match-values.ts';
import { nothingIsItsOwnPart } from './nothing-is-its-own-part.ts';
import { partsFitInWholes } from './parts-fit-in-wholes.ts';
import { periodsHaveOnePlan } from './periods-have-one-plan.ts';
import { personsStandApart } from './persons-stand-apart.ts';
import { phonesCanBeDialled } from './phones-can-be-dialled.ts';
import { photosCanBeShown } from './photos-can-be-shown.ts';
import { placeholdersAreReplaced } from './placeholders-are-replaced.ts';
import { plansComeInTime } from './plans-come-in-time.ts';
import { postsAreHeldOnce } from './posts-are-held-once.ts';
import { postsHaveRoom } from './posts-have-room.ts';
import { programmesRunForward } from './programmes-run-forward.ts';
import { recordsAreSorted } from './records-are-sorted.ts';
import { referencesResolve } from './references-resolve.ts';
import { reviewsArePast } from './reviews-are-past.ts';
import type { Rule } from './rule.ts';
import { securePagesAreKnown } from './secure-pages-are-known.ts';
import { seriesHaveAnOrder } from './series-have-an-order.ts';
import { successorsFollow } from './successors-follow.ts';
import { sumsFit } from './sums-fit.ts';
import { takenOutIsGone } from './taken-out-is-gone.ts';
import { termsRunForward } from './terms-run-forward.ts';
import { textsArePlain } from './texts-are-plain.ts';
import { textsAreWritten } from './texts-are-written.ts';
import { tilesAreFree } from './tiles-are-free.ts';
import { trendsAreOneThing } from './trends-are-one-thing.ts';
import { trendsHaveCompany } from './trends-have-company.ts';
import { unitsHaveWords } from './units-have-words.ts';
import { valuesFitUnits } from './values-fit-units.ts';

/** Every rule. */
export const rules: readonly Rule[] = [
  absentOrIn,
  addressesCanBeOpened,
  announcedBeforeAdmitted,
  charactersCanBeSeen,
  checkDigitsFit,
  cohortsExist,
  conflictsAreKept,
  contactsCanBeReached,
  countsMatchRecords,
  datesArePast,
  datesAreReal,
  datingIsHonest,
  figuresAreInTime,
  figuresSayWhere,
  goalsCanBeReached,
  hoursCanBeKept,
  identifiersAreUnique,
  idsAreNotReused,
  idsAreUnique,
  inferredSaysHow,
  joinedWhileItRan,
  licenceIsKnown,
  municipalitiesJoinOnce,
  namesAreUnique,
  namesMatchValues,
  nothingIsItsOwnPart,
  partsFitInWholes,
  periodsHaveOnePlan,
  personsStandApart,
  phonesCanBeDialled,
  photosCanBeShown,
  placeholdersAreReplaced,
  plansComeInTime,
  postsAreHeldOnce,
  postsHaveRoom,
  programmesRunForward,
  recordsAreSorted,
  referencesResolve,
  reviewsArePast,
  securePagesAreKnown,
  seriesHaveAnOrder,
  successorsFollow,
  sumsFit,
  takenOutIsGone,
  termsRunForward,
  textsArePlain,
  textsAreWritten,
  tilesAreFree,
  trendsAreOneThing,
  trendsHaveCompany,
  unitsHaveWords,
  valuesFitUnits,
];
