import { contactPoints, organizations, persons } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { baseStyles } from '../internal/base.styles.ts';
import { formatTime } from '../internal/dates.ts';
import { KlimaElement } from '../internal/klima-element.ts';
import { say } from '../internal/language.ts';
import { warn } from '../internal/warn.ts';
import { danish } from './contact-card.da.ts';
import { styles } from './contact-card.styles.ts';
import { contactOf, emailLink, formatPhone, phoneLink, type Contact, type ContactData } from './contact.ts';

const bundled: ContactData = { contactPoints, organizations, persons };

/**
 * Shows whom to write to or call: name, organization, e-mail and telephone, of the initiative's secretariat or of any
 * contact given by attributes.
 *
 * ```html
 * <klima-contact-card></klima-contact-card>
 * <klima-contact-card name="Åse Ørum" organization="Ny Kommune" email="aase@example.dk" phone="12 34 56 78"></klima-contact-card>
 * ```
 *
 * @csspart heading - The heading.
 * @csspart card - The box around the contact.
 * @csspart name - The contact's name.
 * @cssprop [--klima-accent=#1d6b52] - The colour of links and marks, adjusted to keep its contrast.
 */
export class ContactCard extends KlimaElement {
  static readonly tag = 'contact-card';
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    ...KlimaElement.properties,
    data: { attribute: false },
    contact: {},
    email: {},
    name: {},
    organization: {},
    phone: {},
  };

  /** The data to show in place of the bundled. */
  declare data: ContactData | undefined;

  /** The id of the contact point to show. The first of the data where nothing else is said. */
  declare contact: string | undefined;

  /** The name of a contact of one's own. */
  declare name: string | undefined;

  /** The organization of a contact of one's own. */
  declare organization: string | undefined;

  /** The e-mail address of a contact of one's own. */
  declare email: string | undefined;

  /** The telephone number of a contact of one's own. */
  declare phone: string | undefined;

  protected override content(language: string): TemplateResult {
    const words = this.words('contact-card', language, danish);
    const contact = this.#contact();
    const name = contact?.name || (contact?.organization && say(contact.organization, language));
    return html`
      ${this.heading(words.heading)}
      ${contact && name
        ? html`<div class="card" part="card">
            <p class="name" part="name">${name}</p>
            ${contact.name && contact.organization ? html`<p>${say(contact.organization, language)}</p>` : nothing}
            ${this.#renderWays(contact, words)}
          </div>`
        : html`<p>${words.empty}</p>`}
      ${contact?.asOf
        ? html`<p class="note">${words.asOf(formatTime(contact.asOf, language, words.between))}</p>`
        : nothing}
    `;
  }

  #renderWays({ email, phone }: Contact, words: typeof danish): TemplateResult | typeof nothing {
    if (!email && !phone) return nothing;
    return html`<dl>
      ${email ? html`<dt>${words.email}</dt><dd>${this.#renderLink('email', email, emailLink(email))}</dd>` : nothing}
      ${phone ? html`<dt>${words.phone}</dt><dd>${this.#renderLink('phone', formatPhone(phone), phoneLink(phone))}</dd>` : nothing}
    </dl>`;
  }

  #renderLink(attribute: string, text: string, link: string | undefined): TemplateResult | string {
    if (link) return html`<a href=${link}>${text}</a>`;
    warn(this, `${attribute}="${text}" can't be linked to, so it is shown as text. Check how it is written.`);
    return text;
  }

  #contact(): Contact | undefined {
    const { name, organization, email, phone } = this;
    if (name || organization || email || phone) {
      return { name: name ?? email ?? phone, organization: organization ? { da: organization, en: organization } : undefined, email, phone };
    }
    const data = this.data ?? bundled;
    const ids = data.contactPoints?.map(({ id }) => id) ?? [];
    return ids.length ? contactOf(data, this.choose('contact', this.contact, ids)) : undefined;
  }
}
