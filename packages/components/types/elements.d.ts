// Written by `pnpm generate` from the comments of the classes.
import type {} from '../dist/define.js';
import type {
  ContactCard,
  DataErrorEvent,
  DataLoadEvent,
  Dk2020,
  Initiative,
  MemberList,
  Participation,
} from '../dist/index.js';

/** What hears an event of an element. */
type Listener<Element, Heard> = ((event: Heard & { readonly currentTarget: Element }) => void) | undefined;

/** Every element by its tag. */
export interface Elements {
  /**
   * Shows whom to write to or call: name, organization, e-mail and telephone, of the initiative's secretariat or of any
   * contact given by attributes. What isn't known is left out.
   *
   * ```html
   * <klima-contact-card></klima-contact-card>
   * <klima-contact-card name="Åse Ørum" organization="Ny Kommune" email="aase@example.dk" phone="12 34 56 78"></klima-contact-card>
   * ```
   */
  'klima-contact-card': ContactCard;
  /**
   * Explains DK2020: what it was, what a municipality took on, how a plan was made, who stood behind it, the figures with
   * their dates, and what came after.
   *
   * ```html
   * <klima-dk2020 sections="about figures after" show-sources></klima-dk2020>
   * ```
   */
  'klima-dk2020': Dk2020;
  /**
   * Shows the whole initiative: its two parts, the DK2020 explainer, which municipalities took part, the steering group
   * and the contact. It is made of the other elements, which follow its options.
   *
   * ```html
   * <klima-initiative municipality="0751" parts="intro members contact"></klima-initiative>
   * ```
   */
  'klima-initiative': Initiative;
  /**
   * Shows who sits in the steering group: each member's name, the municipality they represent, their role and title.
   * Members whom the source doesn't name are listed as such.
   *
   * ```html
   * <klima-member-list heading-level="2" municipality="0751" own-first filter></klima-member-list>
   * ```
   */
  'klima-member-list': MemberList;
  /**
   * Shows which municipalities were in DK2020 and with which cohort they joined, at any time: as a map of tiles, as a
   * table, and how the number grew in the whole country.
   *
   * ```html
   * <klima-participation timeline municipality="0779"></klima-participation>
   * <klima-participation as-of="2020-11-19" view="map" no-country></klima-participation>
   * ```
   */
  'klima-participation': Participation;
}

/** The options as attributes, as in HTML: `own-first`. */
export interface Attributes {
  'klima-contact-card': ContactCardAttributes;
  'klima-dk2020': Dk2020Attributes;
  'klima-initiative': InitiativeAttributes;
  'klima-member-list': MemberListAttributes;
  'klima-participation': ParticipationAttributes;
}

/** The options as attributes, as in HTML: `own-first`. */
export interface ContactCardAttributes {
  /** The id of the contact point to show. The first of the data where nothing else is said. */
  contact?: ContactCard['contact'] | undefined;
  /** The name of a contact of one's own. */
  name?: ContactCard['name'] | undefined;
  /** The organization of a contact of one's own. */
  organization?: ContactCard['organization'] | undefined;
  /** The e-mail address of a contact of one's own. */
  email?: ContactCard['email'] | undefined;
  /** The telephone number of a contact of one's own; eight digits alone are a Danish number. */
  phone?: ContactCard['phone'] | undefined;
  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said. */
  'heading-level'?: ContactCard['headingLevel'] | undefined;
  /** Whether the element renders without a shadow root, in reach of the page's styles. Read once, when it is connected. */
  light?: ContactCard['light'] | undefined;
  /** Whether nothing is shown until `src` has come: for data of one's own, where the bundled would be wrong. */
  'no-bundled'?: ContactCard['noBundled'] | undefined;
  /** Whether each fact has a note that tells its source, its date and how sure it is. */
  'show-sources'?: ContactCard['showSources'] | undefined;
  /** The address of a JSON file of the data's schema, fetched and shown in place of the bundled data. */
  src?: ContactCard['src'] | undefined;
}

