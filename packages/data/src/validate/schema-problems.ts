import { cut } from '../model/cut.ts';
import { draftField, isDraft } from '../model/draft.ts';
import type { Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';
import { keysOf, valueAt } from '../model/value-at.ts';

/** An error as ajv reports it. */
export interface SchemaError {
  readonly keyword: string;
  readonly instancePath: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** The name of each text that has a pattern, by its pattern. */
export type NamedPatterns = Readonly<Record<string, string>>;

/** What the schema finds, said to a person. */
export const schemaProblems = (
  errors: readonly SchemaError[],
  value: unknown,
  named: NamedPatterns,
): readonly Problem[] =>
  errors.map((error) => {
    const record = recordAt(error.instancePath, value);
    return {
      path: error.instancePath + extraPath(error),
      ...(record !== undefined && { record }),
      rule: 'schema',
      ...explain(error, shorten(valueAt(value, keysOf(error.instancePath))), named),
    };
  });

/** A field that is too many or missing is itself the place. */
function extraPath({ params }: SchemaError): string {
  const name = params['additionalProperty'] ?? params['missingProperty'];
  return typeof name === 'string' ? `/${name.replaceAll('~', '~0').replaceAll('/', '~1')}` : '';
}

function explain(
  { keyword, instancePath, params }: SchemaError,
  value: Text,
  named: NamedPatterns,
): { readonly message: Text; readonly hint: Text } {
  switch (keyword) {
    case 'additionalProperties':
      if (instancePath === '' && params['additionalProperty'] === draftField) return isDraft;
      return {
        message: { da: 'Feltet er ukendt', en: 'The field is unknown' },
        hint: { da: 'Fjern det, eller ret dets navn', en: 'Remove it, or correct its name' },
      };
    case 'required':
      return {
        message: { da: 'Feltet mangler', en: 'The field is missing' },
        hint: { da: 'Tilføj det', en: 'Add it' },
      };
    case 'type': {
      const expected = params['type'] as keyof typeof typeNames;
      const type = typeNames[expected];
      return {
        message: { da: `${value.da} er ikke ${type.da}`, en: `${value.en} is not ${type.en}` },
        hint: value.da === 'null' ? nothingThere : typeHints[expected],
      };
    }
    case 'enum': {
      const allowed = (params['allowedValues'] as readonly string[]).join(', ');
      return {
        message: { da: `${value.da} er ikke en af værdierne`, en: `${value.en} is not one of the values` },
        hint: { da: `Vælg en af disse: ${allowed}`, en: `Choose one of these: ${allowed}` },
      };
    }
    case 'pattern': {
      const pattern = String(params['pattern']);
      const form = forms[named[pattern] ?? ''] ?? { da: pattern, en: pattern };
      return {
        message: { da: `${value.da} har ikke den rette form`, en: `${value.en} doesn’t have the right form` },
        hint: { da: `Skriv ${form.da}`, en: `Write ${form.en}` },
      };
    }
    case 'minLength':
      return {
        message: { da: 'Teksten er tom', en: 'The text is empty' },
        hint: {
          da: 'Skriv den, eller fjern feltet, hvis det kan undværes',
          en: 'Write it, or remove the field if it can be left out',
        },
      };
    case 'minItems':
      return {
        message: { da: 'Listen er tom', en: 'The list is empty' },
        hint: { da: 'Tilføj mindst én', en: 'Add at least one' },
      };
    case 'uniqueItems':
      return {
        message: { da: 'Det samme står to gange i listen', en: 'The list has the same item twice' },
        hint: { da: 'Fjern den ene', en: 'Remove one of them' },
      };
    default:
      throw new Error(`The schema uses ${keyword}, which validate/schema-problems.ts can’t explain.`);
  }
}

const typeNames = {
  string: { da: 'en tekst', en: 'a text' },
  number: { da: 'et tal', en: 'a number' },
  array: { da: 'en liste', en: 'a list' },
  object: { da: 'et objekt', en: 'an object' },
} as const satisfies Readonly<Record<string, Text>>;

/** How a value of each type is written in JSON, where another was. */
const typeHints: Readonly<Record<keyof typeof typeNames, Text>> = {
  string: { da: 'Skriv den i anførselstegn', en: 'Write it in quotes' },
  number: {
    da: 'Skriv tallet uden anførselstegn og uden punktum ved tusinder',
    en: 'Write the number without quotes, and without separators',
  },
  array: { da: 'Skriv det i kantede parenteser: […]', en: 'Write it in square brackets: […]' },
  object: { da: 'Skriv det som felter: { "…": … }', en: 'Write it as fields: { "…": … }' },
};
const nothingThere: Text = { da: 'Skriv en værdi, eller fjern feltet', en: 'Write a value, or remove the field' };

/** How each named text of the model is written. A test holds that each with a pattern has its words. */
const forms: Readonly<Record<string, Text>> = {
  AreaCode: { da: 'fire cifre som tekst: 0751', en: 'four digits as text: 0751' },
  AsOf: {
    da: 'en dato, en periode eller unknown: 2021-09-30, 2020-11-19/2021-09-27',
    en: 'a date, an interval or unknown: 2021-09-30, 2020-11-19/2021-09-27',
  },
  Edtf: {
    da: 'en dato eller en periode: 2021-09-30, 2019 eller 2020-11-19/2021-09-27',
    en: 'a date or an interval: 2021-09-30, 2019 or 2020-11-19/2021-09-27',
  },
  ClockTime: { da: 'et klokkeslæt fra 00:00 til 23:59: 09:00', en: 'a time of day from 00:00 to 23:59: 09:00' },
  CvrNumber: {
    da: 'otte cifre som tekst uden mellemrum: 13748136',
    en: 'eight digits as text with no spaces: 13748136',
  },
  EmailAddress: { da: 'en e-mailadresse: navn@kommune.dk', en: 'an e-mail address: name@municipality.dk' },
  GlobalLocationNumber: {
    da: 'tretten cifre som tekst uden mellemrum: 5798000000001',
    en: 'thirteen digits as text with no spaces: 5798000000001',
  },
  HttpsUrl: { da: 'en hel adresse, der begynder med https://', en: 'a whole address that begins with https://' },
  Id: { da: 'små bogstaver, tal og bindestreg: round-1', en: 'small letters, digits and hyphens: round-1' },
  IsoDate: { da: 'en dag: 2021-09-30', en: 'a day: 2021-09-30' },
  PhoneNumber: {
    da: 'nummeret med landekode og uden mellemrum: +4512345678',
    en: 'the number with country code and no spaces: +4512345678',
  },
  PostalCode: { da: 'et postnummer, fire cifre som tekst: 8000', en: 'a postal code, four digits as text: 8000' },
  SemVer: { da: 'et versionsnummer: 1.0.0', en: 'a version number: 1.0.0' },
};

/** A value as it is shown in a sentence, quoted as each language does. */
function shorten(value: unknown): Text {
  if (Array.isArray(value)) return typeNames.array;
  if (typeof value === 'object' && value !== null) return typeNames.object;
  const short = cut(String(value), 60);
  return typeof value === 'string' ? { da: `»${short}«`, en: `“${short}”` } : { da: short, en: short };
}

/** The id of the record a place is in: the item of a collection. */
function recordAt(path: string, value: unknown): string | undefined {
  const [collection, index] = keysOf(path);
  if (collection === undefined || index === undefined) return undefined;
  const id = valueAt(value, [collection, index, 'id']);
  return typeof id === 'string' ? id : undefined;
}
