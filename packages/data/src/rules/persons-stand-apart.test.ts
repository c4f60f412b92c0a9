import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { patience } from 'tools/patience';

import { assertFinds } from '../../test/assert-finds.ts';
import { changed, small } from '../../test/small.ts';
import { personsStandApart } from './persons-stand-apart.ts';

describe('persons-stand-apart', () => {
  it('is silent where all is in order', () => {
    assertFinds(personsStandApart, small, []);
  });

  it('names a text that names a person, in any case and between any signs', () => {
    const dataset = changed((draft) => {
      draft.statements[0].text.da = 'Formanden (Åse Ærbødig) siger det.';
      draft.statements[0].text.en = 'So says ÅSE ÆRBØDIG.';
      draft.sources[0].title.da = 'Samtale med Bjørn Aagaard';
      draft.figures[1].names[0] = 'Bjørn  Aagaard';
    });

    assertFinds(personsStandApart, dataset, [
      '/figures/1/names/0',
      '/statements/0/text/da',
      '/statements/0/text/en',
      '/sources/0/title/da',
    ]);
  });

  it('names a contact that is nobody’s and names somebody, for it stays when they go', () => {
    const named = (person?: string) =>
      changed((draft) => {
        draft.contactPoints[1].label.da = 'Bjørn Aagaards kontor';
        draft.contactPoints[1].title.en = 'Secretary of Åse Ærbødig';
        draft.contactPoints[1].phones[0].label.da = 'Bjørn Aagaard om natten';
        if (person !== undefined) draft.contactPoints[1].person = person;
      });

    assertFinds(personsStandApart, named(), [
      '/contactPoints/1/label/da',
      '/contactPoints/1/title/en',
      '/contactPoints/1/phones/0/label/da',
    ]);
    assertFinds(personsStandApart, named('p2'), []);
  });

  it('names a person whose name has letters of other alphabets', () => {
    for (const name of ['Ольга Петрова', 'Łucja Źródło', 'Ÿlva Ångström', '李 小龙']) {
      const dataset = changed((draft) => {
        draft.persons[0].name = name;
        draft.statements[0].text.da = `Det siger ${name.toUpperCase()} (${name}).`;
        draft.statements[0].text.en = `So says ${name.toLowerCase()}, and nobody else.`;
      });

      assertFinds(personsStandApart, dataset, ['/statements/0/text/da', '/statements/0/text/en']);
    }
  });

  it('names a person in the genitive, with the last name first, and without the names in the middle', () => {
    const dataset = changed((draft) => {
      draft.persons[0].name = 'Åse Marie von Ærbødig';
      draft.statements[0].text.da = 'Det er Åse Marie von Ærbødigs ord.';
      draft.statements[0].text.en = 'These are Åse Ærbødig’s words.';
      draft.sources[0].title.da = 'Samtale (Ærbødig, Åse Marie von)';
      draft.sources[0].title.en = 'A talk with ÅSE ÆRBØDIG';
    });

    assertFinds(personsStandApart, dataset, [
      '/statements/0/text/da',
      '/statements/0/text/en',
      '/sources/0/title/da',
      '/sources/0/title/en',
    ]);
  });

  it('names a person of whom the file says more than the name, and whose first names are joined otherwise', () => {
    for (const [name, text] of [
      ['Åse Ærbødig (F)', 'Det siger Åse Ærbødig.'],
      ['Åse Ærbødig, formand', 'Det siger Åse Ærbødig.'],
      ['Ærbødig, Åse', 'Det siger Åse Ærbødig.'],
      ['Dr. Åse Ærbødig', 'Det siger Åse Ærbødig.'],
      ['Åse-Marie Ærbødig', 'Det siger Åse Marie Ærbødig.'],
      ['Åse Marie Ærbødig', 'Det siger Åse-Marie Ærbødigs brev.'],
    ] as const) {
      const dataset = changed((draft) => {
        draft.persons[0].name = name;
        draft.statements[0].text.da = text;
      });

      assertFinds(personsStandApart, dataset, ['/statements/0/text/da']);
    }
  });

  it('takes no longer for a long name than it is long', () => {
    const words = Array.from({ length: 4000 }, (_, index) => `ord${index}`);
    const dataset = changed((draft) => {
      draft.persons[0].name = words.join(' ');
      draft.statements[0].text.da = words.toReversed().join(' ');
      draft.statements[0].text.en = [...words.slice(0, -1), 'andet'].join(' ');
    });

    const start = performance.now();
    assertFinds(personsStandApart, dataset, []);
    assert.ok(performance.now() - start < patience(1000));
  });

  it('names a telephone number with its country’s code, however it is divided', () => {
    for (const number of [
      '+45-12-34-56-78',
      '(+45) 1234 5678',
      '+45\u00a012\u00a034\u00a056\u00a078',
      '0045 1234 5678',
      '+45 12.34.56.78',
      '+46 8 123 456 78',
      '+4512345678',
    ]) {
      const dataset = changed((draft) => {
        draft.statements[0].text.da = `Ring til ${number}, hvis du vil.`;
      });

      assertFinds(personsStandApart, dataset, ['/statements/0/text/da']);
    }
  });

  it('lets a change in money be, and the end of a time', () => {
    const dataset = changed((draft) => {
      draft.statements[0].text.da =
        'Budgettet steg med +1 250 000 kr. og +20.000.000 kr. fra kl. 12.00 1. maj 2026 til 2027.';
    });

    assertFinds(personsStandApart, dataset, []);
  });

  it('names a telephone number that the file has, also without the code of the country', () => {
    for (const number of [
      '12345678',
      '12 34 56 78',
      '1234 5678',
      '12.34.56.78',
      '12-34-56-78',
      '12\u00a034\u00a056\u00a078',
    ]) {
      const dataset = changed((draft) => {
        draft.persons[0].phone = '+4512345678';
        draft.statements[0].text.da = `Ring til ${number}.`;
      });

      assertFinds(personsStandApart, dataset, ['/statements/0/text/da']);
    }
  });

  it('lets eight digits be that are nobody’s number', () => {
    const dataset = changed((draft) => {
      draft.statements[0].text.da = 'CVR 20304050, og 912345678 og 1 234 567 890 kroner.';
    });

    assertFinds(personsStandApart, dataset, []);
  });

  it('lets a part of a name be, and a longer name', () => {
    const dataset = changed((draft) => {
      draft.statements[0].text.da = 'Åse og Bjørn Aagaardsen, Lise-Åse Ærbødig og en Åse fra Ærbødig.';
    });

    assertFinds(personsStandApart, dataset, []);
  });

  it('lets a name of one word be, which may mean anything', () => {
    const dataset = changed((draft) => {
      draft.persons[0].name = 'Havnerådet';
      draft.statements[0].text.da = 'Det siger Havnerådet selv.';
    });

    assertFinds(personsStandApart, dataset, []);
  });

  it('lets the labels and notes of people and contacts name them, for they go with them', () => {
    const dataset = changed((draft) => {
      draft.contactPoints[0].label.da = 'Skriv til Åse Ærbødig';
      draft.persons[0].note.da = 'Åse Ærbødig er ny.';
    });

    assertFinds(personsStandApart, dataset, []);
  });

  it('names a text with an e-mail address or a telephone number', () => {
    const dataset = changed((draft) => {
      draft.statements[0].text.da = 'Skriv til aase@example.dk, hvis du vil vide mere.';
      draft.statements[0].text.en = 'Call +45 12 34 56 78 to know more.';
      draft.sources[0].publisher = 'aase@example.dk';
      draft.contactPoints[1].label.da = 'Ring til (+4512345678)';
    });

    assertFinds(personsStandApart, dataset, [
      '/statements/0/text/da',
      '/statements/0/text/en',
      '/sources/0/publisher',
      '/contactPoints/1/label/da',
    ]);
  });

  it('lets every field that is there for an address have one', () => {
    const dataset = changed((draft) => {
      draft.persons[0].email = 'aase@example.dk';
      draft.persons[0].phone = '+4512345678';
      draft.persons[1].photo.rights = 'Skriv til aase@example.dk';
      draft.contactPoints[1].emails[0].label.da = 'Skriv til aase@example.dk';
    });

    assertFinds(personsStandApart, dataset, ['/persons/1/photo/rights', '/contactPoints/1/emails/0/label/da']);
  });

  it('lets an @ and a + be that are in no address', () => {
    const dataset = changed((draft) => {
      draft.sources[0].url = 'https://example.dk/@havnen/1';
      draft.statements[0].text.da = 'Følg @havnen, der er på +4 grader og har 2+2 både.';
    });

    assertFinds(personsStandApart, dataset, []);
  });

  it('asks for addresses also where a file carries no people', () => {
    const { persons: _, ...rest } = changed((draft) => {
      draft.statements[0].text.da = 'Skriv til aase@example.dk.';
      draft.statements[0].text.en = 'So says Åse Ærbødig.';
    });

    assertFinds(personsStandApart, rest, ['/statements/0/text/da']);
  });
});
