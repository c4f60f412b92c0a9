import { allFeatures } from '../element/all-features.ts';
import { registerLanguage } from '../features/language/language.ts';
import { measuresEnglish } from '../features/measures/measures.en.ts';
import { measures } from '../features/measures/measures.ts';
import { english } from '../generated/facts/dk2020.en.ts';
import { facts } from '../generated/facts/dk2020.ts';
import { use } from '../internal/features.ts';
import { english as words } from './dk2020.en.ts';
import { Dk2020Explainer } from './dk2020.ts';

use(measures);
registerLanguage('en', { measures: measuresEnglish });
allFeatures(Dk2020Explainer, words, facts, english);

export { Dk2020Explainer };
