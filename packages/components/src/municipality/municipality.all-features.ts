import { allFeatures } from '../element/all-features.ts';
import { english } from '../generated/facts/municipality.en.ts';
import { facts } from '../generated/facts/municipality.ts';
import { english as words } from './municipality.en.ts';
import { MunicipalityProfile } from './municipality.ts';

allFeatures(MunicipalityProfile, words, facts, english);

export { MunicipalityProfile };
