import { describe, it } from 'node:test';

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
