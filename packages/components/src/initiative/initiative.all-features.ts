import { allFeatures } from '../element/all-features.ts';
import { english } from '../generated/facts/initiative.en.ts';
import { facts } from '../generated/facts/initiative.ts';
import { english as words } from './initiative.en.ts';
import { InitiativePage } from './initiative.ts';

allFeatures(InitiativePage, words, facts, english);

export { InitiativePage };