/** The options as attributes, as in HTML: `own-first`. */
export interface Dk2020Attributes {
  /** Whether each section can be folded, and is until it is opened. On paper all are unfolded. */
  fold?: Dk2020['fold'] | undefined;
  /** The sections to show, in that order, with spaces between. All where nothing else is said. */
  sections?: Dk2020['sections'] | undefined;
  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said. */
  'heading-level'?: Dk2020['headingLevel'] | undefined;
  /** Whether the element renders without a shadow root, in reach of the page's styles. Read once, when it is connected. */
  light?: Dk2020['light'] | undefined;
  /** Whether nothing is shown until `src` has come: for data of one's own, where the bundled would be wrong. */
  'no-bundled'?: Dk2020['noBundled'] | undefined;
  /** Whether each fact has a note that tells its source, its date and how sure it is. */
  'show-sources'?: Dk2020['showSources'] | undefined;
  /** The address of a JSON file of the data's schema, fetched and shown in place of the bundled data. */
  src?: Dk2020['src'] | undefined;
}

/** The options as attributes, as in HTML: `own-first`. */
export interface InitiativeAttributes {
  /** The page's own municipality, by code or name, which the parts mark: `0751`, `Aarhus`. */
  municipality?: Initiative['municipality'] | undefined;
  /** The parts to show, in that order, with spaces between. All where nothing else is said. */
  parts?: Initiative['parts'] | undefined;
  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said. */
  'heading-level'?: Initiative['headingLevel'] | undefined;
  /** Whether the element renders without a shadow root, in reach of the page's styles. Read once, when it is connected. */
  light?: Initiative['light'] | undefined;
  /** Whether nothing is shown until `src` has come: for data of one's own, where the bundled would be wrong. */
  'no-bundled'?: Initiative['noBundled'] | undefined;
  /** Whether each fact has a note that tells its source, its date and how sure it is. */
  'show-sources'?: Initiative['showSources'] | undefined;
  /** The address of a JSON file of the data's schema, fetched and shown in place of the bundled data. */
  src?: Initiative['src'] | undefined;
}

/** The options as attributes, as in HTML: `own-first`. */
export interface MemberListAttributes {
  /** Whether there is a field to search the members with. */
  filter?: MemberList['filter'] | undefined;
  /** The id of the organization whose members are shown. The steering group where nothing else is said. */
  group?: MemberList['group'] | undefined;
  /** How the members are laid out: under each other, as a grid, or as a table. */
  layout?: MemberList['layout'] | undefined;
  /** The page's own municipality, by code or name, whose members are marked: `0751`, `Aarhus`. */
  municipality?: MemberList['municipality'] | undefined;
  /** Whether the members of the page's own municipality come first. */
  'own-first'?: MemberList['ownFirst'] | undefined;
  /** The order of the members: as the source has them, or by name or municipality in Danish order. */
  sort?: MemberList['sort'] | undefined;
  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said. */
  'heading-level'?: MemberList['headingLevel'] | undefined;
  /** Whether the element renders without a shadow root, in reach of the page's styles. Read once, when it is connected. */
  light?: MemberList['light'] | undefined;
  /** Whether nothing is shown until `src` has come: for data of one's own, where the bundled would be wrong. */
  'no-bundled'?: MemberList['noBundled'] | undefined;
  /** Whether each fact has a note that tells its source, its date and how sure it is. */
  'show-sources'?: MemberList['showSources'] | undefined;
  /** The address of a JSON file of the data's schema, fetched and shown in place of the bundled data. */
  src?: MemberList['src'] | undefined;
}

/** The options as attributes, as in HTML: `own-first`. */
export interface ParticipationAttributes {
  /** The time shown, a date or an interval in EDTF: `2020-11-19`. The latest the data tells of where nothing else is said. */
  'as-of'?: Participation['asOf'] | undefined;
  /** The page's own municipality, by code or name, which is marked: `0751`, `Aarhus`. */
  municipality?: Participation['municipality'] | undefined;
  /** Whether the count of the whole country is left out. */
  'no-country'?: Participation['noCountry'] | undefined;
  /** Whether the reader can choose among the times that the data tells of. */
  timeline?: Participation['timeline'] | undefined;
  /** How the municipalities are shown: as a map, as a table, or as both. */
  view?: Participation['view'] | undefined;
  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said. */
  'heading-level'?: Participation['headingLevel'] | undefined;
  /** Whether the element renders without a shadow root, in reach of the page's styles. Read once, when it is connected. */
  light?: Participation['light'] | undefined;
  /** Whether nothing is shown until `src` has come: for data of one's own, where the bundled would be wrong. */
  'no-bundled'?: Participation['noBundled'] | undefined;
  /** Whether each fact has a note that tells its source, its date and how sure it is. */
  'show-sources'?: Participation['showSources'] | undefined;
  /** The address of a JSON file of the data's schema, fetched and shown in place of the bundled data. */
  src?: Participation['src'] | undefined;
}

