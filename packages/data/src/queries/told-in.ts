import type { Statement } from '../model/statement.ts';

/**
 * The figures or statements that are true in a region: its own, and those that name no region. Those alone that name
 * none where no region is given, as for the whole country.
 */
export const toldIn = <Fact extends Pick<Statement, 'region'>>(
  facts: readonly Fact[],
  region: Statement['region'],
): readonly Fact[] => facts.filter((fact) => fact.region === undefined || fact.region === region);
