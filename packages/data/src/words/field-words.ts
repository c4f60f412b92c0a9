/** What each collection, field and value is called, and what to write: the one home of the words for forms and workbooks. */
import type { Absence } from '../model/absence.ts';
import type { CollectionName } from '../model/collections.ts';
import type { Address, ContactPoint, Email, Hours, Phone } from '../model/contact-point.ts';
import type { Dataset } from '../model/dataset.ts';
import type { Alternative, Counted, Figure, Place } from '../model/figure.ts';
import type { Membership } from '../model/membership.ts';
import type { Municipality, Tile } from '../model/municipality.ts';
import type { Organization } from '../model/organization.ts';
import type { Participation } from '../model/participation.ts';
import type { Person, Photo } from '../model/person.ts';
import type { Goal, OtherReading, Plan } from '../model/plan.ts';
import type { Post } from '../model/post.ts';
import type { Cohort, Partner, Programme } from '../model/programme.ts';
import type { Publisher } from '../model/publisher.ts';
import type { Identifier, Region } from '../model/region.ts';
import type { Source } from '../model/source.ts';
import type { Statement } from '../model/statement.ts';
import type { Tombstone } from '../model/tombstone.ts';

/** The types whose fields people fill in. */
export interface Types {
  readonly Dataset: Dataset;
  readonly Publisher: Publisher;
  readonly Region: Region;
  readonly Identifier: Identifier;
  readonly Municipality: Municipality;
  readonly Tile: Tile;
  readonly Organization: Organization;
  readonly Programme: Programme;
  readonly Partner: Partner;
  readonly Cohort: Cohort;
  readonly Participation: Participation;
  readonly Absence: Absence;
  readonly Plan: Plan;
  readonly Goal: Goal;
  readonly OtherReading: OtherReading;
  readonly Figure: Figure;
  readonly Place: Place;
  readonly Counted: Counted;
  readonly Alternative: Alternative;
  readonly Statement: Statement;
  readonly Post: Post;
  readonly Membership: Membership;
  readonly Source: Source;
  readonly Person: Person;
  readonly Photo: Photo;
  readonly ContactPoint: ContactPoint;
  readonly Email: Email;
  readonly Phone: Phone;
  readonly Address: Address;
  readonly Hours: Hours;
  readonly Tombstone: Tombstone;
}
export type TypeName = keyof Types;

/** A field's name in Danish and in English, and in Danish what to write; in English the schema says it. */
export type Word = readonly [da: string, en: string, help: string];

const time =
  'Skriv 2026, 2026-05 eller 2026-05-01. Et tidsrum har en skråstreg: 2020-11-19/2021-09-27. Er dagen ukendt, så skriv det tidsrum, den ligger i.';

const provenance = {
  sources: [
    'Kilder',
    'Sources',
    'De kilder, der siger det, den vigtigste først. Der skal være mindst én, og den skal stå i listen over kilder.',
  ],
  asOf: [
    'Gælder for',
    'As of',
    `Den tid, oplysningen beskriver; den kan være længe siden. ${time} Skriv unknown, hvis ingen kilde siger det.`,
  ],
  status: ['Sikkerhed', 'Certainty', 'Hvor sikker oplysningen er.'],
  note: [
    'Bemærkning',
    'Note',
    'Det, en læser skal vide for at bedømme oplysningen: hvordan den er udledt, eller hvorfor kilderne er uenige.',
  ],
} as const;

const goalYear = ['Basisår', 'Base year', 'Det år, der sammenlignes med: 1990.'] as const;

