import { watching } from './watch.ts';

export const inferredSaysHow = watching({
  name: 'inferred-says-how',
  description: 'What is inferred has a note that says how.',
  watch: () => ({
    objects: (field) => (/\/(status|dating)$/.test(field) ? faultOf : undefined),
  }),
});

/** What says how sure a fact, or the date of a source, is. */
interface Sure {
  readonly status?: string;
  readonly dating?: string;
  readonly note?: object;
}

const faultOf = ({ status, dating, note }: Sure) =>
  (status === 'inferred' || dating === 'inferred') && !note ? fault : undefined;

const fault = {
  message: { da: 'Det er udledt, men der står ikke hvordan', en: 'It is inferred, but does not say how' },
  hint: { da: 'Skriv i note, hvad det er udledt af', en: 'Write in note what it is inferred from' },
};
