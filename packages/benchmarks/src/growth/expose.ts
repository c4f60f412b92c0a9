/** Runs in the page: what the benchmark calls there to time a contender's list, and to read it. */
import type { ListDriver } from './driver.ts';
import { fictionalMembers } from './members.ts';
import { type Growth, root, timeGrowth } from './timing.ts';

declare global {
  // Properties of the page's global object, which `var` alone declares.
  var timeGrowth: (size: number) => Promise<Growth>;
  var showMembers: (size: number) => Promise<void>;
}

export function expose<Data>(driver: ListDriver<Data>): void {
  globalThis.timeGrowth = (size) => timeGrowth(driver, size);
  globalThis.showMembers = async (size) => {
    await driver.mount(driver.prepare(fictionalMembers(size)), root());
  };
}
