/** Our three elements. */
import '../contenders/ours.client.ts';
import { enter } from './churn.ts';

enter(['klima-member-list', 'klima-contact-card', 'klima-dk2020']);
