import type { Problem } from '../model/problem.ts';
import type { Text } from '../model/text.ts';

/** What the command can't do, as a sentence for the user. */
export class Failure extends Error {
  readonly text: Text;
  /** 1, something is wrong with a file; 2, with how the command was written. */
  readonly exitCode: 1 | 2;

  constructor(text: Text, exitCode: 1 | 2 = 1) {
    super(text.en);
    this.text = text;
    this.exitCode = exitCode;
  }

  /** A file that can't be used, as a problem among others. */
  get problem(): Problem {
    return {
      path: '',
      rule: 'file',
      message: this.text,
      hint: { da: 'Ret det, og kør kommandoen igen', en: 'Mend it and run the command again' },
    };
  }
}

/** A command written wrong, and the help that tells how to write it. */
export function wrong({ da, en }: Text, command?: string): Failure {
  const more = ['klimaindsats', command, '--help'].filter((part) => part !== undefined).join(' ');
  return new Failure({ da: `${da}. Se ${more}.`, en: `${en}. See ${more}.` }, 2);
}

/** The one of some choices that was given; a failure that names them where it is none. */
export function oneOf<Choice extends string>(
  choices: readonly Choice[],
  given: string,
  where: string,
  command?: string,
): Choice {
  const found = choices.find((choice) => choice === given);
  if (found !== undefined) return found;
  const list = choices.join(', ');
  throw wrong(
    {
      da: `${where} kan ikke være ${given}; vælg ${list}`,
      en: `${where} can’t be ${given}; choose ${list}`,
    },
    command,
  );
}
