const given = new WeakMap<object, Set<string>>();

/** Warns once an element: where, what is wrong and what to do. */
export function warn(element: Element, message: string): void {
  const messages = given.get(element) ?? new Set();
  given.set(element, messages);
  if (messages.has(message)) return;
  messages.add(message);
  console.warn(`<${element.localName}> ${message}`, element);
}
