import { type ContactPoint, isSecurePage, secureHosts, todayInDenmark } from '@klimaindsats/data';
import { vcardDetails } from '@klimaindsats/data/formats';
import { html, nothing, type TemplateResult } from 'lit';

import {
  detailOptions,
  emailAddress,
  emailLink,
  formatEmail,
  formatPhone,
  phoneLink,
  phoneNumber,
} from '../../internal/contact.ts';
import type { Carried } from '../../internal/facts.ts';
import type { ContactDetails, DetailsHost, Feature } from '../../internal/features.ts';
import { safeLink } from '../../internal/links.ts';
import { textOf } from '../../internal/options.ts';
import { warn } from '../../internal/warn.ts';
import { capitalize, say, wordsFor } from '../../words/words.ts';
import { detailsDanish } from './details.da.ts';
import { styles } from './details.styles.ts';
import { parseHours, sayHours } from './hours.ts';

/**
 * Brings what a contact has beside name, e-mail and telephone: title, further ways with what each is for, addresses,
 * hours, web page, a secure way to write, and the numbers that invoices need.
 */
export const details: Feature<'details'> = { details: detailsOf, styles };

type Known = Partial<
  Pick<Carried<ContactPoint>, 'title' | 'phones' | 'emails' | 'addresses' | 'hours' | 'url' | 'secure' | 'cvr' | 'ean'>
>;

/** A way that is for something: its label and its value. */
interface Labelled {
  readonly label: string;
  readonly value: string;
}

/** What is known of a contact, whether the data or the page tells it. */
interface Details {
  readonly title: string;
  readonly phones: readonly Labelled[];
  readonly emails: readonly Labelled[];
  readonly addresses: readonly Labelled[];
  readonly hours: Readonly<Record<'visit' | 'phone', readonly string[]>>;
  readonly url: string;
  readonly secure: string;
  readonly cvr: string;
  readonly ean: string;
}

