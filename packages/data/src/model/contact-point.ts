import type { Provenance } from './provenance.ts';
import type { EmailAddress, Id, PhoneNumber } from './scalars.ts';
import type { Text } from './text.ts';

/** A way to reach an organization, through a person or a shared mailbox (schema.org and Popolo, ContactPoint). */
export interface ContactPoint extends Provenance {
  /** The contact point's id: `klimasekretariat`. */
  readonly id: Id;
  /** The id of the organization it reaches. */
  readonly organization: Id;
  /** What it may be used for. */
  readonly label: Text;
  /** The id of the person who answers, where it is one. */
  readonly person?: Id;
  /** The e-mail address. */
  readonly email?: EmailAddress;
  /** The telephone number in E.164 form, with country code and no spaces: `+4512345678`. */
  readonly phone?: PhoneNumber;
}
