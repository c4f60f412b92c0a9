import type { Statement } from '../model/statement.ts';

/**
 * The figures or statements that are true in a region: its own, and those that name no region. Without a region, as for
 * the whole country, only those that name none.
 */
export const toldIn = <Fact extends Pick<Statement, 'region'>>(
  facts: readonly Fact[],
  region: Statement['region'],
): readonly Fact[] => facts.filter((fact) => fact.region === undefined || fact.region === region);