/** @param known What the data knows of the contact; nothing where the page's attributes describe it. */
function detailsOf(host: DetailsHost, known: Known | undefined, language: string): ContactDetails {
  const words = wordsFor(language, 'details', detailsDanish);
  const shown = known ? ofData(known, words, language) : ofPage(host, words, language);
  const given = detailOptions.filter((option) => textOf(host[option]));
  if (known && given.length)
    warn(
      host,
      `${given.join(', ')}: these options describe a contact that the page gives itself. Give its name, organization, email or phone too.`,
    );
  const { title, phones, emails, addresses, hours, url, secure, cvr, ean } = shown;
  const line = (label: string, content: unknown): TemplateResult =>
    html`<dt>${label}</dt>
      <dd class="way">${content}</dd>`;
  const link = (option: string, value: string, address: string | undefined, text: string): unknown => {
    if (address) return html`<a href=${address}>${text}</a>`;
    warn(host, `${option}="${value}" can't be linked to, so it is shown as text. Check how it is written.`);
    return text;
  };
  const rows = [
    ...emails.map(({ label, value }) =>
      line(label || words.email, link('emails', value, emailLink(value), formatEmail(value))),
    ),
    ...phones.map(({ label, value }) =>
      line(label || words.phone, link('phones', value, phoneLink(value), formatPhone(value))),
    ),
    secureRow(),
    ...(['phone', 'visit'] as const).map((kind) =>
      hours[kind].length
        ? line(
            words.hours[kind],
            // Firefox has what is divided into blocks read twice.
            hours[kind].map((sentence, index) => (index ? [html`<br /> `, sentence] : sentence)),
          )
        : nothing,
    ),
    ...addresses.map(({ label, value }) => line(label || words.address, value)),
    url ? line(words.page, link('page', url, safeLink(url), url.replace(/^https?:\/\/(www\.)?|\/$/g, ''))) : nothing,
    cvr ? line(words.cvr, cvr) : nothing,
    ean ? line(words.ean, ean) : nothing,
  ].filter((row) => row !== nothing);

  return {
    title: capitalize(title),
    rows,
    // What the vCard tells of a place has its parts, which a line of text may lack.
    vcard: vcardDetails({
      title,
      url: url ? safeLink(url) : undefined,
      // What isn't an address or a number is a text on the card, and nothing that a telephone could use.
      emails: emails.flatMap(({ label, value }) => {
        const email = emailAddress(value);
        return email ? { email, label } : [];
      }),
      phones: phones.flatMap(({ label, value }) => {
        const phone = phoneNumber(value);
        return phone ? { phone, label } : [];
      }),
      addresses: addresses.flatMap(({ label, value }) => {
        const [, streetAddress, postalCode, addressLocality] = /^(.+), (\d{4}) (.+)$/.exec(value) ?? [];
        return streetAddress && postalCode && addressLocality
          ? { label, streetAddress, postalCode, addressLocality }
          : [];
      }),
    }),
    text: [
      ...emails.map(({ label, value }) => `${label}: ${formatEmail(value)}`),
      ...phones.map(({ label, value }) => `${label}: ${formatPhone(value)}`),
      ...addresses.map(({ value }) => value),
    ],
  };

  function secureRow(): unknown {
    if (!secure) return nothing;
    const hosts = [...secureHosts, ...textOf(host.secureHosts).split(/[\s,]+/)].filter(Boolean);
    if (isSecurePage(secure)) return line(words.secure, link('secure', secure, secure, words.writeSecurely));
    if (isSecurePage(secure, hosts))
      return line(words.writeSecurely, link('secure', secure, secure, secure.split(/[/?#]/)[2] ?? ''));
    warn(
      host,
      `secure="${secure}" is left out: another page could collect what people write. Use https and a host of: ${hosts.join(', ')}; or name the host in secure-hosts.`,
    );
    return nothing;
  }
}

function ofData(known: Known, words: typeof detailsDanish, language: string): Details {
  const { phones = [], emails = [], addresses = [], hours = [] } = known;
  const today = hours.length ? todayInDenmark() : '';
  const hoursFor = (kind: 'visit' | 'phone'): readonly string[] =>
    sayHours(
      hours.filter((each) => each.for === kind),
      words,
      language,
      today,
    );
  return {
    title: known.title ? say(known.title, language) : '',
    phones: phones.map(({ phone, label }) => ({ label: say(label, language), value: phone })),
    emails: emails.map(({ email, label }) => ({ label: say(label, language), value: email })),
    addresses: addresses.map(({ label, streetAddress, postalCode, addressLocality }) => ({
      label: say(label, language),
      value: `${streetAddress}, ${postalCode} ${addressLocality}`,
    })),
    hours: { visit: hoursFor('visit'), phone: hoursFor('phone') },
    url: known.url ?? '',
    secure: known.secure ?? '',
    cvr: known.cvr ?? '',
    ean: known.ean ?? '',
  };
}

function ofPage(host: DetailsHost, words: typeof detailsDanish, language: string): Details {
  const hoursOf = (option: 'hours' | 'phoneHours'): readonly string[] => {
    const text = textOf(host[option]);
    const hours = parseHours(text);
    if (hours) return sayHours(hours, words, language, todayInDenmark());
    if (text)
      warn(
        host,
        `${option === 'hours' ? 'hours' : 'phone-hours'}="${text}" can't be read, so it is shown as it is. Write it as Mo-Th 09:00-15:00, Fr 09:00-12:00.`,
      );
    return text ? [text] : [];
  };
  return {
    title: textOf(host.jobTitle),
    phones: labelled(host.phones),
    emails: labelled(host.emails),
    addresses: labelled(host.addresses),
    hours: { visit: hoursOf('hours'), phone: hoursOf('phoneHours') },
    url: textOf(host.page),
    secure: textOf(host.secure),
    cvr: textOf(host.cvr),
    ean: textOf(host.ean),
  };
}

/** Values with what each is for, from a text: `Vagttelefon: 33 33 33 33; Presse: 44 44 44 44`. */
function labelled(given: unknown): readonly Labelled[] {
  return textOf(given)
    .split(';')
    .map((part) => {
      const [, label = '', value = part] = /^(?!\s*(?:mailto|tel):)([^:<]*):(.*)$/is.exec(part) ?? [];
      return { label: label.trim(), value: textOf(value) };
    })
    .filter(({ value }) => value);
}
