// The entry of the script file: registers everything, exports nothing, asks for nothing.
import '../define.ts';

import { elements } from '../elements.ts';
import { mountPlaces } from './mount.ts';

mountPlaces(elements.map(({ tag }) => tag));
