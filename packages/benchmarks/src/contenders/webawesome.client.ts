/** Web Awesome: the four components that the page uses, and what makes its button copy. */
import '@awesome.me/webawesome/dist/components/badge/badge.js';
import '@awesome.me/webawesome/dist/components/button/button.js';
import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/details/details.js';

import { copyOnClick } from '../page/copy.ts';

copyOnClick('wa-button[data-copy]');
