#!/usr/bin/env node
import { languageOf, run } from './run.ts';

const { env, stdout, stderr } = process;
const gone = new Set(['EPIPE', 'ERR_STREAM_DESTROYED']);
const lost = new Set<string | undefined>();

// A machine without one of these says its language otherwise.
const locale =
  [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find(Boolean) ?? Intl.DateTimeFormat().resolvedOptions().locale;

// The reader of the output may stop before its end, and the result stays true. A full disk is an error.
stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (lost.size > 0 || gone.has(error.code ?? '')) return;
  lost.add(error.code);
  process.exitCode = 1;
  stderr.write(
    {
      da: `Svaret kan ikke skrives (${error.code}). Gør plads, eller vælg et andet sted.\n`,
      en: `The answer can’t be written (${error.code}). Make room, or choose another place.\n`,
    }[languageOf(locale)],
  );
});
stderr.on('error', () => undefined);

const code = await run(process.argv.slice(2), {
  out: (text) => stdout.write(text),
  data: (text) => stdout.write(text),
  error: (text) => stderr.write(text),
  locale,
  program: programOf(process.argv[1] ?? ''),
});
process.exitCode = code === 0 && lost.size > 0 ? 1 : code;

/** How this can be run again. What npx or pnpm fetched for one run is on no path, and what a project has is on none either. */
function programOf(path: string): string {
  if (/[\\/]_npx[\\/]/.test(path)) return 'npx @klimaindsats/data';
  if (/[\\/]dlx[\\/-]/.test(path)) return 'pnpm dlx @klimaindsats/data';
  return /node_modules[\\/]\.bin[\\/]/.test(path) ? 'npx klimaindsats' : 'klimaindsats';
}
