/** The frame that all pages share: the head of each page, and the links from one to another. */
import { escapeHtml } from '@klimaindsats/components/server';
import { type Language, languages } from '@klimaindsats/data';

/** The folder of each page under the site, by language. */
export const folders = {
  example: { da: '', en: 'en/' },
  builder: { da: 'bygger/', en: 'en/builder/' },
  reference: { da: 'reference/', en: 'en/reference/' },
  desk: { da: 'skrivebord/', en: 'en/desk/' },
} as const;
export type PageName = keyof typeof folders;

const words = {
  da: {
    site: 'Klimaindsats',
    skip: 'Gå til indholdet',
    menu: 'Eksempel og værktøj',
    example: 'Eksempel',
    builder: 'Byg selv',
    reference: 'Reference',
    desk: 'Skrivebord',
    other: 'English',
  },
  en: {
    site: 'Klimaindsats',
    skip: 'Skip to content',
    menu: 'Example and tools',
    example: 'Example',
    builder: 'Builder',
    reference: 'Reference',
    desk: 'Desk',
    other: 'Dansk',
  },
} as const;

/** The folders of one page, by language. */
type Folders = Readonly<Record<Language, string>>;

/** The guide to keeping a register, which belongs to the desk. */
export const guideFolders = { da: 'skrivebord/vejledning/', en: 'en/desk/guide/' } as const satisfies Folders;

export interface Frame {
  /** The page, or the one it belongs to. */
  readonly page: PageName;
  /** Where it is, if it only belongs to a page. */
  readonly own?: Folders;
  readonly language: Language;
  readonly title: string;
  readonly description: string;
  /** Names of the scripts and styles beside the shared ones. */
  readonly scripts?: readonly string[];
  readonly styles?: readonly string[];
  /** What follows the site's own header. */
  readonly body: string;
}

/** The way from the folder of a page to the root of the site. */
export const rootOf = (page: PageName, language: Language): string => rootFrom(folders[page][language]);

const rootFrom = (folder: string): string => '../'.repeat(folder.split('/').length - 1);

export function renderFrame(frame: Frame): string {
  const { page, own = folders[page], language, title, description, scripts = [], styles = [], body } = frame;
  const text = words[language];
  const root = rootFrom(own[language]);
  const other = language === 'da' ? 'en' : 'da';
  const to = (folder: string): string => root + folder || './';
  return `<!doctype html>
<html lang="${language}">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escapeHtml(title)}</title>
    <meta name="description" content="${escapeHtml(description)}">
    <meta name="color-scheme" content="light dark">
    <link rel="icon" href="${root}icon.svg">
    ${languages.map((each) => `<link rel="alternate" hreflang="${each}" href="${to(own[each])}">`).join('\n    ')}
    ${['page.css', ...styles].map((file) => `<link rel="stylesheet" href="${root}${file}">`).join('\n    ')}
    ${['klimaindsats.js', ...scripts].map((file) => `<script type="module" src="${root}${file}"></script>`).join('\n    ')}
  </head>
  <body>
    <a class="skip" href="#content">${text.skip}</a>
    <header class="top">
      <div class="wide">
        <nav aria-label="${text.menu}">
          <ul>
            ${(Object.keys(folders) as PageName[])
              .map(
                (name) =>
                  `<li><a href="${to(folders[name][language])}"${name === page ? ` aria-current="${own === folders[page] ? 'page' : 'true'}"` : ''}>${text[name]}</a></li>`,
              )
              .join('\n            ')}
          </ul>
        </nav>
        <a class="language" href="${to(own[other])}" hreflang="${other}" lang="${other}">${text.other}</a>
      </div>
    </header>
${body}
  </body>
</html>
`;
}

/** A text as HTML, with what stands between backticks as code. */
export const prose = (text: string): string => escapeHtml(text).replace(/`([^`]+)`/g, '<code>$1</code>');
