import { type Features, features } from '../internal/features.ts';
import { warn } from '../internal/warn.ts';

/** Tells of the options in use whose feature is missing; `needs` are the options of each feature. */
export function warnOfMissing(element: HTMLElement, needs: Readonly<Record<string, readonly string[]>>): void {
  for (const [feature, options] of Object.entries(needs)) {
    for (const option of options) {
      if (element[option as keyof HTMLElement] && !features[feature as keyof Features])
        warn(element, `${option} needs use(${feature}), both from @klimaindsats/components.`);
    }
  }
}
