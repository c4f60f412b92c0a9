import type { Provenance } from './provenance.ts';
import type {
  ClockTime,
  CvrNumber,
  EmailAddress,
  GlobalLocationNumber,
  HttpsUrl,
  Id,
  IsoDate,
  PhoneNumber,
  PostalCode,
} from './scalars.ts';
import type { Text } from './text.ts';

/** A further telephone number, with what it is for. */
export interface Phone {
  /** The telephone number in E.164 form, with country code and no spaces: `+4512345678`. */
  readonly phone: PhoneNumber;
  /** What it is for: vagten uden for åbningstid, out of hours. */
  readonly label: Text;
}

/** A further e-mail address, with what it is for. */
export interface Email {
  /** The e-mail address. */
  readonly email: EmailAddress;
  /** What it is for: presse, the press. */
  readonly label: Text;
}

/** A place in Denmark to visit or send post to (schema.org, PostalAddress). */
export interface Address {
  /** What it is for: besøg, visits. */
  readonly label: Text;
  /**
   * The street and the number, and what post needs besides: `Havnegade 1, 2. sal`.
   * @minLength 1
   */
  readonly streetAddress: string;
  /** The postal code. */
  readonly postalCode: PostalCode;
  /**
   * The postal district: `Aarhus C`.
   * @minLength 1
   */
  readonly addressLocality: string;
}

/** A day of the week, as schema.org's openingHours writes it. */
export type Weekday = 'Mo' | 'Tu' | 'We' | 'Th' | 'Fr' | 'Sa' | 'Su';

/** When somebody is there, in Danish time (schema.org, OpeningHoursSpecification). A pause is the time between two of them. */
export interface Hours {
  /** Whether the hours are for visits or for calls. */
  readonly for: 'visit' | 'phone';
  /**
   * The days of the week they hold on.
   * @minItems 1
   * @uniqueItems true
   */
  readonly days: readonly Weekday[];
  /** When they begin: `09:00`. */
  readonly opens: ClockTime;
  /** When they end, on the same day: `15:30`. */
  readonly closes: ClockTime;
  /** The first day they hold, where they don't always. */
  readonly validFrom?: IsoDate;
  /** The last day they hold, where they don't always. */
  readonly validThrough?: IsoDate;
}

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
  /** The job title of who answers. */
  readonly title?: Text;
  /** The e-mail address. */
  readonly email?: EmailAddress;
  /** The telephone number in E.164 form, with country code and no spaces: `+4512345678`. */
  readonly phone?: PhoneNumber;
  /**
   * Further e-mail addresses.
   * @minItems 1
   */
  readonly emails?: readonly Email[];
  /**
   * Further telephone numbers.
   * @minItems 1
   */
  readonly phones?: readonly Phone[];
  /**
   * Where to visit, or send post.
   * @minItems 1
   */
  readonly addresses?: readonly Address[];
  /**
   * When visits are possible, and when calls are.
   * @minItems 1
   */
  readonly hours?: readonly Hours[];
  /** A web page about the contact. */
  readonly url?: HttpsUrl;
  /** Where to write securely: the page that opens Digital Post to the contact. */
  readonly secure?: HttpsUrl;
  /** The number in CVR of the authority or company it belongs to. */
  readonly cvr?: CvrNumber;
  /** Where it receives electronic invoices: its EAN, which GS1 calls a GLN. */
  readonly ean?: GlobalLocationNumber;
}
