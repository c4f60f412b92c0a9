import type { Language, Text } from '../model/text.ts';

/** What the command talks to. */
export interface Terminal {
  readonly out: (text: string) => void;
  /** Takes data as it is: for a file or another program. */
  readonly data: (text: string) => void;
  readonly error: (text: string) => void;
  /** The machine's language: `da_DK.UTF-8`. */
  readonly locale: string;
  /** How the command was called, and can be again: `klimaindsats`, `npx @klimaindsats/data`. */
  readonly program: string;
}

/** The options that a command may be given, besides those that every command has. */
export interface Options {
  readonly json?: boolean;
  readonly output?: string;
  readonly collection?: string;
  readonly all?: string;
  readonly excel?: boolean;
  readonly vcard?: string;
  readonly members?: boolean;
  readonly address?: string;
}

/** What a command is run with. */
export interface Task extends Options {
  readonly language: Language;
  /** The language that was asked for, where one was. */
  readonly lang?: string;
  readonly terminal: Terminal;
}

/** A command of the program: `klimaindsats validate`. */
export interface Command {
  readonly name: string;
  readonly help: Text;
  /** Its options, each with what it goes with: the command, or one of its formats. */
  readonly options: Readonly<Partial<Record<keyof Options, string>>>;
  /** Does it, and answers the exit code: 0 in order, 1 something is wrong with a file. Throws a `Failure` else. */
  readonly run: (args: readonly string[], task: Task) => Promise<number>;
}
