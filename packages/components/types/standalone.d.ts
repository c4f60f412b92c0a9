// The script file registers the elements and exports nothing.
import type {} from '../dist/define.js';

export {};
