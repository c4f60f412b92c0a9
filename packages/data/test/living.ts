import type { Dataset } from '../src/model/dataset.ts';

const fact = { sources: ['protokollen'], asOf: '2026-11-01', status: 'verified' } as const;
const measured = { programme: 'fjordplan', scope: 'region', nature: 'measured', ...fact } as const;
const target = { programme: 'fjordplan', scope: 'region', nature: 'target', ...fact } as const;
const emissions = {
  label: { da: 'udledt fra fjordens kommuner', en: 'emitted in the fjord’s municipalities' },
  unit: 'tCO2e',
  trend: 'udledning',
  baseYear: 1990,
} as const;
const electric = {
  label: { da: 'af kommunernes biler kører på el', en: 'of the municipalities’ cars are electric' },
  unit: 'percent',
  trend: 'elbiler',
} as const;

/**
 * A small fictional register that is kept: over three years the chair changed, with a vacancy between, a member left on
 * a day that nobody knows, emissions were measured against a target, and two contacts have hours. Reviewed on
 * 1 November 2026, for six months.
 */
export const living: Dataset = {
  $schema: 'https://example.dk/schema.json',
  schemaVersion: '1.1.0',
  version: '3.1.0',
  license: 'CC0-1.0',
  title: { da: 'Fjordens klimaindsats', en: 'The fjord’s climate effort' },
  publisher: { name: 'Fjordrådet', classification: 'region' },
  about: 'fjordplan',
  region: '9100',
  reviewed: '2026-11-01',
  reviewEvery: 6,
  regions: [{ id: '9100', name: 'Region Fjord', ...fact }],
  municipalities: [
    { id: '9101', name: 'Aarup', region: '9100', ...fact },
    { id: '9102', name: 'Æbleø', region: '9100', ...fact },
    { id: '9103', name: 'Ølstrup', region: '9100', ...fact },
  ],
  organizations: [
    {
      id: 'fjordraad',
      name: { da: 'Fjordrådet', en: 'The Fjord Council' },
      classification: 'steering-group',
      programme: 'fjordplan',
      ...fact,
    },
    {
      id: 'sekretariat',
      name: { da: 'Fjordsekretariatet', en: 'The Fjord Secretariat' },
      classification: 'secretariat',
      programme: 'fjordplan',
      ...fact,
    },
  ],
  programmes: [
    {
      id: 'fjordplan',
      name: { da: 'Fjordplanen', en: 'The Fjord Plan' },
      classification: 'initiative',
      start: '2023-12-01',
      cohorts: [{ id: 'alle', name: { da: 'Alle', en: 'All' } }],
      ...fact,
    },
  ],
  participations: ['9101', '9102', '9103'].map((municipality) => ({
    id: `fjordplan-${municipality}`,
    programme: 'fjordplan',
    municipality,
    cohort: 'alle',
    admitted: '2023-12-01',
    ...fact,
  })),
  figures: [
    {
      id: 'cykelsti',
      label: { da: 'anlagt', en: 'built' },
      value: 38,
      unit: 'other',
      unitLabel: { da: 'km cykelsti', en: 'km of cycle path' },
      period: '2025',
      ...measured,
    },
    { id: 'elbiler-2024', ...electric, value: 41, period: '2024', ...measured },
    { id: 'elbiler-2025', ...electric, value: 58.5, period: '2025', ...measured },
    { id: 'elbiler-2030', ...electric, value: 100, period: '2030', ...target },
    {
      id: 'skov',
      label: { da: 'ny skov', en: 'of new forest' },
      value: 260,
      unit: 'hectares',
      period: '2023-12/2025-12',
      ...measured,
    },
    {
      id: 'tilskud',
      label: { da: 'i tilskud til varmepumper', en: 'in grants for heat pumps' },
      value: 12_400_000,
      unit: 'DKK',
      period: '2025',
      ...measured,
    },
    { id: 'udledning-2023', ...emissions, value: 1_200_000, period: '2023', ...measured },
    { id: 'udledning-2024', ...emissions, value: 1_090_000, period: '2024', ...measured },
    { id: 'udledning-2025', ...emissions, value: 985_000, period: '2025', ...measured },
    { id: 'udledning-2030', ...emissions, value: 540_000, period: '2030', ...target },
  ],
  statements: [
    {
      id: 'om',
      programme: 'fjordplan',
      topic: 'about',
      text: {
        da: 'Fjordens kommuner sænker udledningen sammen.',
        en: 'The fjord’s municipalities cut emissions together.',
      },
      ...fact,
    },
  ],
  posts: [
    {
      id: 'raad-formand',
      organization: 'fjordraad',
      role: 'chair',
      label: { da: 'formand', en: 'chair' },
      seats: 1,
      start: '2023-12-01',
      ...fact,
    },
    {
      id: 'raad-medlem',
      organization: 'fjordraad',
      role: 'member',
      label: { da: 'medlem', en: 'member' },
      seats: 2,
      start: '2023-12-01',
      ...fact,
    },
    {
      id: 'sekretariatschef',
      organization: 'sekretariat',
      role: 'secretariat',
      label: { da: 'sekretariatschef', en: 'head of secretariat' },
      ...fact,
    },
  ],
  memberships: [
    {
      id: 'raad-formand-1',
      post: 'raad-formand',
      person: 'p1',
      onBehalfOf: '9101',
      title: { da: 'borgmester', en: 'mayor' },
      start: '2023-12-01',
      end: '2025-12-31',
      ...fact,
    },
    {
      id: 'raad-formand-2',
      post: 'raad-formand',
      person: 'p2',
      onBehalfOf: '9102',
      title: { da: 'borgmester', en: 'mayor' },
      start: '2026-03-01',
      ...fact,
    },
    { id: 'raad-medlem-1', post: 'raad-medlem', person: 'p3', onBehalfOf: '9103', start: '2023-12', ...fact },
    {
      id: 'raad-medlem-2',
      post: 'raad-medlem',
      person: 'p2',
      onBehalfOf: '9102',
      start: '2023-12-01',
      end: '2026-01-01/2026-02-28',
      ...fact,
    },
    { id: 'raad-medlem-3', post: 'raad-medlem', person: 'p4', onBehalfOf: '9102', start: '2026-03-01', ...fact },
    { id: 'sekretariat-1', post: 'sekretariatschef', person: 'p5', ...fact },
  ],
  sources: [
    {
      id: 'protokollen',
      title: { da: 'Fjordrådets protokol', en: 'The minutes of the Fjord Council' },
      publisher: 'Fjordrådet',
      url: 'https://example.dk/fjordraad/protokol',
      published: '2026-11-01',
      dating: 'stated',
    },
  ],
  persons: [
    { id: 'p1', name: 'Åge Østerby', ...fact },
    {
      id: 'p2',
      name: 'Ida Ærenlund',
      email: 'ida@example.dk',
      phone: '+4511111111',
      url: 'https://example.dk/ida',
      photo: {
        url: 'https://example.dk/ida.jpg',
        width: 480,
        height: 600,
        rights: 'Fjordrådet, CC BY 4.0',
        source: 'protokollen',
      },
      ...fact,
    },
    { id: 'p3', name: 'Ole Aakjær', ...fact },
    { id: 'p4', name: 'Signe Bæk Åstrøm', email: 'signe@example.dk', ...fact },
    { id: 'p5', name: 'Mads Ørum', ...fact },
  ],
  contactPoints: [
    {
      id: 'fjordsekretariatet',
      organization: 'sekretariat',
      label: { da: 'Sekretariatet', en: 'The secretariat' },
      email: 'fjord@example.dk',
      phone: '+4522222222',
      emails: [{ email: 'presse@example.dk', label: { da: 'Presse', en: 'Press' } }],
      phones: [{ phone: '+4533333333', label: { da: 'Vagttelefon', en: 'Out of hours' } }],
      addresses: [
        {
          label: { da: 'Besøg', en: 'Visits' },
          streetAddress: 'Fjordvej 1, 2. sal',
          postalCode: '9999',
          addressLocality: 'Aarup',
        },
        {
          label: { da: 'Post', en: 'Post' },
          streetAddress: 'Postboks 7',
          postalCode: '9999',
          addressLocality: 'Aarup',
        },
      ],
      hours: [
        { for: 'visit', days: ['Mo', 'Tu', 'We', 'Th'], opens: '09:00', closes: '15:00' },
        { for: 'visit', days: ['Fr'], opens: '09:00', closes: '12:00' },
        { for: 'phone', days: ['Mo', 'Tu', 'We', 'Th', 'Fr'], opens: '08:30', closes: '11:30' },
        { for: 'phone', days: ['Th'], opens: '13:00', closes: '17:00' },
      ],
      url: 'https://example.dk/fjord',
      secure: 'https://post.example.dk/fjord',
      cvr: '13748136',
      ean: '5798000000001',
      ...fact,
    },
    {
      id: 'projektlederen',
      organization: 'sekretariat',
      label: { da: 'Fjordplanen', en: 'The Fjord Plan' },
      person: 'p5',
      title: { da: 'projektleder', en: 'project manager' },
      email: 'mads@example.dk',
      phone: '+4544444444',
      hours: [
        {
          for: 'phone',
          days: ['Tu', 'Th'],
          opens: '10:00',
          closes: '14:00',
          validFrom: '2026-08-01',
          validThrough: '2027-06-30',
        },
      ],
      ...fact,
    },
  ],
};

/** The day the tests of it run on. */
export const livingToday = '2026-11-26';
