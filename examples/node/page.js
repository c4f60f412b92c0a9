// An element as plain HTML, for a page that is made on a server or written once.
import { renderToString } from '@klimaindsats/components/server';

console.log(renderToString('contact-card', { lang: 'da' }));
