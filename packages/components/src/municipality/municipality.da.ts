import { goalsDanish } from '../plan/goals.da.ts';
import { insideDanish, sharedDanish, someDanish, unknownDanish } from '../words/shared.da.ts';
import { whenDanish } from '../words/when.da.ts';

/** The words of the element of one municipality in Danish. */
export const danish = {
  ...whenDanish,
  ...goalsDanish,
  /** @param programme The name of the programme; nothing where the data has none. */
  heading: (municipality: string, programme: string) => `${municipality}${programme && ` i ${programme}`}`,
  /** In the heading where the page names no municipality. */
  own: 'Din kommune',
  /** @param when The time as it stands in a sentence: `i 2019`. */
  joined: (municipality: string, programme: string, when: string) => `${municipality} kom med i ${programme} ${when}.`,
  /** @param others How many others joined with the same cohort. */
  cohort: (cohort: string, others: number) =>
    others
      ? `Kommunen var i ${cohort} sammen med ${others} ${others === 1 ? 'anden' : 'andre'}.`
      : `Kommunen var den eneste i gruppen »${cohort}«.`,
  announced: (when: string) => `Det blev annonceret ${when}.`,
  outside: (municipality: string, programme: string) => `${municipality} var ikke med i ${programme}.`,
  /** The same of today, where the data is kept up to date. */
  outsideNow: (municipality: string, programme: string) => `${municipality} er ikke med i ${programme}.`,
  notTold: (municipality: string, programme: string) =>
    `Kilderne fortæller ikke, om ${municipality} var med i ${programme}.`,
  commitment: 'Hvad kommunen forpligtede sig til',
  plan: 'Klimaplanen',
  /** In place of the title of a plan that has none. */
  untitled: 'Kommunens klimaplan',
  noPlan: 'Kilderne fortæller ikke om kommunens klimaplan.',
  adopted: (when: string) => `Vedtaget ${when}.`,
  undated: 'Kilderne fortæller ikke, hvornår den blev vedtaget.',
  approved: (when: string) => `Godkendt af C40 ${when}.`,
  people: 'Hvem fra kommunen var med',
  peopleNow: 'Hvem fra kommunen er med',
  /** The name of a group as it stands in a list. */
  inside: insideDanish,
  /** In place of a name that the source doesn't give. */
  unlisted: 'Navn ikke oplyst',
  /** How many municipalities of a region took part. */
  region: (region: string, joined: number, all: number) => `I ${region} kom ${someDanish(joined, all)} med.`,
  regionNow: (region: string, joined: number, all: number) => `I ${region} er ${someDanish(joined, all)} med.`,
  empty: sharedDanish.empty,
  after: 'Hvad kom efter?',
  none: 'Skriv en kommunes navn eller kode i feltet municipality for at vise den.',
  unknown: (text: string, example: string) => unknownDanish('kommune', text, example),
};