/** The options as properties, as in JavaScript: `ownFirst`. */
export interface Properties {
  'klima-contact-card': ContactCardProperties;
  'klima-dk2020': Dk2020Properties;
  'klima-initiative': InitiativeProperties;
  'klima-member-list': MemberListProperties;
  'klima-participation': ParticipationProperties;
}

/** The options as properties, as in JavaScript: `ownFirst`. */
export interface ContactCardProperties {
  /** The id of the contact point to show. The first of the data where nothing else is said. */
  contact?: ContactCard['contact'] | undefined;
  /** The name of a contact of one's own. */
  name?: ContactCard['name'] | undefined;
  /** The organization of a contact of one's own. */
  organization?: ContactCard['organization'] | undefined;
  /** The e-mail address of a contact of one's own. */
  email?: ContactCard['email'] | undefined;
  /** The telephone number of a contact of one's own; eight digits alone are a Danish number. */
  phone?: ContactCard['phone'] | undefined;
  /** The data to show, in place of the bundled and of what `src` names. What is to change in it is given anew. */
  data?: ContactCard['data'] | undefined;
  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said. */
  headingLevel?: ContactCard['headingLevel'] | undefined;
  /** Whether the element renders without a shadow root, in reach of the page's styles. Read once, when it is connected. */
  light?: ContactCard['light'] | undefined;
  /** Whether nothing is shown until `src` has come: for data of one's own, where the bundled would be wrong. */
  noBundled?: ContactCard['noBundled'] | undefined;
  /** Whether each fact has a note that tells its source, its date and how sure it is. */
  showSources?: ContactCard['showSources'] | undefined;
  /** The address of a JSON file of the data's schema, fetched and shown in place of the bundled data. */
  src?: ContactCard['src'] | undefined;
}

/** The options as properties, as in JavaScript: `ownFirst`. */
export interface Dk2020Properties {
  /** Whether each section can be folded, and is until it is opened. On paper all are unfolded. */
  fold?: Dk2020['fold'] | undefined;
  /** The sections to show, in that order, with spaces between. All where nothing else is said. */
  sections?: Dk2020['sections'] | undefined;
  /** The data to show, in place of the bundled and of what `src` names. What is to change in it is given anew. */
  data?: Dk2020['data'] | undefined;
  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said. */
  headingLevel?: Dk2020['headingLevel'] | undefined;
  /** Whether the element renders without a shadow root, in reach of the page's styles. Read once, when it is connected. */
  light?: Dk2020['light'] | undefined;
  /** Whether nothing is shown until `src` has come: for data of one's own, where the bundled would be wrong. */
  noBundled?: Dk2020['noBundled'] | undefined;
  /** Whether each fact has a note that tells its source, its date and how sure it is. */
  showSources?: Dk2020['showSources'] | undefined;
  /** The address of a JSON file of the data's schema, fetched and shown in place of the bundled data. */
  src?: Dk2020['src'] | undefined;
}

/** The options as properties, as in JavaScript: `ownFirst`. */
export interface InitiativeProperties {
  /** The page's own municipality, by code or name, which the parts mark: `0751`, `Aarhus`. */
  municipality?: Initiative['municipality'] | undefined;
  /** The parts to show, in that order, with spaces between. All where nothing else is said. */
  parts?: Initiative['parts'] | undefined;
  /** The data to show, in place of the bundled and of what `src` names. What is to change in it is given anew. */
  data?: Initiative['data'] | undefined;
  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said. */
  headingLevel?: Initiative['headingLevel'] | undefined;
  /** Whether the element renders without a shadow root, in reach of the page's styles. Read once, when it is connected. */
  light?: Initiative['light'] | undefined;
  /** Whether nothing is shown until `src` has come: for data of one's own, where the bundled would be wrong. */
  noBundled?: Initiative['noBundled'] | undefined;
  /** Whether each fact has a note that tells its source, its date and how sure it is. */
  showSources?: Initiative['showSources'] | undefined;
  /** The address of a JSON file of the data's schema, fetched and shown in place of the bundled data. */
  src?: Initiative['src'] | undefined;
}

