import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import fc from 'fast-check';
import ICAL from 'ical.js';

import { living } from '../../test/living.ts';
import { changed, small } from '../../test/small.ts';
import { todayInDenmark } from '../model/today.ts';
import { toVcard } from './vcard.ts';
import { toMemberVcards, toVcards } from './vcards.ts';

const properties = (vcard: string): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    new ICAL.Component(ICAL.parse(vcard) as never)
      .getAllProperties()
      .map((property) => [property.name, property.getFirstValue()]),
  );

const aase = {
  name: 'Åse Ærbødig',
  organization: 'Havnerådet',
  title: 'sekretær',
  email: 'aase@example.dk',
  phone: '+4512345678',
  url: 'https://example.dk/',
};

describe('toVcard', () => {
  it('writes a vCard 4.0', () => {
    assert.equal(
      toVcard(aase),
      [
        'BEGIN:VCARD',
        'VERSION:4.0',
        'FN:Åse Ærbødig',
        'ORG:Havnerådet',
        'EMAIL;TYPE=work:aase@example.dk',
        'TEL;TYPE=work:+4512345678',
        'TITLE:sekretær',
        'URL:https://example.dk/',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
  });

  it('writes several addresses of each kind, each with what it is for', () => {
    const vcard = toVcard({
      ...aase,
      role: 'formand',
      emails: [{ email: 'presse@example.dk', label: 'Presse' }, { email: 'alle@example.dk' }],
      phones: [{ phone: '+4587654321', label: 'Om natten; kun hast' }],
      addresses: [
        { label: 'Post', streetAddress: 'Kajen 1, 2. sal', postalCode: '0999', addressLocality: 'Aalund' },
        { streetAddress: 'Postboks 7', postalCode: '8000', addressLocality: 'Aarhus C' },
      ],
    });

    assert.deepEqual(vcard.split('\r\n').slice(4, -2), [
      'EMAIL;TYPE=work:aase@example.dk',
      'TEL;TYPE=work:+4512345678',
      'TITLE:sekretær',
      'ROLE:formand',
      'item1.EMAIL;TYPE=work:presse@example.dk',
      'item1.X-ABLabel:Presse',
      'EMAIL;TYPE=work:alle@example.dk',
      'item2.TEL;TYPE=work:+4587654321',
      'item2.X-ABLabel:Om natten\\; kun hast',
      'item3.ADR;TYPE=work:;;Kajen 1\\, 2. sal;Aalund;;0999;Danmark',
      'item3.X-ABLabel:Post',
      'ADR;TYPE=work:;;Postboks 7;Aarhus C;;8000;Danmark',
      'URL:https://example.dk/',
    ]);
    const parsed = new ICAL.Component(ICAL.parse(vcard) as never);
    assert.deepEqual(
      ['email', 'tel', 'adr'].map((name) => parsed.getAllProperties(name).map((property) => property.getFirstValue())),
      [
        ['aase@example.dk', 'presse@example.dk', 'alle@example.dk'],
        ['+4512345678', '+4587654321'],
        [
          ['', '', 'Kajen 1, 2. sal', 'Aalund', '', '0999', 'Danmark'],
          ['', '', 'Postboks 7', 'Aarhus C', '', '8000', 'Danmark'],
        ],
      ],
    );
  });

  it('writes a vCard 3.0 with the name that Outlook demands', () => {
    const vcard = toVcard(aase, '3.0');

    assert.match(vcard, /\r\nVERSION:3\.0\r\nFN:Åse Ærbødig\r\nN:;Åse Ærbødig;;;\r\n/);
  });

  it('tells of the organization when there is no name, and says in 4.0 that it is one', () => {
    assert.match(toVcard({ organization: 'Havnerådet' }), /\r\nFN:Havnerådet\r\nKIND:org\r\nORG:Havnerådet\r\n/);
    assert.doesNotMatch(toVcard({ organization: 'Havnerådet' }, '3.0'), /KIND/);
    assert.doesNotMatch(toVcard(aase), /KIND/);
  });

  it('leaves out what is not given', () => {
    assert.equal(
      toVcard({ name: 'Åse', organization: 'Havnen', email: undefined, title: '' }),
      'BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Åse\r\nORG:Havnen\r\nEND:VCARD\r\n',
    );
  });

  it('has a name to show whatever is missing, for programs drop a card without', () => {
    for (const name of ['', ' ', '\u00a0', '\ufeff', '\u200b', '\u00ad \u2060', '\u3164', '\u2800', '\u0000']) {
      assert.match(toVcard({ name, organization: 'Klima' }), /\r\nFN:Klima\r\nKIND:org\r\n/);
      assert.match(toVcard({ name, organization: name, email: 'a@b.dk', phone: '+4512345678' }), /\r\nFN:a@b\.dk\r\n/);
      assert.match(toVcard({ name, organization: name, phone: '+4512345678' }, '3.0'), /\r\nFN:\+4512345678\r\n/);
      assert.match(toVcard({ name, organization: name }), /\r\nFN:\?\r\n/);
    }
  });

  it('is a card of somebody unknown where nothing is given at all', () => {
    for (const contact of [{}, { name: '\u200b' }, { name: undefined, organization: undefined }])
      for (const version of ['3.0', '4.0'] as const)
        assert.match(toVcard(contact as never, version), /^BEGIN:VCARD\r\n.*\r\nFN:\?\r\n.*END:VCARD\r\n$/s);
  });

  it('escapes what has a meaning in a vCard', () => {
    assert.match(
      toVcard({ name: 'A;B,C\\D', organization: 'En\nTo\r\nTre\rFire\u2028Fem' }),
      /\r\nFN:A\\;B\\,C\\\\D\r\nORG:En\\nTo\\nTre\\nFire\\nFem\r\n/,
    );
  });

  it('lets no value end its line', () => {
    const vcard = toVcard({ ...aase, url: 'https://example.dk/\r\nNOTE:x', name: 'Åse\u0000\u0085' });

    assert.match(vcard, /\r\nFN:Åse\r\n/);
    assert.match(vcard, /\r\nURL:https:\/\/example\.dk\/NOTE:x\r\n/);
  });

  it('folds at exactly 75 octets, between characters', () => {
    const lines = (name: string) => toVcard({ name, organization: 'x' }).split('\r\n').slice(2, -3);

    assert.deepEqual(lines('a'.repeat(72)), [`FN:${'a'.repeat(72)}`]);
    assert.deepEqual(lines('a'.repeat(73)), [`FN:${'a'.repeat(72)}`, ' a']);
    assert.deepEqual(lines(`${'a'.repeat(71)}å`), [`FN:${'a'.repeat(71)}`, ' å']);
    assert.deepEqual(lines('a'.repeat(72 + 74 + 1)), [`FN:${'a'.repeat(72)}`, ` ${'a'.repeat(74)}`, ' a']);
    // Of two octets each, of three, and of four: a hair's breadth on both sides of where the next size begins.
    for (const [character, octets] of [
      ['\u00a1', 2],
      ['\u07ff', 2],
      ['\u0800', 3],
      ['€', 3],
      ['🌊', 4],
    ] as const) {
      const fits = character.repeat(72 / octets);
      assert.deepEqual(lines(fits), [`FN:${fits}`]);
      assert.deepEqual(lines(`${fits}a`), [`FN:${fits}`, ' a']);
    }
  });

  it('has a name without what surrounds it', () => {
    assert.match(toVcard({ name: ' Åse\u00a0', organization: 'x' }), /\r\nFN:Åse\r\n/);
  });

  it('is read by an independent parser as what was written, whatever that is', () => {
    const line = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 200 })
      .filter((text) => text === text.trim() && /[^\p{C}\p{DI}\u2800]/u.test(text) && !/\p{Cc}/u.test(text));
    fc.assert(
      fc.property(line, line, fc.constantFrom('3.0' as const, '4.0' as const), (name, title, version) => {
        const vcard = toVcard({ name, organization: 'Havnen', title, email: 'a@b.dk', phone: '+4512345678' }, version);

        const read = properties(vcard);
        // ical.js leaves an escaped semicolon as it stands (RFC 6350 allows it); a separator of lines is written as one.
        assert.equal(String(read['fn']).replaceAll('\\;', ';'), name.replaceAll('\u2028', '\n'));
        assert.equal(String(read['title']).replaceAll('\\;', ';'), title.replaceAll('\u2028', '\n'));
        assert.equal(read['email'], 'a@b.dk');
        assert.equal(read['tel'], '+4512345678');
        for (const written of vcard.split('\r\n')) assert.ok(new TextEncoder().encode(written).length <= 75);
      }),
    );
  });
});

