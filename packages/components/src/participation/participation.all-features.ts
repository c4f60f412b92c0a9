import { allFeatures } from '../element/all-features.ts';
import { english } from '../generated/facts/participation.en.ts';
import { facts } from '../generated/facts/participation.ts';
import { english as words } from './participation.en.ts';
import { ParticipationMap } from './participation.ts';

allFeatures(ParticipationMap, words, facts, english);

export { ParticipationMap };
