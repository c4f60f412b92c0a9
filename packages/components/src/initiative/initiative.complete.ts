import { english } from '../../facts/initiative.en.js';
import { facts } from '../../facts/initiative.js';
import { complete } from '../internal/complete.ts';
import { english as words } from './initiative.en.ts';
import { Initiative } from './initiative.ts';

complete(Initiative, words, facts, english);

export { Initiative };
