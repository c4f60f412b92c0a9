/** All that is written by hand. */
export { header } from './header.ts';
export { absences } from './absences.ts';
export { contactPoints } from './contact-points.ts';
export { figures } from './figures.ts';
export { memberships } from './memberships.ts';
export { municipalities } from './municipalities.ts';
export { organizations } from './organizations.ts';
export { participations } from './participations.ts';
export { persons } from './persons.ts';
export { plans } from './plans.ts';
export { posts } from './posts.ts';
export { programmes } from './programmes.ts';
export { regions } from './regions.ts';
export { sources } from './sources.ts';
export { statements } from './statements.ts';
