/**
 * A date or an interval in EDTF (ISO 8601-2:2019, level 0), as exact as the source is: `2019`, `2019-07`, `2020-11-19`,
 * or `2020-11-19/2021-09-27` for a time between two dates.
 * @pattern ^[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?$
 */
export type Edtf = string;

/**
 * The time a fact describes: a date or an interval in EDTF, or `unknown` where no source dates it.
 * @pattern ^([0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?(/[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?)?|unknown)$
 */
export type AsOf = string;

/**
 * A calendar day (ISO 8601-1:2019, 5.2.2.1): `2026-11-23`.
 * @pattern ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
 */
export type IsoDate = string;

/**
 * A stable name for a record, unique in its collection and never used again for another: `dk2020`, `round-1-country`.
 * @pattern ^[a-z0-9]+(-[a-z0-9]+)*$
 */
export type Id = string;

/**
 * A secure web address.
 * @pattern ^https://[^\s/?#]+\.[^\s/?#.]+([/?#]\S*)?$
 */
export type HttpsUrl = string;

/**
 * The official code of a Danish municipality or region, four digits as text: `0751`, `1082`.
 * @pattern ^[0-9]{4}$
 */
export type AreaCode = string;

/**
 * An e-mail address.
 * @pattern ^[^\s@<>"(),:;]+@[^\s@<>"(),:;]+\.[^\s@<>"(),:;.]+$
 */
export type EmailAddress = string;

/**
 * A telephone number in E.164 form, with country code and no spaces: `+4512345678`.
 * @pattern ^\+[1-9][0-9]{6,14}$
 */
export type PhoneNumber = string;

/**
 * A Danish postal code, four digits as text: `8000`, `0999`.
 * @pattern ^(0[1-9]|[1-9][0-9])[0-9]{2}$
 */
export type PostalCode = string;

/**
 * A time of day by the clock in Denmark: `09:00`.
 * @pattern ^([01][0-9]|2[0-3]):[0-5][0-9]$
 */
export type ClockTime = string;

/**
 * A number in the Central Business Register (CVR), eight digits as text: `13748136`.
 * @pattern ^[1-9][0-9]{7}$
 */
export type CvrNumber = string;

/**
 * A Global Location Number (GLN), which Danish invoices call EAN, thirteen digits as text: `5798000000001`.
 * @pattern ^[0-9]{13}$
 */
export type GlobalLocationNumber = string;

/**
 * A version by semantic versioning: `1.0.0`.
 * @pattern ^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$
 */
export type SemVer = string;
