/** The minimal Lit elements of the page. */
import '../contenders/lit.client.ts';
import { enter } from './churn.ts';

enter(['bench-members', 'bench-contact', 'bench-explainer']);
