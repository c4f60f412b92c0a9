import { english } from '../../facts/dk2020.en.js';
import { facts } from '../../facts/dk2020.js';
import { complete } from '../internal/complete.ts';
import { english as words } from './dk2020.en.ts';
import { Dk2020 } from './dk2020.ts';

complete(Dk2020, words, facts, english);

export { Dk2020 };
