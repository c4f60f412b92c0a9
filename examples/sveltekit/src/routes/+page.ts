import { renderToString } from '@klimaindsats/components/server';

export const prerender = true;

// Runs on the server, and in the browser of who comes here from another page.
export const load = () => ({ members: renderToString('member-list', { municipality: '0751', layout: 'grid' }) });
