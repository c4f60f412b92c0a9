import { watching } from './watch.ts';

export const inferredSaysHow = watching({
  name: 'inferred-says-how',
  description: 'What is inferred has a note that says how.',
  watch: () => ({ objects: (record) => (isInferred(record) && !('note' in record) ? fault : undefined) }),
});

const isInferred = (record: object): boolean =>
  ('status' in record && record.status === 'inferred') || ('dating' in record && record.dating === 'inferred');

const fault = {
  message: { da: 'Det er udledt, men der står ikke hvordan', en: 'It is inferred, but does not say how' },
  hint: { da: 'Skriv i note, hvad det er udledt af', en: 'Write in note what it is inferred from' },
};
