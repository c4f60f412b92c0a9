import { contactOf } from '@klimaindsats/data';
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';

import { baseStyles } from '../element/base.styles.ts';
import { KlimaElement } from '../element/klima-element.ts';
import { facts } from '../generated/facts/contact-card.ts';
import {
  type Contact,
  detailOptions,
  emailLink,
  formatEmail,
  formatPhone,
  phoneLink,
  vcardLink,
} from '../internal/contact.ts';
import { type ContactDetails, features } from '../internal/features.ts';
import { chooseRecord, textOf } from '../internal/options.ts';
import { unlessCms } from '../internal/plain.ts';
import { onServer } from '../internal/platform.ts';
import { again } from '../internal/told.ts';
import { warn } from '../internal/warn.ts';
import { danish } from './contact-card.da.ts';
import type { ContactCardFacts } from './contact-card.facts.ts';
import { styles } from './contact-card.styles.ts';

/**
 * Shows whom to write to or call: name, organization, e-mail and telephone, of the initiative's secretariat or of any
 * contact given by attributes. What isn't known is left out.
 *
 * ```html
 * <klima-contact-card></klima-contact-card>
 * <klima-contact-card name="Åse Ørum" organization="Ny Kommune" email="aase@example.dk" phone="12 34 56 78"></klima-contact-card>
 * ```
 *
 * @slot before - Before everything else.
 * @slot heading - In place of the heading.
 * @slot extra - In the card, below the ways to reach the contact.
 * @slot after - After everything else.
 * @fires klimadataload - The file that `src` names has come and is shown. Has `src` and `dataset`.
 * @fires klimadataerror - The file that `src` names could not be used. Has `src` and `reason`.
 * @csspart heading - The heading.
 * @csspart card - The box around the contact.
 * @csspart name - The contact's name.
 * @csspart actions - The row of actions: save and copy.
 * @csspart sources - The list of sources.
 * @csspart status - What has become of `src`.
 * @cssprop [--klima-accent=#13644b] - The colour of links and marks, adjusted to keep its contrast.
 */
export class ContactCard extends KlimaElement<ContactCardFacts, typeof danish> {
  static override readonly tag = 'contact-card';
  static override styles = [baseStyles, styles];
  static override properties: PropertyDeclarations = {
    addresses: {},
    contact: {},
    cvr: {},
    ean: {},
    email: {},
    emails: {},
    hours: {},
    jobTitle: { attribute: 'job-title' },
    name: {},
    organization: {},
    page: {},
    phone: {},
    phoneHours: { attribute: 'phone-hours' },
    phones: {},
    secure: {},
    secureHosts: { attribute: 'secure-hosts' },
    copied: { state: true },
  };

  /** The id of the contact point to show. By default the first in the data. */
  declare contact: string | undefined;

  /** The name of the page's own contact. Where it or one of the next three is given empty, nobody else is shown. */
  declare name: string | undefined;

  /** The organization of the page's own contact. */
  declare organization: string | undefined;

  /** The e-mail address of the page's own contact. */
  declare email: string | undefined;

  /** The telephone number of the page's own contact; eight digits alone are a Danish number. */
  declare phone: string | undefined;

  /** The job title of the page's own contact. */
  declare jobTitle: string | undefined;

  /** Further telephone numbers with what each is for: `Vagttelefon: 33 33 33 33; Presse: 44 44 44 44`. */
  declare phones: string | undefined;

  /** Further e-mail addresses with what each is for: `Presse: presse@example.dk`. */
  declare emails: string | undefined;

  /** Addresses with what each is for: `Besøg: Fjordvej 1, 9999 Aarup; Post: Postboks 7, 9999 Aarup`. */
  declare addresses: string | undefined;

  /** The opening hours of the page's own contact, as schema.org writes them: `Mo-Th 09:00-15:00, Fr 09:00-12:00`. */
  declare hours: string | undefined;

  /** The telephone hours of the page's own contact, in the form of `hours`. */
  declare phoneHours: string | undefined;

  /** The address of a web page about the page's own contact. */
  declare page: string | undefined;

  /** The address for secure messages to the page's own contact, on a host where people write Digital Post. */
  declare secure: string | undefined;

  /** Further hosts that `secure` may lead to, and that of the data too, with spaces between: `post.example.dk`. */
  declare secureHosts: string | undefined;

  /** The CVR number of the page's own contact. */
  declare cvr: string | undefined;

