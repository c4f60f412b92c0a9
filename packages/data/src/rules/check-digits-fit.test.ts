import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { checkDigitsFit } from './check-digits-fit.ts';

const numbered = (change: object) =>
  changed((draft) => {
    Object.assign(draft.contactPoints[1], change);
  });

describe('check-digits-fit', () => {
  it('is silent where all is in order', () => {
    assertFinds(checkDigitsFit, small, []);
    assertFinds(checkDigitsFit, { ...small, contactPoints: [] }, []);
  });

  it('names a CVR number whose last digit is another, or with two swapped', () => {
    for (const cvr of ['13748137', '13748316', '31748136'])
      assertFinds(checkDigitsFit, numbered({ cvr }), ['/contactPoints/1/cvr']);
  });

  it('names an EAN whose last digit is another, or with two swapped', () => {
    for (const ean of ['5798000000002', '5789000000001'])
      assertFinds(checkDigitsFit, numbered({ ean }), ['/contactPoints/1/ean']);
    assertFinds(checkDigitsFit, numbered({ ean: '4006381333931' }), []);
  });
});
