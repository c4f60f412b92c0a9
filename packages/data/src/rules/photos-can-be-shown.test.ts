import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { photosCanBeShown } from './photos-can-be-shown.ts';

const pictured = (change: object) =>
  changed((draft) => {
    Object.assign(draft.persons[1].photo, change);
  });

describe('photos-can-be-shown', () => {
  it('is silent where all is in order', () => {
    assertFinds(photosCanBeShown, small, []);
    assertFinds(photosCanBeShown, pictured({ width: 1, height: 20_000 }), []);
  });

  it('names a side that is no number of pixels', () => {
    for (const width of [0, -400, 400.5, 20_001])
      assertFinds(photosCanBeShown, pictured({ width }), ['/persons/1/photo/width']);
    assertFinds(photosCanBeShown, pictured({ width: 0, height: 0 }), [
      '/persons/1/photo/width',
      '/persons/1/photo/height',
    ]);
  });
});