  /** The EAN number at which the page's own contact receives invoices. */
  declare ean: string | undefined;

  /** What was copied last, whether that went well, and which time it was. */
  declare private copied: { readonly text: string; readonly isDone: boolean; readonly time: number } | undefined;

  /** @internal */
  static override readonly needs = { ...KlimaElement.needs, details: detailOptions };

  protected override readonly bundled = facts;
  protected override readonly danish = danish;

  protected override content(data: ContactCardFacts): TemplateResult {
    const { words } = this;
    const contact = this.#contact(data);
    const source = contact?.source;
    return html`
      ${this.slotted('heading', this.heading(words.heading))}
      ${contact ? this.#renderCard(contact) : html`<p>${words.empty}</p>${this.slotted('extra')}`}
      ${source ? this.unlessReviewed(this.note(words.asOf(this.time(source.asOf)))) : nothing}
    `;
  }

  #renderCard(contact: Contact): TemplateResult {
    const { words } = this;
    const { organization, email, phone, source } = contact;
    const name = contact.name ?? organization;
    const mark = source && this.footnote(source);
    const more = features.details?.(this, source, this.language);
    return html`<div class="card" part="card">
      ${name ? html`<p class="name" part="name">${name}${mark}</p>` : nothing}
      ${more?.title ? html`<p>${more.title}</p>` : nothing}
      ${organization && organization !== name ? html`<p>${organization}</p>` : nothing}
      ${
        email || phone || more?.rows.length
          ? html`<dl>
              ${email ? this.#renderWay('email', words.email, formatEmail(email), emailLink(email)) : nothing}
              ${phone ? this.#renderWay('phone', words.phone, formatPhone(phone), phoneLink(phone)) : nothing}
              ${more?.rows}
            </dl>`
          : nothing
      }
      ${this.#renderActions(contact, more)} ${this.slotted('extra')}
    </div>`;
  }

  #renderWay(attribute: string, label: string, text: string, link: string | undefined): TemplateResult {
    if (!link)
      warn(this, `${attribute}="${text}" can't be linked to, so it is shown as text. Check how it is written.`);
    return html`<dt>${label}</dt>
      <dd>${link ? html`<a href=${link}>${text}</a>` : text}</dd>`;
  }

  #renderActions(contact: Contact, more: ContactDetails | undefined): unknown {
    const { words } = this;
    const { name, organization, email, phone } = contact;
    const { copied } = this;
    const text = [name, organization, email && formatEmail(email), phone && formatPhone(phone), ...(more?.text ?? [])]
      .filter(Boolean)
      .join('\n');
    const save = html`<a
      href=${vcardLink(contact, more?.vcard)}
      download="${text.split('\n', 1)[0]}.vcf"
      >${words.save}</a
    >`;
    const told = copied?.text === text ? again(copied.isDone ? words.copied : words.copyFailed, copied.time) : nothing;
    // The role of a status would be read where it is empty.
    // Without a script there would be nobody to press the button for.
    return onServer
      ? unlessCms(html`<p class="actions" part="actions">${save}</p>`)
      : html`<p class="actions" part="actions">
            ${save} <button type="button" @click=${() => this.#copy(text)}>${words.copy}</button>
          </p>
          <p class="copied" aria-live="polite" aria-atomic="true">${told}</p>`;
  }

  /** The contact the attributes give, or the one of the data. */
  #contact(data: ContactCardFacts): Contact | undefined {
    const given = [this.name, this.organization, this.email, this.phone];
    const [name = '', organization, email, phone] = given.map(textOf);
    if (name || organization || email || phone) return { name: name || undefined, organization, email, phone };
    // Who left the fields of a CMS empty asked for no contact of somebody else's, unless they say which.
    if (!textOf(this.contact) && given.some((value) => typeof value === 'string')) return undefined;
    const ids = data.contactPoints?.map(({ id }) => id) ?? [];
    const id = chooseRecord(this, 'contact', this.contact, ids);
    const found = id && contactOf(data, id);
    if (!found) return undefined;
    const { contactPoint: source, organization: whose, person } = found;
    return {
      name: person?.name,
      organization: whose && this.say(whose.name),
      email: source.email,
      phone: source.phone,
      source,
    };
  }

  async #copy(text: string): Promise<void> {
    const time = (this.copied?.time ?? 0) + 1;
    try {
      await navigator.clipboard.writeText(text);
      this.copied = { text, time, isDone: true };
    } catch {
      this.copied = { text, time, isDone: false };
    }
  }
}
