/** The guide of the data package to keeping a register, as a page beside the desk. */
import { readFileSync } from 'node:fs';

import type { Language } from '@klimaindsats/data';
import { Marked } from 'marked';
import { gfmHeadingId } from 'marked-gfm-heading-id';

import { folders, guideFolders, renderFrame } from './site.ts';

const file = new URL('../../../packages/data/docs/keep-a-register.md', import.meta.url);

const words = {
  da: {
    title: 'Hold et register ved lige',
    description:
      'Fra skrivebord eller regneark til kommunernes sider: hvem gør hvad, hvor tit, og hvordan en fejl tages tilbage.',
    desk: 'Til skrivebordet',
  },
  en: {
    title: 'Keep a register',
    description:
      'From desk or workbook to the municipalities’ pages: who does what, how often, and how a mistake is taken back.',
    desk: 'To the desk',
  },
} as const;

/** The part in one language, and what is of both: the lines for web servers. */
export function partsOf(text: string): Readonly<Record<Language | 'lines', string>> {
  const [da, en, lines, ...rest] = text.split(/^(?=# )/m);
  if (da === undefined || en === undefined || lines === undefined || rest.length)
    throw new Error(`${file.pathname} has other parts than Danish, English and the lines for web servers.`);
  // The way to the other language is the site's own.
  return { da: da.replace(/^_In English: .*\n/m, ''), en: en.replace(/^_På dansk: .*\n/m, ''), lines };
}

export function renderGuide(language: Language): string {
  const { title, description, desk } = words[language];
  const parts = partsOf(readFileSync(file, 'utf8'));
  const marked = new Marked(gfmHeadingId());
  // One page has one heading of the first level.
  const lines = parts.lines.replace(/^# /m, '## ');
  const html = marked.parse(parts[language] + lines, { async: false });
  return renderFrame({
    page: 'desk',
    own: guideFolders,
    language,
    title: `${title} – Klimaindsats`,
    description,
    styles: ['tools.css'],
    body: `    <main id="content" class="wide guide">
${html.replaceAll('<pre>', '<pre tabindex="0">')}      <p><a href="${'../'.repeat(guideFolders[language].split('/').length - 1)}${folders.desk[language]}">${desk}</a></p>
    </main>`,
  });
}
