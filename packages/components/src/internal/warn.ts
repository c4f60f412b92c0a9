import { onServer } from './platform.ts';

const given = new WeakMap<object, Set<string>>();

/** Warns once an element: where, what is wrong and what to do. */
export function warn(element: Element, message: string): void {
  const messages = given.get(element) ?? new Set();
  given.set(element, messages);
  if (messages.has(message)) return;
  messages.add(message);
  // A server has no tree in which the element could be looked up.
  if (onServer) console.warn(`<klima-${(element.constructor as typeof Element & { tag: string }).tag}> ${message}`);
  else console.warn(`<${element.localName}> ${message}`, element);
}
