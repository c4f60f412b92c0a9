import type { Text } from './text.ts';

/** The field in which a draft that the desk saves has what it was changed from. A file that has it isn't ready. */
export const draftField = '$opened';

/** What is said of a draft where a file that is ready is wanted. */
export const isDraft: { readonly message: Text; readonly hint: Text } = {
  message: {
    da: 'Filen er en kladde fra skrivebordet og ikke klar',
    en: 'The file is a draft from the desk, which isn’t ready',
  },
  hint: {
    da: 'Åbn den dér, ret resten, og gem som klar',
    en: 'Open it there, mend the rest, and save as ready',
  },
};
