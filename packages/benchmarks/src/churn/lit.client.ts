/** The minimal Lit elements of the page. */
import '../contenders/lit.client.ts';

import { expose } from './expose.ts';

expose(['bench-members', 'bench-contact', 'bench-explainer']);
