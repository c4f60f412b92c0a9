import type { Dataset, Provenance } from '@klimaindsats/data';

const seed: Provenance = { sources: ['avisen'], asOf: '2020-11-19/2021-09-27', status: 'seed' };
const verified: Provenance = { sources: ['bogen', 'avisen'], asOf: '2023-05', status: 'verified' };
const both = (text: string): { da: string; en: string } => ({ da: text, en: `${text} (en)` });

/** A small initiative of people and places that do not exist, with å, æ, ø and Aa among them. */
export const dataset: Dataset = {
  $schema: 'https://example.dk/schema.v1.json',
  schemaVersion: '1.0.0',
  version: '1.0.0',
  license: 'CC0-1.0',
  title: both('Prøvedata'),
  about: 'klima',
  regions: [{ id: '9000', name: 'Region Prøve', ...verified }],
  municipalities: [
    { id: '9001', name: 'Aadal', region: '9000', ...verified },
    { id: '9002', name: 'Birk', region: '9000', ...verified },
    { id: '9003', name: 'Østerby', region: '9000', ...verified },
  ],
  organizations: [
    { id: 'gruppe', name: { da: 'Klimagruppen', en: 'The climate group' }, classification: 'steering-group', ...seed },
    { id: 'kontor', name: both('Klimakontoret'), classification: 'secretariat', ...seed },
    { id: 'tom', name: both('Den tomme gruppe'), ...seed },
  ],
  programmes: [
    { id: 'klima', name: both('Klima'), classification: 'initiative', ...seed },
    { id: 'ramme', name: both('Ramme'), classification: 'framework', ...seed },
    {
      id: 'dk2020',
      name: both('DK2020'),
      classification: 'partnership',
      basedOn: 'ramme',
      cohorts: [
        { id: 'pilot', name: both('Pilot') },
        { id: 'round-1', name: both('Runde 1') },
      ],
      ...verified,
    },
  ],
  participations: [
    { id: 'dk2020-9001', programme: 'dk2020', municipality: '9001', cohort: 'pilot', admitted: '2019', ...verified },
    {
      id: 'dk2020-9003',
      programme: 'dk2020',
      municipality: '9003',
      cohort: 'round-1',
      announced: '2020-11-19',
      admitted: '2020-11-19/2021-09-27',
      ...verified,
    },
  ],
  figures: [
    {
      id: 'pilots-country',
      programme: 'dk2020',
      scope: 'country',
      label: { da: 'pilotkommuner', en: 'pilot municipalities' },
      value: 20,
      unit: 'municipalities',
      series: [{ name: 'joined', order: 1 }],
      ...verified,
    },
    {
      id: 'round-1-country',
      programme: 'dk2020',
      scope: 'country',
      label: { da: 'kommuner i runde 1', en: 'municipalities in round 1' },
      value: 45,
      unit: 'municipalities',
      ...seed,
      status: 'conflicting',
      note: { da: 'Kilderne er uenige.', en: 'The sources disagree.' },
      alternatives: [
        { value: 46, ...verified, note: { da: 'Så mange blev meldt ud.', en: 'So many were announced.' } },
      ],
    },
  ],
  statements: [
    { id: 'klima-dele', programme: 'klima', topic: 'about', text: both('Klima har dele.'), ...seed },
    {
      id: 'hvad',
      programme: 'dk2020',
      topic: 'about',
      text: { da: 'Det var et samarbejde.', en: 'It was a co-operation.' },
      ...seed,
    },
    { id: 'krav', programme: 'ramme', topic: 'plan', text: both('En plan skal måles.'), ...verified },
    { id: 'efter', programme: 'dk2020', topic: 'after', text: both('Det sluttede.'), ...verified },
  ],
  posts: [
    { id: 'formand', organization: 'gruppe', role: 'co-chair', label: { da: 'medformand', en: 'co-chair' }, ...seed },
    { id: 'medlem', organization: 'gruppe', role: 'member', label: { da: 'medlem', en: 'member' }, ...seed },
  ],
  memberships: [
    {
      id: 'm-aase',
      post: 'formand',
      person: 'aase',
      onBehalfOf: '9003',
      title: { da: 'direktør', en: 'director' },
      ...seed,
    },
    { id: 'm-uden', post: 'medlem', onBehalfOf: '9000', ...seed },
    { id: 'm-oerum', post: 'medlem', person: 'oerum', onBehalfOf: '9001', ...seed },
    { id: 'm-bo', post: 'medlem', person: 'bo', onBehalfOf: '9002', ...seed },
    { id: 'm-fjernet', post: 'medlem', person: 'fjernet', onBehalfOf: '9002', ...seed },
  ],
  sources: [
    {
      id: 'avisen',
      title: { da: 'En nyhed', en: 'Some news' },
      publisher: 'Avisen',
      url: 'https://example.dk/nyhed',
      published: '2021',
      dating: 'inferred',
    },
    {
      id: 'bogen',
      title: { da: 'En bog', en: 'A book' },
      publisher: 'Forlaget',
      url: 'https://example.dk/bog',
      published: '2023-05',
      dating: 'stated',
    },
  ],
  persons: [
    { id: 'aase', name: 'Åse Ærø', ...seed },
    { id: 'bo', name: 'Bo Ås', ...seed },
    { id: 'oerum', name: 'Ida Ørum', ...seed },
  ],
  contactPoints: [
    {
      id: 'kontor',
      organization: 'kontor',
      label: both('Kontoret'),
      person: 'aase',
      email: 'aase@example.dk',
      phone: '+4512345678',
      ...seed,
    },
    { id: 'postkasse', organization: 'kontor', label: both('Postkassen'), email: 'post@example.dk', ...seed },
  ],
  tombstones: [{ id: 'fjernet', removed: '2026-01-01' }],
};
