import { dataset } from '../dataset.ts';

const [membership, person] = [dataset.memberships[1], dataset.persons?.[0]];

/** A register of as many members as are asked for: Åge 0, Åge 1 … */
export const manyMembers = (count: number): object => {
  const numbers = [...Array(count).keys()];
  return {
    ...dataset,
    memberships: numbers.map((index) => ({ ...membership, id: `m-${index}`, person: `p-${index}` })),
    persons: numbers.map((index) => ({ ...person, id: `p-${index}`, name: `Åge ${index}` })),
  };
};
