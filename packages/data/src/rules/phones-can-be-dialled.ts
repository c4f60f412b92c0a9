import { sign } from './signs.ts';
import type { Fault } from './watch.ts';
import { watching } from './watch.ts';

export const phonesCanBeDialled = watching({
  name: 'phones-can-be-dialled',
  description: 'A telephone number has as many digits as its country’s: eight in Denmark.',
  watch: () => ({
    signs: sign.plus,
    texts: (field) => (/^(persons|contactPoints)\/(phones\/)?phone$/.test(field) ? faultOf : undefined),
  }),
});

/** The countries of the realm, by code, with how many digits their numbers have. */
const countries = [
  { code: '+45', digits: 8, da: 'danske', en: 'Danish' },
  { code: '+298', digits: 6, da: 'færøske', en: 'Faroese' },
  { code: '+299', digits: 6, da: 'grønlandske', en: 'Greenlandic' },
] as const;

function faultOf(text: string): Fault | undefined {
  const country = countries.find(({ code }) => text.startsWith(code));
  if (!country) return undefined;
  const { code, digits, da, en } = country;
  const has = text.length - code.length;
  if (has === digits) return undefined;
  return {
    message: {
      da: `Nummeret ${text} har ${has} cifre efter ${code}, og ${da} numre har ${digits}`,
      en: `The number ${text} has ${has} digits after ${code}, and ${en} numbers have ${digits}`,
    },
    hint: { da: 'Ret det efter det, det er skrevet af fra', en: 'Correct it by what it was copied from' },
  };
}
