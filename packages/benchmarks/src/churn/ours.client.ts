/** Our three elements. */
import '../contenders/ours.client.ts';

import { expose } from './expose.ts';

expose(['klima-member-list', 'klima-contact-card', 'klima-dk2020']);
