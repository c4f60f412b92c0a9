import { define } from '../element/register.ts';
import { ParticipationMap } from './participation.all-features.ts';

define([ParticipationMap]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-participation': ParticipationMap;
  }
}

export { ParticipationMap };
