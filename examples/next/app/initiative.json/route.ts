import { initiative } from '@klimaindsats/data';

export const dynamic = 'force-static';

export const GET = () => Response.json(initiative);
