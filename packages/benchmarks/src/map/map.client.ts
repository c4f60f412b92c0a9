/** Runs in the page: our map and table of a region or of the country, and what they take, in milliseconds. */
import { define, ParticipationMap } from '@klimaindsats/components';

import { root, time } from '../growth/timing.ts';

export interface MapTimes {
  /** The first rendering, laid out. */
  readonly first: number;
  /** From one moment to the next, laid out: the longest, as none may be felt. */
  readonly next: number;
}

declare global {
  // A property of the page's global object, which `var` alone declares.
  var timeMap: (region: string) => Promise<MapTimes>;
}

const moments = ['2019-06-01', '2020-11-19', '2021-09-30', '2024-01-02'];

define([ParticipationMap]);

globalThis.timeMap = async (region) => {
  const element = new ParticipationMap();
  element.region = region;
  element.timeline = true;
  element.noCountry = true;
  const { laidOut: first } = await time(() => {
    root().append(element);
    return element.updateComplete;
  });
  const steps: number[] = [];
  for (const moment of moments) {
    const { laidOut } = await time(() => {
      element.asOf = moment;
      return element.updateComplete;
    });
    steps.push(laidOut);
  }
  return { first, next: Math.max(...steps) };
};
