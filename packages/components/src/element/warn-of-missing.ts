import { type Features, features } from '../internal/features.ts';
import { warn } from '../internal/warn.ts';
import type { KlimaElement } from './klima-element.ts';

/** Tells of the options in use whose feature is missing. */
export function warnOfMissing(element: KlimaElement): void {
  for (const [feature, options] of Object.entries((element.constructor as typeof KlimaElement).needs)) {
    for (const option of options) {
      if (element[option as keyof KlimaElement] && !features[feature as keyof Features])
        warn(element, `${option} needs use(${feature}), both from @klimaindsats/components.`);
    }
  }
}