/** The options as properties, as in JavaScript: `ownFirst`. */
export interface MemberListProperties {
  /** Whether there is a field to search the members with. */
  filter?: MemberList['filter'] | undefined;
  /** The id of the organization whose members are shown. The steering group where nothing else is said. */
  group?: MemberList['group'] | undefined;
  /** How the members are laid out: under each other, as a grid, or as a table. */
  layout?: MemberList['layout'] | undefined;
  /** The page's own municipality, by code or name, whose members are marked: `0751`, `Aarhus`. */
  municipality?: MemberList['municipality'] | undefined;
  /** Whether the members of the page's own municipality come first. */
  ownFirst?: MemberList['ownFirst'] | undefined;
  /** The order of the members: as the source has them, or by name or municipality in Danish order. */
  sort?: MemberList['sort'] | undefined;
  /** The data to show, in place of the bundled and of what `src` names. What is to change in it is given anew. */
  data?: MemberList['data'] | undefined;
  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said. */
  headingLevel?: MemberList['headingLevel'] | undefined;
  /** Whether the element renders without a shadow root, in reach of the page's styles. Read once, when it is connected. */
  light?: MemberList['light'] | undefined;
  /** Whether nothing is shown until `src` has come: for data of one's own, where the bundled would be wrong. */
  noBundled?: MemberList['noBundled'] | undefined;
  /** Whether each fact has a note that tells its source, its date and how sure it is. */
  showSources?: MemberList['showSources'] | undefined;
  /** The address of a JSON file of the data's schema, fetched and shown in place of the bundled data. */
  src?: MemberList['src'] | undefined;
}

/** The options as properties, as in JavaScript: `ownFirst`. */
export interface ParticipationProperties {
  /** The time shown, a date or an interval in EDTF: `2020-11-19`. The latest the data tells of where nothing else is said. */
  asOf?: Participation['asOf'] | undefined;
  /** The page's own municipality, by code or name, which is marked: `0751`, `Aarhus`. */
  municipality?: Participation['municipality'] | undefined;
  /** Whether the count of the whole country is left out. */
  noCountry?: Participation['noCountry'] | undefined;
  /** Whether the reader can choose among the times that the data tells of. */
  timeline?: Participation['timeline'] | undefined;
  /** How the municipalities are shown: as a map, as a table, or as both. */
  view?: Participation['view'] | undefined;
  /** The data to show, in place of the bundled and of what `src` names. What is to change in it is given anew. */
  data?: Participation['data'] | undefined;
  /** The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said. */
  headingLevel?: Participation['headingLevel'] | undefined;
  /** Whether the element renders without a shadow root, in reach of the page's styles. Read once, when it is connected. */
  light?: Participation['light'] | undefined;
  /** Whether nothing is shown until `src` has come: for data of one's own, where the bundled would be wrong. */
  noBundled?: Participation['noBundled'] | undefined;
  /** Whether each fact has a note that tells its source, its date and how sure it is. */
  showSources?: Participation['showSources'] | undefined;
  /** The address of a JSON file of the data's schema, fetched and shown in place of the bundled data. */
  src?: Participation['src'] | undefined;
}

/** What hears the events, as `onklimadataload`. */
export interface Listeners {
  'klima-contact-card': ContactCardListeners;
  'klima-dk2020': Dk2020Listeners;
  'klima-initiative': InitiativeListeners;
  'klima-member-list': MemberListListeners;
  'klima-participation': ParticipationListeners;
}

