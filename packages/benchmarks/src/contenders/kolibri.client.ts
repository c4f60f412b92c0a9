/** KoliBri as its guide says: the default theme, and the loader, which fetches the components that the page uses. */
import { register } from '@public-ui/components';
import { defineCustomElements } from '@public-ui/components/loader';
import { DEFAULT } from '@public-ui/theme-default';

import { copyOnClick } from '../page/copy.ts';

await register(DEFAULT, defineCustomElements);
copyOnClick('kol-button[data-copy]');
