import { ClassicEditor } from '@ckeditor/ckeditor5-editor-classic';
import { Essentials } from '@ckeditor/ckeditor5-essentials';
import { Heading } from '@ckeditor/ckeditor5-heading';
import { GeneralHtmlSupport } from '@ckeditor/ckeditor5-html-support';
import { Link } from '@ckeditor/ckeditor5-link';
import { List } from '@ckeditor/ckeditor5-list';
import { Paragraph } from '@ckeditor/ckeditor5-paragraph';

import { KlimaElements } from '../../../src/cms/ckeditor5.ts';
import { configuration, edited, target } from './edited.ts';

const allow = configuration === 'everything' ? [{ name: /.*/, attributes: true as const, classes: true as const }] : [];

const editor = await ClassicEditor.create({
  attachTo: target,
  licenseKey: 'GPL',
  plugins: [
    Essentials,
    GeneralHtmlSupport,
    Heading,
    Link,
    List,
    Paragraph,
    ...(configuration === 'ours' ? [KlimaElements] : []),
  ],
  htmlSupport: { allow },
});
edited({ opened: (html) => editor.setData(html), saved: () => editor.getData() });
