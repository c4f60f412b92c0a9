/** A record that nobody who imports it can change, so that nobody else sees it changed. */
export function freeze<const Value>(value: Value): Value {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
  return value;
}
