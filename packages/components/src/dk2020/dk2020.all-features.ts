import { allFeatures } from '../element/all-features.ts';
import { english } from '../generated/facts/dk2020.en.ts';
import { facts } from '../generated/facts/dk2020.ts';
import { english as words } from './dk2020.en.ts';
import { Dk2020Explainer } from './dk2020.ts';

allFeatures(Dk2020Explainer, words, facts, english);

export { Dk2020Explainer };
