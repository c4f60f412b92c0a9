import { english } from '../../facts/participation.en.js';
import { facts } from '../../facts/participation.js';
import { complete } from '../internal/complete.ts';
import { english as words } from './participation.en.ts';
import { Participation } from './participation.ts';

complete(Participation, words, facts, english);

export { Participation };
