/** The page's content. The bundler puts the values in place of this module: browsers get no code that makes them. */
import { pageContent } from './content.ts';

export const content = pageContent();
