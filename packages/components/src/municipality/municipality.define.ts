import { define } from '../element/register.ts';
import { MunicipalityProfile } from './municipality.all-features.ts';

define([MunicipalityProfile]);

declare global {
  interface HTMLElementTagNameMap {
    'klima-municipality': MunicipalityProfile;
  }
}

export { MunicipalityProfile };
