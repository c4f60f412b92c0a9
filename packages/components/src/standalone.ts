// The entry of the script file: registers everything, exports nothing, asks for nothing.
import * as elements from './define.ts';
import { mountPlaces } from './internal/mount.ts';

mountPlaces(Object.values(elements).map(({ tag }) => tag));
