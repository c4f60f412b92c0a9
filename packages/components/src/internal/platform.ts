import { isServer } from 'lit';

/** Whether elements are rendered on a server. Lit types it as what it is in the build that is being compiled. */
export const onServer: boolean = isServer;
