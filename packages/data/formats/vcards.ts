import type { Dataset } from '../model/dataset.ts';
import { contactsOf } from '../queries/members.ts';
import { toVcard } from './vcard.ts';

/** Every contact point of a data set as vCards, one after the other. */
export const toVcards = (dataset: Dataset, version?: '4.0' | '3.0', language: 'da' | 'en' = 'da'): string =>
  dataset.organizations
    .flatMap(({ id }) => contactsOf(dataset, id))
    .map(({ contactPoint: { email, phone, label }, organization, person }) =>
      toVcard(
        { name: person?.name, organization: organization?.name[language] ?? label[language], email, phone },
        version,
      ),
    )
    .join('');
