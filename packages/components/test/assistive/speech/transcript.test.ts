import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { comparable, transcriptOf } from './transcript.ts';

const said = (...sayings: readonly string[]): string => comparable(transcriptOf([['h', sayings]]));

describe('a transcript', () => {
  it('is the same however its sayings are divided, and when one is said again at once', () => {
    assert.equal(said('Åse Ærø.', 'Medformand.'), said('Åse Ærø Medformand.'));
    assert.equal(said('Kilde 1 link.', 'Kilde 1 link.'), said('Kilde 1 link.'));
  });

  it('is the same whichever comes first of an announcement and a description that begins with it', () => {
    const [announced, described] = ['Fejl: Feltet er tomt.', 'Fejl: Feltet er tomt. Skriv et navn.'];
    assert.equal(said('Slettet.', announced, described, 'Felt.'), said('Slettet.', described, announced, 'Felt.'));
    assert.notEqual(said(announced, described), said(described));
    assert.notEqual(said(announced, 'Felt.', described), said(described, 'Felt.', announced));
  });

  it('is another when a word is missing, comes too many, stands elsewhere or is said at another step', () => {
    assert.notEqual(said('Åse Ærø.', 'Medformand.'), said('Åse Ærø.'));
    assert.notEqual(said('Åse Ærø.'), said('Åse Ærø.', 'Medformand.', 'Åse Ærø.'));
    assert.notEqual(said('Åse Ærø.', 'Medformand.'), said('Medformand.', 'Åse Ærø.'));
    assert.notEqual(said('20 pilotkommuner'), said('20pilotkommuner'));
    const steps = (first: readonly string[], second: readonly string[]) =>
      comparable(
        transcriptOf([
          ['h', first],
          ['l', second],
        ]),
      );
    assert.notEqual(steps(['Åse Ærø.'], []), steps([], ['Åse Ærø.']));
  });
});
