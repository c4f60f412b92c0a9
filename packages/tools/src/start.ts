/** Builds the showcase and serves it until Ctrl-C. */
import { once } from 'node:events';

import { serve } from './serve.ts';
import { pnpm, root, step } from './steps.ts';

const stopped = Promise.race([once(process, 'SIGINT'), once(process, 'SIGTERM')]);
process.exit(await Promise.race([start(), stopped.then(() => 0)]));

async function start(): Promise<number> {
  console.log('Building the data, the components and the showcase …');
  for (const name of ['@klimaindsats/data', '@klimaindsats/components', 'showcase']) {
    const { ok } = await step(name, [...pnpm, '--filter', name, 'run', 'build']);
    if (!ok) {
      console.error(`The showcase can't be shown, because building ${name} failed: see above.`);
      return 1;
    }
  }

  try {
    const { address, close } = await serve(`${root}examples/showcase/dist`, { port: 8020 });
    console.log(`\nThe showcase is at ${address}\nCtrl-C stops it.`);
    await stopped;
    await close();
    return 0;
  } catch (error) {
    console.error(`The showcase can't be served: ${error instanceof Error ? error.message : String(error)}`);
    return 1;
  }
}
