import type { Programme } from '../model/programme.ts';
import type { Statement } from '../model/statement.ts';
import { assertDataFirst } from './assert-data-first.ts';

/** What `statementsOf` reads. */
export interface Told {
  readonly programmes: readonly Pick<Programme, 'id' | 'basedOn' | 'succeededBy'>[];
  readonly statements: readonly Pick<Statement, 'programme'>[];
}

/** The statements of a programme, of what it builds on and of what came after it, in the order in which they read. */
export function statementsOf<Data extends Told>(
  { programmes, statements }: Data,
  programme: Data['programmes'][number]['id'],
): readonly Data['statements'][number][] {
  assertDataFirst(statements, 'statementsOf');
  const told = programmes
    .filter(({ id }) => id === programme)
    .flatMap(({ id, basedOn, succeededBy }) => [id, basedOn, succeededBy]);
  return statements.filter((statement) => told.includes(statement.programme));
}
