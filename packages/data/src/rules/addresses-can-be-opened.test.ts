import { describe, it } from 'node:test';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { addressesCanBeOpened } from './addresses-can-be-opened.ts';

const at = (url: string) =>
  changed((draft) => {
    draft.sources[0].url = url;
  });

describe('addresses-can-be-opened', () => {
  it('is silent where all is in order', () => {
    assertFinds(addressesCanBeOpened, small, []);
    for (const url of [
      'https://www.ærøby.dk/æ?ø=å#ø',
      'https://example.dk:8443/side',
      'https://my_site.example.dk./',
      'https://xn--ry-zja.xn--p1ai/',
      'https://example.dk/@navn:kode',
      'https://example.dk?x=a\\b',
    ])
      assertFinds(addressesCanBeOpened, at(url), []);
  });

  it('names an address that no parser takes, or no host has', () => {
    for (const url of [
      'https://example.dk:99999/',
      'https://exa%zzmple.dk/',
      'https://[::1.dk/',
      'https://ex|ample.dk/',
      'https://example..dk/',
      'https://.example.dk/',
      'https://-example.dk/',
      `https://${'x'.repeat(64)}.dk/`,
      `https://${'x.'.repeat(130)}dk/`,
      'https://127.0.0.1/',
      'https://1.2.3/',
      'https://example.dk\\x',
      'https://example.dk/a\\x',
    ])
      assertFinds(addressesCanBeOpened, at(url), ['/sources/0/url']);
  });

  it('names an address that gives a name or a password away', () => {
    for (const url of ['https://aase:kode@example.dk/', 'https://aase@example.dk/'])
      assertFinds(addressesCanBeOpened, at(url), ['/sources/0/url']);
  });

  it('names every address, the schema’s too, and the host of an e-mail address', () => {
    const dataset = changed((draft) => {
      draft.$schema = 'https://example..dk/schema.json';
      draft.plans[0].url = 'https://example.dk:0x/';
      draft.persons[1].email = 'bjoern@example..dk';
      draft.persons[1].photo.url = 'https://example..dk/bjoern.jpg';
      draft.contactPoints[0].email = 'aase@example..dk';
      draft.contactPoints[1].emails[0].email = 'presse@example..dk';
      draft.contactPoints[1].secure = 'https://example..dk/';
    });

    assertFinds(addressesCanBeOpened, dataset, [
      '/$schema',
      '/plans/0/url',
      '/persons/1/email',
      '/persons/1/photo/url',
      '/contactPoints/0/email',
      '/contactPoints/1/emails/0/email',
      '/contactPoints/1/secure',
    ]);
  });

  it('names an e-mail address with a dot too many', () => {
    const email = (text: string) =>
      changed((draft) => {
        draft.contactPoints[0].email = text;
      });

    for (const text of ['.aase@example.dk', 'aase.@example.dk', 'aase..aa@example.dk'])
      assertFinds(addressesCanBeOpened, email(text), ['/contactPoints/0/email']);
    assertFinds(addressesCanBeOpened, email('a.b.c@mail.example.dk'), []);
  });

  it('names an e-mail address that goes on after its host, or has a backslash', () => {
    const email = (text: string) =>
      changed((draft) => {
        draft.contactPoints[0].email = text;
      });

    for (const end of ['/', '/x', '?subject=x', '#x', '\\x', '%2Edk'])
      assertFinds(addressesCanBeOpened, email(`aase@example.dk${end}`), ['/contactPoints/0/email']);
    assertFinds(addressesCanBeOpened, email('aase\\aa@example.dk'), ['/contactPoints/0/email']);
    assertFinds(addressesCanBeOpened, email('aase/å+#?@example.dk'), []);
  });

  it('lets a sentence be that begins with an address', () => {
    const dataset = changed((draft) => {
      draft.statements[0].text.da = 'https://example..dk er væk.';
    });

    assertFinds(addressesCanBeOpened, dataset, []);
  });
});
