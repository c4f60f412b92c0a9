/** The minimal Lit elements of the page. */
import '../contenders/lit.client.ts';

import { expose } from './expose.ts';

expose(['bench-group', 'bench-contact', 'bench-explainer']);