export const fieldWords = {
  Dataset: {
    $schema: [
      'Skemaets adresse',
      'Address of the schema',
      'Lad den stå: den siger, hvilket skema filen er skrevet til.',
    ],
    schemaVersion: ['Skemaets version', 'Version of the schema', 'Lad den stå: den siger, hvilken form dataene har.'],
    version: [
      'Dataenes version',
      'Version of the data',
      'Tre tal: 1.0.0. Kommandoen klimaindsats diff siger, hvor meget den mindst skal stige.',
    ],
    license: ['Licens', 'Licence', 'Licensen, som den hedder i SPDX: CC0-1.0.'],
    title: ['Titel', 'Title', 'Registrets navn.'],
    publisher: ['Udgiver', 'Publisher', 'Hvem der udgiver registret og svarer for det.'],
    about: ['Handler om', 'About', 'Den indsats, registret handler om.'],
    region: ['Egen region', 'Own region', 'Indsatsens egen region. Lad feltet være tomt, hvis den er hele landets.'],
    reviewed: [
      'Sidst gennemgået',
      'Last reviewed',
      'Den dag, alt sidst er gået igennem: 2026-11-01. Lad feltet være tomt, hvis registret ikke holdes ved lige.',
    ],
    reviewEvery: [
      'Gennemgås hver (måneder)',
      'Reviewed every (months)',
      'Hvor mange måneder en gennemgang gælder, fra 1 til 120. 12, hvis feltet er tomt.',
    ],
    regions: ['Regioner', 'Regions', 'Regionerne.'],
    municipalities: ['Kommuner', 'Municipalities', 'Kommunerne.'],
    organizations: ['Organisationer', 'Organizations', 'Styregruppe, sekretariat, netværk og de parter, der står bag.'],
    programmes: ['Indsatser', 'Programmes', 'Indsatsen, dens dele, og det, den bygger på og førte til.'],
    participations: ['Deltagelser', 'Participations', 'Hvilken kommune der er med i hvad, og siden hvornår.'],
    absences: ['Ikke med', 'Absences', 'Hvilken kommune der ikke var med i hvad, og hvorfor.'],
    plans: ['Klimaplaner', 'Climate plans', 'Kommunernes klimaplaner.'],
    figures: ['Tal', 'Figures', 'Tallene.'],
    statements: ['Tekster', 'Texts', 'Det, der fortælles i sætninger. Rækkefølgen er den, de læses i.'],
    posts: ['Poster', 'Posts', 'De poster, der findes, hvem der end har dem.'],
    memberships: ['Medlemskaber', 'Memberships', 'Hvem der har hvilken post, og hvem der har haft den.'],
    sources: ['Kilder', 'Sources', 'De offentlige sider og udgivelser, oplysningerne er fra.'],
    persons: ['Personer', 'People', 'De personer, som en offentlig kilde nævner i en offentlig rolle.'],
    contactPoints: ['Kontakter', 'Contacts', 'Hvordan man får fat i en organisation.'],
    tombstones: [
      'Taget ud',
      'Taken out',
      'De personer og kontakter, der er taget ud. Id’et bliver stående, så intet går i stykker.',
    ],
  },
  Publisher: {
    name: ['Navn', 'Name', 'Udgiverens navn: Region Eksempel.'],
    classification: ['Slags', 'Kind', 'Hvad udgiveren er. Kataloger over data spørger efter det.'],
    url: ['Adresse', 'Address', 'Den side, hvor man får fat i udgiveren, med https:// foran.'],
  },
  Region: {
    id: ['Kode', 'Code', 'Regionens officielle kode, fire cifre: 1082.'],
    name: ['Navn', 'Name', 'Regionens navn: Region Midtjylland.'],
    identifiers: ['Koder andre steder', 'Codes elsewhere', 'Regionens koder i andre registre.'],
    ...provenance,
  },
  Identifier: {
    scheme: ['Register', 'Register', 'Det register eller den standard, koden er fra: ISO 3166-2.'],
    identifier: ['Kode dér', 'Code there', 'Områdets kode i det register: DK-82.'],
  },
  Municipality: {
    id: ['Kode', 'Code', 'Kommunens officielle kode, fire cifre: 0751.'],
    name: ['Navn', 'Name', 'Kommunens navn uden ordet Kommune: Ringkøbing-Skjern.'],
    region: ['Region', 'Region', 'Den region, kommunen ligger i.'],
    tile: [
      'Plads på kortet',
      'Place on the map',
      'Hvor kommunen står på flisekortet. Lad den være tom, hvis der ikke er et kort.',
    ],
    ...provenance,
  },
  Tile: {
    column: ['Kolonne', 'Column', 'Kolonnen på kortet, talt fra 1 i vest.'],
    row: ['Række', 'Row', 'Rækken på kortet, talt fra 1 i nord.'],
  },
  Organization: {
    id: ['Id', 'Id', 'Et kort navn, der aldrig ændres: små bogstaver, tal og bindestreg. styregruppe'],
    name: ['Navn', 'Name', 'Organisationens navn, som det skrives.'],
    classification: ['Slags', 'Kind', 'Hvad slags organ det er, hvis en kilde siger det.'],
    description: ['Beskrivelse', 'Description', 'Hvad det er, i en sætning.'],
    programme: [
      'Indsats',
      'Programme',
      'Den indsats, organet er lavet til. Lad feltet være tomt, hvis det ikke er lavet til en.',
    ],
    ...provenance,
  },
  Programme: {
    id: ['Id', 'Id', 'Et kort navn, der aldrig ændres: små bogstaver, tal og bindestreg. dk2020'],
    name: ['Navn', 'Name', 'Indsatsens navn.'],
    classification: ['Slags', 'Kind', 'Hvad slags indsats det er.'],
    partOf: ['Del af', 'Part of', 'Den indsats, denne er en del af.'],
    basedOn: ['Bygger på', 'Based on', 'Den ramme, den bygger på.'],
    succeededBy: ['Efterfulgt af', 'Succeeded by', 'Den indsats, der kom efter.'],
    start: ['Begyndte', 'Began', `Hvornår den begyndte. ${time}`],
    end: ['Sluttede', 'Ended', `Hvornår den sluttede. Lad feltet være tomt, hvis ingen kilde siger det. ${time}`],
    url: ['Webside', 'Web page', 'Indsatsens egen side, med https:// foran.'],
    partners: ['Parter', 'Partners', 'Hvem der står bag.'],
    cohorts: ['Hold', 'Cohorts', 'De hold, kommunerne kom med i, det første først.'],
    ...provenance,
  },
  Partner: {
    organization: ['Part', 'Partner', 'Organisationen, eller regionen selv.'],
    role: ['Rolle', 'Role', 'Hvad parten gør.'],
    region: ['I region', 'In region', 'Den region, parten gør det i. Lad feltet være tomt, hvis det er for alle.'],
  },
  Cohort: {
    id: ['Holdets id', 'Id of the cohort', 'Et kort navn, som kun dette hold i indsatsen har: runde-1.'],
    name: ['Holdets navn', 'Name of the cohort', 'Holdets navn.'],
  },
  Participation: {
    id: ['Id', 'Id', 'Indsatsens id og kommunens kode: dk2020-0751.'],
    programme: ['Indsats', 'Programme', 'Den indsats, kommunen er med i.'],
    municipality: ['Kommune', 'Municipality', 'Kommunen.'],
    cohort: ['Hold', 'Cohort', 'Det hold, kommunen kom med på.'],
    announced: ['Meldt ud', 'Announced', `Hvornår det blev meldt ud, hvis det var, før kommunen var med. ${time}`],
    admitted: ['Med fra', 'Admitted', `Hvornår kommunen var med. ${time}`],
    ...provenance,
  },
  Absence: {
    id: ['Id', 'Id', 'Indsatsens id og kommunens kode: dk2020-0101.'],
    programme: ['Indsats', 'Programme', 'Den indsats, kommunen ikke var med i.'],
    municipality: ['Kommune', 'Municipality', 'Kommunen.'],
    reason: [
      'Hvorfor',
      'Reason',
      'Hvorfor kommunen stod udenfor, så vidt kilderne siger, og hvad den gjorde i stedet.',
    ],
    ...provenance,
  },
  Plan: {
    id: ['Id', 'Id', 'Et kort navn, der aldrig ændres: klimaplan-0751.'],
    municipality: ['Kommune', 'Municipality', 'Den kommune, planen er.'],
    programme: ['Indsats', 'Programme', 'Den indsats, planen er lavet i.'],
    title: ['Titel', 'Title', 'Planens titel, som kommunen skriver den: Klimaplan 2050.'],
    url: ['Webside', 'Web page', 'Kommunens egen side om planen, med https:// foran.'],
    period: ['Planperiode', 'Period', `Den tid, planen gælder for, hvis den siger det. ${time}`],
    adopted: ['Vedtaget', 'Adopted', `Hvornår byrådet vedtog planen. ${time}`],
    approved: ['Godkendt', 'Approved', `Hvornår C40 og CONCITO havde godkendt den. ${time}`],
    goals: ['Mål', 'Goals', 'Planens mål, det tidligste først.'],
    alternatives: ['Andre kilder siger', 'Other sources say', 'Hvad andre offentlige kilder siger om planen.'],
    ...provenance,
  },
  Goal: {
    kind: ['Slags mål', 'Kind of goal', 'Om det er en reduktion eller netto nul.'],
    year: ['Målår', 'Year', 'Det år, målet skal være nået: 2030.'],
    percent: ['Procent', 'Percent', 'Hvor mange procent mindre, når det er en reduktion: 70.'],
    baseYear: goalYear,
  },
  OtherReading: {
    adopted: ['Vedtaget', 'Adopted', `Hvornår byrådet vedtog planen, hvis det er det, kilderne er uenige om. ${time}`],
    goals: ['Mål', 'Goals', 'De mål, andre kilder siger, hvis det er dem, de er uenige om.'],
    ...provenance,
  },
  Figure: {
    id: ['Id', 'Id', 'Et kort navn, der aldrig ændres: små bogstaver, tal og bindestreg. udledning-2025'],
    programme: ['Indsats', 'Programme', 'Den indsats, tallet handler om.'],
    scope: ['Dækker', 'Covers', 'Om tallet dækker hele landet eller en region.'],
    region: ['Region', 'Region', 'Den region, tallet dækker. Lad feltet være tomt, hvis det er registrets egen.'],
    label: [
      'Tekst efter tallet',
      'Text after the number',
      'Hvad der tælles, som det læses efter tallet: kommuner i Midtjylland er med.',
    ],
    value: ['Værdi', 'Value', 'Tallet, som den første kilde siger det.'],
    unit: [
      'Enhed',
      'Unit',
      'Hvad tallet er et antal af. Vælg andet, og skriv enheden ved siden af, hvis den ikke er her.',
    ],
    unitLabel: ['Anden enhed', 'Other unit', 'Enheden, som den læses efter tallet, når enheden er andet: km cykelsti.'],
    nature: [
      'Målt eller mål',
      'Measured or target',
      'Om det er, hvad der er fundet, eller hvad nogen vil nå. Lad feltet være tomt, hvis det ikke gør forskel.',
    ],
    period: ['Tallets tid', 'Period', `Den tid, tallet er for; for et mål kan den ligge fremme: 2030. ${time}`],
    baseYear: goalYear,
    trend: ['Udvikling', 'Trend', 'Et navn, som tal deler, når de er det samme til forskellige tider: udledning.'],
    of: ['Ud af', 'Out of', 'Det tal, dette er en del af: de 98 i 95 af 98.'],
    sumOf: ['Sum af', 'Sum of', 'De tal, der lagt sammen giver dette.'],
    series: ['Rækker', 'Series', 'Hvilke rækker af tal det står i, og hvor.'],
    counts: ['Tæller', 'Counts', 'Hvad i registret tallet tæller. Så skal tallet være deres antal.'],
    names: ['Navne', 'Names', 'Navnene på dem, der tælles, som kilden skriver dem. Ét på hver linje i feltet.'],
    alternatives: ['Andre værdier', 'Other values', 'De andre værdier, offentlige kilder siger.'],
    ...provenance,
  },
  Place: {
    name: ['Række', 'Series', 'Hvilken række af tal.'],
    order: ['Plads', 'Place', 'Tallets plads i rækken, den mindste først. To tal kan ikke have den samme.'],
  },
  Counted: {
    collection: ['Liste', 'List', 'Den liste, der tælles i.'],
    region: ['Region', 'Region', 'Den region, kommunerne ligger i.'],
    cohort: ['Hold', 'Cohort', 'Det hold, kommunerne kom med på; kun når deltagelser tælles.'],
    joinedBy: ['Med senest', 'Joined by', `Den tid, de senest kom med; kun når deltagelser tælles. ${time}`],
  },
  Alternative: {
    value: ['Værdi', 'Value', 'Værdien i tallets enhed.'],
    ...provenance,
  },
  Statement: {
    id: ['Id', 'Id', 'Et kort navn, der aldrig ændres: små bogstaver, tal og bindestreg. dk2020-formaal'],
    programme: ['Indsats', 'Programme', 'Den indsats, teksten handler om.'],
    region: ['Region', 'Region', 'Den region, teksten handler om. Lad feltet være tomt, hvis den gælder alle steder.'],
    topic: ['Emne', 'Topic', 'Hvad teksten fortæller om.'],
    text: ['Tekst', 'Text', 'Teksten, i en eller to sætninger.'],
    ...provenance,
  },
  Post: {
    id: ['Id', 'Id', 'Et kort navn, der aldrig ændres: små bogstaver, tal og bindestreg. styregruppe-formand'],
    organization: ['Organisation', 'Organization', 'Den organisation, posten er i.'],
    role: ['Rolle', 'Role', 'Hvad den, der har posten, er dér.'],
    label: ['Postens navn', 'Name of the post', 'Rollen, som man siger den: medformand.'],
    appointedBy: ['Udpeget af', 'Appointed by', 'Den organisation, der udpeger, hvis en kilde siger det.'],
    seats: ['Pladser', 'Seats', 'Hvor mange der har posten på én gang. Lad feltet være tomt, hvis ingen siger det.'],
    start: ['Begynder', 'Begins', `Hvornår posten begynder at findes. ${time}`],
    end: ['Slutter', 'Ends', `Hvornår posten ikke findes mere. ${time}`],
    ...provenance,
  },
  Membership: {
    id: ['Id', 'Id', 'Et kort navn, der aldrig ændres og ikke siger, hvem det er: styregruppe-0779.'],
    post: ['Post', 'Post', 'Den post, det er.'],
    person: ['Person', 'Person', 'Den, der har posten. Lad feltet være tomt, hvis kilden ikke nævner nogen.'],
    onBehalfOf: [
      'På vegne af',
      'On behalf of',
      'Den kommune eller region, personen repræsenterer, hvis kilden siger det.',
    ],
    title: [
      'Stilling',
      'Job title',
      'Personens stilling i kommunen eller regionen, hvis kilden siger den: borgmester.',
    ],
    start: ['Fra', 'From', `Hvornår personen fik posten. Lad feltet være tomt, hvis det er ukendt. ${time}`],
    end: [
      'Til',
      'To',
      `Hvornår personen sidst havde posten. Lad feltet være tomt, hvis ingen siger, at det er slut. ${time}`,
    ],
    ...provenance,
  },
  Source: {
    id: ['Id', 'Id', 'Et kort navn, der aldrig ændres: små bogstaver, tal og bindestreg. referat-2026-05'],
    title: ['Titel', 'Title', 'Hvad kilden er, til en liste over kilder.'],
    publisher: ['Udgiver', 'Publisher', 'Hvem der har udgivet den: Realdania.'],
    url: ['Adresse', 'Address', 'Hvor den er fundet, med https:// foran.'],
    published: [
      'Udgivet',
      'Published',
      `Hvornår den er udgivet, så nøje som man ved det. ${time} Skriv unknown, hvis det er ukendt.`,
    ],
    dating: ['Datering', 'Dating', 'Hvor datoen er fra.'],
    note: ['Bemærkning', 'Note', 'Det, en læser skal vide om kilden.'],
  },
  Person: {
    id: ['Id', 'Id', 'Et kort id, der ikke siger, hvem det er, og aldrig bruges igen: p4h8n.'],
    name: ['Navn', 'Name', 'Navnet, som kilden skriver det.'],
    email: ['E-mail', 'E-mail', 'E-mailadressen.'],
    phone: ['Telefon', 'Telephone', 'Telefonnummeret med landekode og uden mellemrum: +4512345678.'],
    url: ['Webside', 'Web page', 'En side om personen, med https:// foran.'],
    photo: ['Billede', 'Picture', 'Et billede, når kilden siger, hvem der har retten til det.'],
    ...provenance,
  },
  Photo: {
    url: ['Adresse', 'Address', 'Selve billedets adresse, med https:// foran.'],
    width: ['Bredde', 'Width', 'Bredden i pixel.'],
    height: ['Højde', 'Height', 'Højden i pixel.'],
    rights: ['Rettigheder', 'Rights', 'Hvem der har rettighederne, eller licensen: CC BY 4.0, Åse Ærbødig.'],
    source: ['Kilde', 'Source', 'Den kilde, der siger det.'],
  },
  ContactPoint: {
    id: ['Id', 'Id', 'Et kort navn, der aldrig ændres: små bogstaver, tal og bindestreg. klimasekretariat'],
    organization: ['Organisation', 'Organization', 'Den organisation, man får fat i.'],
    label: ['Bruges til', 'Used for', 'Hvad kontakten bruges til: sekretariatet, presse.'],
    person: ['Person', 'Person', 'Den, der svarer, hvis det er en bestemt person.'],
    title: ['Stilling', 'Job title', 'Stillingen hos den, der svarer.'],
    email: ['E-mail', 'E-mail', 'E-mailadressen.'],
    phone: ['Telefon', 'Telephone', 'Telefonnummeret med landekode og uden mellemrum: +4512345678.'],
    emails: ['Flere e-mailadresser', 'Further e-mail addresses', 'Flere e-mailadresser, og hvad de er til.'],
    phones: ['Flere telefonnumre', 'Further telephone numbers', 'Flere telefonnumre, og hvad de er til.'],
    addresses: ['Adresser', 'Addresses', 'Hvor man kan møde op, eller hvortil man kan sende post.'],
    hours: ['Tider', 'Hours', 'Hvornår man kan komme, og hvornår man kan ringe.'],
    url: ['Webside', 'Web page', 'En side om kontakten, med https:// foran.'],
    secure: ['Digital Post', 'Digital Post', 'Siden, hvor man skriver sikkert, med https:// foran.'],
    cvr: ['CVR-nummer', 'CVR number', 'Myndighedens eller virksomhedens CVR-nummer, otte cifre.'],
    ean: ['EAN-nummer', 'EAN number', 'Hvor elektroniske fakturaer sendes til, 13 cifre.'],
    ...provenance,
  },
  Email: {
    email: ['E-mail', 'E-mail', 'E-mailadressen.'],
    label: ['Bruges til', 'Used for', 'Hvad den er til: presse.'],
  },
  Phone: {
    phone: ['Telefon', 'Telephone', 'Telefonnummeret med landekode og uden mellemrum: +4512345678.'],
    label: ['Bruges til', 'Used for', 'Hvad det er til: vagten uden for åbningstid.'],
  },
  Address: {
    label: ['Bruges til', 'Used for', 'Hvad adressen er til: besøg, post.'],
    streetAddress: [
      'Vej og nummer',
      'Street and number',
      'Vejen, nummeret og det, posten ellers skal bruge: Havnegade 1, 2. sal.',
    ],
    postalCode: ['Postnummer', 'Postal code', 'Fire cifre: 8000.'],
    addressLocality: ['By', 'Postal district', 'Postdistriktet: Aarhus C.'],
  },
  Hours: {
    for: ['Til', 'For', 'Om man kan komme eller ringe.'],
    days: ['Ugedage', 'Days', 'De ugedage, tiderne gælder, med komma imellem: mandag, tirsdag.'],
    opens: ['Åbner', 'Opens', 'Klokkeslæt: 09:00.'],
    closes: ['Lukker', 'Closes', 'Klokkeslæt samme dag: 15:30.'],
    validFrom: ['Gælder fra', 'Valid from', 'Den første dag, tiderne gælder, hvis de ikke altid gør: 2026-08-01.'],
    validThrough: [
      'Gælder til og med',
      'Valid through',
      'Den sidste dag, tiderne gælder, hvis de ikke altid gør: 2027-06-30.',
    ],
  },
  Tombstone: {
    id: ['Id', 'Id', 'Id’et på den person eller kontakt, der er taget ud.'],
    removed: ['Taget ud', 'Taken out', 'Den dag, det skete: 2026-11-26.'],
  },
} as const satisfies { readonly [Type in TypeName]: { readonly [Field in keyof Types[Type]]-?: Word } };

