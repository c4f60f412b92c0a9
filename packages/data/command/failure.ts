import type { Text } from '../model/text.ts';

/** What the command can't do, as a sentence for whoever asked for it. */
export class Failure extends Error {
  readonly text: Text;
  /** 1, something is wrong with a file; 2, with how the command was written. */
  readonly exitCode: 1 | 2;

  constructor(text: Text, exitCode: 1 | 2 = 1) {
    super(text.en);
    this.text = text;
    this.exitCode = exitCode;
  }
}
