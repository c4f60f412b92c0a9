import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { living } from '../../test/living.ts';
import { small, today } from '../../test/small.ts';
import { starter } from '../command/starter.ts';
import { placeholdersAreReplaced } from './placeholders-are-replaced.ts';

describe('placeholders-are-replaced', () => {
  it('is silent where all is in order', () => {
    assertFinds(placeholdersAreReplaced, small, []);
    assertFinds(placeholdersAreReplaced, living, []);
  });

  it('names each text that a new register was begun with', () => {
    assertFinds(placeholdersAreReplaced, starter(today), [
      '/publisher/name',
      '/publisher/url',
      '/regions/0/name',
      '/municipalities/0/name',
      '/statements/0/text/da',
      '/statements/0/text/en',
      '/sources/0/title/da',
      '/sources/0/title/en',
      '/sources/0/publisher',
      '/sources/0/url',
      '/persons/0/name',
      '/contactPoints/0/email',
    ]);
  });
});
