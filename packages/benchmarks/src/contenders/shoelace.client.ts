/** Shoelace: the four components that the page uses, and what makes its button copy. */
import '@shoelace-style/shoelace/dist/components/badge/badge.js';
import '@shoelace-style/shoelace/dist/components/button/button.js';
import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';

import { copyOnClick } from '../page/copy.ts';

copyOnClick('sl-button[data-copy]');
