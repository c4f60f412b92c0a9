/** What the schema says of a field. */
export interface FieldShape {
  /**
   * The name of its type in the schema: `Text` in Danish and English, `Id`, `AreaCode`, `Edtf`, `AsOf`, `IsoDate`,
   * `HttpsUrl` …; of an object, such as `Photo`; or `string`, `number`, or `choice`.
   */
  readonly type: string;
  readonly isRequired: boolean;
  /** Whether it holds a list of `type`. */
  readonly isList: boolean;
  /** The values it may have, where they are fixed. */
  readonly values?: readonly string[];
  /** What it is, in English. */
  readonly help: string;
}
