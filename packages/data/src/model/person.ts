import type { Provenance } from './provenance.ts';
import type { EmailAddress, HttpsUrl, Id, PhoneNumber } from './scalars.ts';

/** A picture of a person that its holder lets be shown. */
export interface Photo {
  /** The address of the picture itself. */
  readonly url: HttpsUrl;
  /** Its width in pixels, a whole number. */
  readonly width: number;
  /** Its height in pixels, a whole number. */
  readonly height: number;
  /**
   * Who holds the rights, or the licence it is under: `Havnerådet`, `CC BY 4.0, Åse Ærbødig`.
   * @minLength 1
   */
  readonly rights: string;
  /** The id of the source that says so. */
  readonly source: Id;
}

/**
 * A person whom a public source names in a public role (Popolo, Person). How to reach them in that role stands here, so
 * that it goes when they are taken out; how to reach an organization through them is a contact point.
 */
export interface Person extends Provenance {
  /** The person's id, which says nothing of who it is, so that it can outlive the name: `p4h8n`. */
  readonly id: Id;
  /**
   * The name as the source writes it.
   * @minLength 1
   */
  readonly name: string;
  /** The e-mail address. */
  readonly email?: EmailAddress;
  /** The telephone number in E.164 form, with country code and no spaces: `+4512345678`. */
  readonly phone?: PhoneNumber;
  /** A web page about the person. */
  readonly url?: HttpsUrl;
  /** A picture, where the source that shows it says whose it is. */
  readonly photo?: Photo;
}