/** What one record of a collection is called. */
export const recordWords = {
  regions: ['Region', 'Region'],
  municipalities: ['Kommune', 'Municipality'],
  organizations: ['Organisation', 'Organization'],
  programmes: ['Indsats', 'Programme'],
  participations: ['Deltagelse', 'Participation'],
  absences: ['Ikke med', 'Absence'],
  plans: ['Klimaplan', 'Climate plan'],
  figures: ['Tal', 'Figure'],
  statements: ['Tekst', 'Text'],
  posts: ['Post', 'Post'],
  memberships: ['Medlemskab', 'Membership'],
  sources: ['Kilde', 'Source'],
  persons: ['Person', 'Person'],
  contactPoints: ['Kontakt', 'Contact'],
  tombstones: ['Taget ud', 'Taken out'],
} as const satisfies Readonly<Record<CollectionName, readonly [da: string, en: string]>>;

/** What one part is called of those that a record may have several of, as a form counts them: Tidsrum 1, Tidsrum 2. */
export const partWords = {
  Identifier: ['Kode', 'Code'],
  Partner: ['Part', 'Partner'],
  Cohort: ['Hold', 'Cohort'],
  Goal: ['Mål', 'Goal'],
  OtherReading: ['Anden kilde', 'Other source'],
  Place: ['Række', 'Series'],
  Alternative: ['Anden værdi', 'Other value'],
  Email: ['E-mailadresse', 'E-mail address'],
  Phone: ['Telefonnummer', 'Telephone number'],
  Address: ['Adresse', 'Address'],
  Hours: ['Tidsrum', 'Hours'],
} as const satisfies Readonly<Partial<Record<TypeName, readonly [da: string, en: string]>>>;