describe('toVcards', () => {
  const told = {
    rev: '2021-05-01T00:00:00Z',
    note: 'Kilde: Avisen om havnene, https://example.dk/havne\nGælder: 2021-05',
  };

  it('writes each contact point, a person’s and a mailbox’s', () => {
    const cards = (ICAL.parse(toVcards(small)) as unknown as [string, [string, object, string, string][]][]).map(
      // Of several, the first: the others and their labels are tried above.
      ([, values]) => Object.fromEntries(values.toReversed().map(([name, , , value]) => [name, value])),
    );

    assert.deepEqual(cards, [
      {
        version: '4.0',
        fn: 'Åse Ærbødig',
        org: 'Havnerådet',
        email: 'aase@example.dk',
        tel: '+4512345678',
        uid: 'https://klimaindsats.invalid/havneplan.jsonld#contactPoint-raadets-sekretaer',
        ...told,
      },
      {
        version: '4.0',
        fn: 'Netværket',
        kind: 'org',
        org: 'Netværket',
        title: 'vagthavende',
        email: 'vagt@example.dk',
        tel: '+4587654321',
        adr: ['', '', 'Kajen 1, 2. sal', 'Aalund', '', '0999', 'Danmark'],
        'x-ablabel': 'Presse',
        url: 'https://example.dk/vagten',
        uid: 'https://klimaindsats.invalid/havneplan.jsonld#contactPoint-vagten',
        ...told,
        note: `${told.note}\nCVR: 13748136\nEAN: 5798000000001`,
      },
    ]);
  });

  it('writes where one writes securely, and the numbers that vCards have no word for', () => {
    const [card = ''] = toVcards(living, '4.0', 'en').replaceAll('\r\n ', '').split('END:VCARD');
    const [whole] = ICAL.parse(`${toVcards(living).split('END:VCARD')[0]}END:VCARD\r\n`) as unknown as [string];

    assert.match(card, /\r\nsecure\.URL:https:\/\/post\.example\.dk\/fjord\r\nsecure\.X-ABLabel:Write securely\r\n/);
    assert.match(card, /\r\nNOTE:.*\\nCVR: 13748136\\nEAN: 5798000000001\r\n/);
    assert.equal(whole, 'vcard');
    assert.doesNotMatch(
      toVcards({ ...living, contactPoints: living.contactPoints?.slice(1) ?? [] }),
      /secure\.|CVR|EAN/,
    );
  });

  it('writes another version and another language', () => {
    assert.match(toVcards(small, '3.0', 'en'), /VERSION:3\.0\r\n.*\r\n.*\r\nORG:The Harbour Council\r\n/);
  });

  it('gives the day as each version has it', () => {
    assert.match(toVcards(small, '3.0'), /\r\nREV:2021-05-01\r\n/);
    assert.match(toVcards(small), /\r\nREV:20210501T000000Z\r\n/);
  });

  it('was never revised on a day that is yet to come, however wide the time is', () => {
    const [year] = todayInDenmark().split('-');
    const revised = (asOf: string) =>
      /\r\nREV:(.*)\r\n/.exec(
        toVcards(
          changed((draft) => void (draft.contactPoints[0].asOf = asOf)),
          '3.0',
        ),
      )?.[1];
    const first = (asOf: string) =>
      toVcards(changed((draft) => void (draft.contactPoints[0].asOf = asOf))).split('END')[0];

    assert.equal(revised(`${year}`), `${year}-01-01`);
    assert.equal(revised(todayInDenmark().slice(0, 7)), `${todayInDenmark().slice(0, 7)}-01`);
    assert.equal(revised(`2021-05-07/${year}-12`), '2021-05-07');
    assert.equal(revised(todayInDenmark()), todayInDenmark());
    for (const later of ['9998', '9998-01-01/9998-02']) assert.doesNotMatch(first(later) ?? '', /REV/);
  });

  it('says that a time is unknown, and gives no day then', () => {
    const dataset = changed((draft) => {
      for (const contact of draft.contactPoints) contact.asOf = 'unknown';
    });

    assert.match(toVcards(dataset, '4.0', 'en').replaceAll('\r\n ', ''), /As of: an unknown time\r\n/);
    assert.doesNotMatch(toVcards(dataset), /REV/);
  });

  it('writes them in the order of the organizations, whichever order they come in', () => {
    const dataset = changed((draft) => {
      const [secretary, guard] = draft.contactPoints;
      // A second one of the first organization comes after the first, though the other's stands between.
      draft.contactPoints.splice(0, 2, guard, secretary, { ...guard, id: 'x' } as never);
      draft.contactPoints.push({ ...secretary, id: 'y' });
    });

    assert.deepEqual(
      [
        ...toVcards(dataset)
          .replaceAll('\r\n ', '')
          .matchAll(/#contactPoint-(.*)\r\n/g),
      ].map(([, id]) => id),
      ['raadets-sekretaer', 'y', 'vagten', 'x'],
    );
  });

  it('tells what it can of a card whose organization, person or source isn’t there', () => {
    const { persons: _, ...rest } = changed((draft) => {
      draft.contactPoints[0].organization = 'x';
      draft.contactPoints[0].sources = ['x', 'avisen'] as never;
    });
    const [card = ''] = toVcards(rest).replaceAll('\r\n ', '').split('END:VCARD');

    assert.match(card, /\r\nFN:Rådets sekretær\r\nKIND:org\r\nORG:Rådets sekretær\r\n/);
    assert.match(card, /\r\nNOTE:Kilde: Avisen om havnene\\, https:\/\/example\.dk\/havne\\n/);
  });

  it('ends a card where it ends, though somebody’s title were its end', () => {
    const dataset = changed((draft) => {
      draft.contactPoints[1].title = { da: 'END:VCARD', en: 'END:VCARD' };
    });

    assert.match(
      toVcards(dataset),
      /\r\nTITLE:END:VCARD\r\n(?!NOTE|secure)[^]*\r\nREV:20210501T000000Z\r\nEND:VCARD\r\n$/,
    );
  });

  it('writes nothing where there are no contact points', () => {
    const dataset = changed((draft) => {
      Reflect.deleteProperty(draft, 'contactPoints');
    });

    assert.equal(toVcards(dataset), '');
  });
});

describe('toMemberVcards', () => {
  const cards = (...args: Parameters<typeof toMemberVcards>) =>
    toMemberVcards(...args)
      .split('BEGIN:VCARD\r\n')
      .slice(1);

  it('writes who holds a post on a day, with how to reach them and what they are', () => {
    const [chair, ...others] = cards(living, { on: '2026-11-26' });

    assert.equal(
      chair,
      [
        'VERSION:4.0',
        'FN:Ida Ærenlund',
        'ORG:Fjordrådet',
        'EMAIL;TYPE=work:ida@example.dk',
        'TEL;TYPE=work:+4511111111',
        'TITLE:borgmester',
        'ROLE:formand',
        'URL:https://example.dk/ida',
        // A line that is folded.
        'NOTE:Kilde: Fjordrådets protokol\\, https://example.dk/fjordraad/protokol\\n',
        ' Gælder: 2026-11-01',
        'UID:https://klimaindsats.invalid/fjordplan.jsonld#membership-raad-formand-2',
        'REV:20261101T000000Z',
        'END:VCARD',
        '',
      ].join('\r\n'),
    );
    assert.deepEqual(
      others.map((card) => /FN:(.*)\r\n/.exec(card)?.[1]),
      ['Ole Aakjær', 'Signe Bæk Åstrøm', 'Mads Ørum'],
    );
  });

  it('writes of another day, in another version and language', () => {
    const [chair = ''] = cards(living, { on: '2024-06-01', version: '3.0', language: 'en' });

    assert.match(
      chair,
      /^VERSION:3\.0\r\nFN:Åge Østerby\r\nN:;Åge Østerby;;;\r\nORG:The Fjord Council\r\nTITLE:mayor\r\nROLE:chair\r\n/,
    );
  });

  it('tells the sources and times of the post and of the person, and was revised with the later', () => {
    const dataset = changed((draft) => {
      draft.memberships[0].asOf = '2021-03';
      draft.persons[1].asOf = '2021-05-20';
      draft.persons[1].sources = ['opslag', 'avisen'] as never;
    });
    const [card = ''] = cards(dataset).filter((one) => one.includes('Bjørn'));

    assert.match(
      card.replaceAll('\r\n ', ''),
      /\r\nNOTE:Kilde: Avisen om havnene\\, https:\/\/example.dk\/havne\\; Opslaget på havnen\\, https:\/\/example.dk\/opslag\\nGælder: 2021-03 \(posten\)\\; 2021-05-20 \(personen\)\r\n/,
    );
    assert.match(card, /\r\nREV:20210520T000000Z\r\n/);
  });

  it('was revised with the post where that is the later', () => {
    const dataset = changed((draft) => void (draft.memberships[0].asOf = '2021-06-02'));
    const [card = ''] = cards(dataset).filter((one) => one.includes('Bjørn'));

    assert.match(card, /\r\nREV:20210602T000000Z\r\n/);
  });

  it('says which of the two times is unknown', () => {
    const dataset = changed((draft) => void (draft.memberships[0].asOf = 'unknown'));
    const [card = ''] = cards(dataset, { language: 'en', version: '3.0' }).filter((one) => one.includes('Bjørn'));

    assert.match(card.replaceAll('\r\n ', ''), /As of: an unknown time \(the post\)\\; 2021-05 \(the person\)\r\n/);
    assert.match(card, /\r\nREV:2021-05-01\r\n/);
  });

  it('writes nobody who was taken out, or is not listed', () => {
    const tombstones = [{ id: 'p2', removed: '2026-11-20' }];
    const { persons: _, ...nobody } = living;

    assert.ok(!toMemberVcards({ ...living, tombstones }).includes('Ida'));
    assert.equal(toMemberVcards(nobody), '');
  });
});
