import { type Features, features } from '../internal/features.ts';
import { warn } from '../internal/warn.ts';

/** What a class of elements says of its options: those that each feature is needed for. */
interface Needing {
  readonly needs: Readonly<Record<string, readonly string[]>>;
}

/** Tells of the options in use whose feature is missing. */
export function warnOfMissing(element: HTMLElement): void {
  for (const [feature, options] of Object.entries((element.constructor as unknown as Needing).needs)) {
    for (const option of options) {
      if (element[option as keyof HTMLElement] && !features[feature as keyof Features])
        warn(element, `${option} needs use(${feature}), both from @klimaindsats/components.`);
    }
  }
}
