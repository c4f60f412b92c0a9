import type { Dataset } from '../model/dataset.ts';
import { placeholders } from '../model/placeholders.ts';
import { schemaVersion } from '../model/schema-version.ts';

/**
 * A register to begin from, which is to be gone through every half year: each kind of record that most need once, about a
 * region that isn't one.
 */
export function starter(today: string): Dataset {
  const fact = { sources: ['eksempel'], asOf: today, status: 'seed' } as const;
  return {
    $schema: './schema.json',
    schemaVersion,
    version: '0.1.0',
    license: 'CC0-1.0',
    title: { da: 'Vores klimaindsats', en: 'Our climate effort' },
    publisher: { name: placeholders.region, url: placeholders.page },
    about: 'vores-klimaindsats',
    reviewed: today,
    reviewEvery: 6,
    regions: [{ id: '9000', name: placeholders.region, ...fact }],
    municipalities: [{ id: '9001', name: placeholders.municipality, region: '9000', ...fact }],
    organizations: [{ id: 'styregruppe', name: { da: 'Styregruppen', en: 'The steering group' }, ...fact }],
    programmes: [
      {
        id: 'vores-klimaindsats',
        name: { da: 'Vores klimaindsats', en: 'Our climate effort' },
        classification: 'initiative',
        cohorts: [{ id: 'runde-1', name: { da: 'Runde 1', en: 'Round 1' } }],
        ...fact,
      },
    ],
    participations: [
      {
        id: 'vores-klimaindsats-9001',
        programme: 'vores-klimaindsats',
        municipality: '9001',
        cohort: 'runde-1',
        admitted: today,
        ...fact,
      },
    ],
    figures: [
      {
        id: 'kommuner',
        programme: 'vores-klimaindsats',
        scope: 'region',
        label: { da: 'kommune er med', en: 'municipality takes part' },
        value: 1,
        unit: 'municipalities',
        ...fact,
      },
    ],
    statements: [
      {
        id: 'om',
        programme: 'vores-klimaindsats',
        topic: 'about',
        text: placeholders.statement,
        ...fact,
      },
    ],
    posts: [
      { id: 'medlem', organization: 'styregruppe', role: 'member', label: { da: 'medlem', en: 'member' }, ...fact },
    ],
    memberships: [{ id: 'styregruppe-9001', post: 'medlem', person: 'p1', onBehalfOf: '9001', start: today, ...fact }],
    sources: [
      {
        id: 'eksempel',
        title: placeholders.source,
        publisher: placeholders.region,
        url: placeholders.page,
        published: today,
        dating: 'stated',
      },
    ],
    persons: [{ id: 'p1', name: placeholders.person, ...fact }],
    contactPoints: [
      {
        id: 'kontakt',
        organization: 'styregruppe',
        label: { da: 'Sekretariatet', en: 'The secretariat' },
        email: placeholders.email,
        ...fact,
      },
    ],
  };
}