/** What hears the events, as `onklimadataload`. */
export interface ContactCardListeners {
  /** The file that `src` names has come and is shown. Has `src` and `dataset`. */
  onklimadataload?: Listener<ContactCard, DataLoadEvent>;
  /** The file that `src` names could not be used. Has `src` and `reason`. */
  onklimadataerror?: Listener<ContactCard, DataErrorEvent>;
}

/** What hears the events, as `onklimadataload`. */
export interface Dk2020Listeners {
  /** The file that `src` names has come and is shown. Has `src` and `dataset`. */
  onklimadataload?: Listener<Dk2020, DataLoadEvent>;
  /** The file that `src` names could not be used. Has `src` and `reason`. */
  onklimadataerror?: Listener<Dk2020, DataErrorEvent>;
}

/** What hears the events, as `onklimadataload`. */
export interface InitiativeListeners {
  /** The file that `src` names has come and is shown. Has `src` and `dataset`. */
  onklimadataload?: Listener<Initiative, DataLoadEvent>;
  /** The file that `src` names could not be used. Has `src` and `reason`. */
  onklimadataerror?: Listener<Initiative, DataErrorEvent>;
}

/** What hears the events, as `onklimadataload`. */
export interface MemberListListeners {
  /** The file that `src` names has come and is shown. Has `src` and `dataset`. */
  onklimadataload?: Listener<MemberList, DataLoadEvent>;
  /** The file that `src` names could not be used. Has `src` and `reason`. */
  onklimadataerror?: Listener<MemberList, DataErrorEvent>;
}

/** What hears the events, as `onklimadataload`. */
export interface ParticipationListeners {
  /** The file that `src` names has come and is shown. Has `src` and `dataset`. */
  onklimadataload?: Listener<Participation, DataLoadEvent>;
  /** The file that `src` names could not be used. Has `src` and `reason`. */
  onklimadataerror?: Listener<Participation, DataErrorEvent>;
}

/** What hears the events in Vue, as `onKlimadataload`. */
export interface VueListeners {
  'klima-contact-card': ContactCardVueListeners;
  'klima-dk2020': Dk2020VueListeners;
  'klima-initiative': InitiativeVueListeners;
  'klima-member-list': MemberListVueListeners;
  'klima-participation': ParticipationVueListeners;
}

/** What hears the events in Vue, as `onKlimadataload`. */
export interface ContactCardVueListeners {
  /** The file that `src` names has come and is shown. Has `src` and `dataset`. */
  onKlimadataload?: Listener<ContactCard, DataLoadEvent>;
  /** The file that `src` names could not be used. Has `src` and `reason`. */
  onKlimadataerror?: Listener<ContactCard, DataErrorEvent>;
}

/** What hears the events in Vue, as `onKlimadataload`. */
export interface Dk2020VueListeners {
  /** The file that `src` names has come and is shown. Has `src` and `dataset`. */
  onKlimadataload?: Listener<Dk2020, DataLoadEvent>;
  /** The file that `src` names could not be used. Has `src` and `reason`. */
  onKlimadataerror?: Listener<Dk2020, DataErrorEvent>;
}

/** What hears the events in Vue, as `onKlimadataload`. */
export interface InitiativeVueListeners {
  /** The file that `src` names has come and is shown. Has `src` and `dataset`. */
  onKlimadataload?: Listener<Initiative, DataLoadEvent>;
  /** The file that `src` names could not be used. Has `src` and `reason`. */
  onKlimadataerror?: Listener<Initiative, DataErrorEvent>;
}

/** What hears the events in Vue, as `onKlimadataload`. */
export interface MemberListVueListeners {
  /** The file that `src` names has come and is shown. Has `src` and `dataset`. */
  onKlimadataload?: Listener<MemberList, DataLoadEvent>;
  /** The file that `src` names could not be used. Has `src` and `reason`. */
  onKlimadataerror?: Listener<MemberList, DataErrorEvent>;
}

/** What hears the events in Vue, as `onKlimadataload`. */
export interface ParticipationVueListeners {
  /** The file that `src` names has come and is shown. Has `src` and `dataset`. */
  onKlimadataload?: Listener<Participation, DataLoadEvent>;
  /** The file that `src` names could not be used. Has `src` and `reason`. */
  onKlimadataerror?: Listener<Participation, DataErrorEvent>;
}