/** What fixed values are called, in the order in which they are offered. */
export type Values = Readonly<Record<string, readonly [da: string, en: string]>>;

const statuses = {
  verified: ['bekræftet af kilden', 'confirmed by the source'],
  seed: ['fra indsatsens egen side', 'from the initiative’s own page'],
  conflicting: ['kilderne er uenige', 'the sources disagree'],
  inferred: ['udledt, se bemærkningen', 'inferred, see the note'],
} as const satisfies Values;

/** What each fixed value is called, by the type and the field it stands in. */
export const valueWords: Readonly<Partial<Record<TypeName, Readonly<Record<string, Values>>>>> & {
  readonly Status: Values;
  readonly Weekday: Values;
} = {
  Status: statuses,
  Weekday: {
    Mo: ['mandag', 'Monday'],
    Tu: ['tirsdag', 'Tuesday'],
    We: ['onsdag', 'Wednesday'],
    Th: ['torsdag', 'Thursday'],
    Fr: ['fredag', 'Friday'],
    Sa: ['lørdag', 'Saturday'],
    Su: ['søndag', 'Sunday'],
  },
  Publisher: {
    classification: {
      municipality: ['kommune', 'municipality'],
      region: ['region', 'region'],
      state: ['stat', 'state'],
      'non-profit': ['forening eller fond', 'non-profit'],
      company: ['virksomhed', 'company'],
    },
  },
  Organization: {
    classification: {
      network: ['netværk', 'network'],
      secretariat: ['sekretariat', 'secretariat'],
      'steering-group': ['styregruppe', 'steering group'],
    },
  },
  Programme: {
    classification: {
      initiative: ['indsats', 'initiative'],
      strategy: ['strategi', 'strategy'],
      partnership: ['partnerskab', 'partnership'],
      framework: ['ramme', 'framework'],
    },
  },
  Partner: {
    role: {
      partner: ['er med i partnerskabet', 'shares in the partnership'],
      run: ['driver projektet', 'runs the project'],
      carry: ['står for det i regionen', 'carries it in the region'],
    },
  },
  Goal: {
    kind: {
      reduction: ['reduktion', 'reduction'],
      'net-zero': ['netto nul', 'net zero'],
    },
  },
  Figure: {
    scope: { country: ['hele landet', 'the whole country'], region: ['en region', 'a region'] },
    unit: {
      municipalities: ['kommuner', 'municipalities'],
      years: ['år (en længde)', 'years (a length)'],
      year: ['årstal', 'calendar year'],
      percent: ['procent', 'percent'],
      tCO2e: ['ton CO₂e', 'tonnes of CO₂e'],
      kWh: ['kWh', 'kWh'],
      MWh: ['MWh', 'MWh'],
      DKK: ['kroner', 'Danish kroner'],
      persons: ['personer', 'people'],
      hectares: ['hektar', 'hectares'],
      other: ['andet', 'other'],
    },
    nature: { target: ['mål', 'target'], measured: ['målt', 'measured'] },
  },
  Place: {
    name: {
      joined: ['så mange var kommet med', 'how many had joined'],
      key: ['nøgletal', 'key figures'],
    },
  },
  Counted: {
    collection: {
      municipalities: ['kommuner', 'municipalities'],
      participations: ['deltagelser', 'participations'],
      absences: ['ikke med', 'absences'],
    },
  },
  Statement: {
    topic: {
      about: ['hvad det var', 'what it was'],
      commitment: ['hvad kommunerne gik med til', 'what members took on'],
      plan: ['hvordan en plan laves', 'how a plan is made'],
      people: ['hvem der stod bag', 'who stood behind it'],
      after: ['hvad der kom efter', 'what came after'],
    },
  },
  Post: {
    role: {
      chair: ['formand', 'chair'],
      'deputy-chair': ['næstformand', 'deputy chair'],
      'co-chair': ['medformand', 'co-chair'],
      member: ['medlem', 'member'],
      secretariat: ['sekretariat', 'secretariat'],
    },
  },
  Source: {
    dating: {
      stated: ['kilden siger den', 'stated by the source'],
      inferred: ['udledt, se bemærkningen', 'inferred, see the note'],
      unknown: ['ukendt', 'unknown'],
    },
  },
  Hours: {
    for: { visit: ['besøg', 'visits'], phone: ['telefon', 'telephone'] },
  },
};
