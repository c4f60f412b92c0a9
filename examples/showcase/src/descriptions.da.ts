/**
 * What the manifest says of the elements, in Danish, by element, kind and name; `all` holds what elements share. A test
 * fails when the manifest names something that isn't here.
 */
export const danishDescriptions = {
  all: {
    attributes: {
      'heading-level':
        'Overskriftens niveau, 1 til 6. Overskrifterne under den følger med. 2, når intet andet er valgt.',
      light: 'Indholdet står i selve siden, hvor oversættelse og søgning kan nå det, og ikke i en shadow root.',
      'no-bundled': 'Intet vises, før filen i `src` er hentet. Til egne data, hvor de indbyggede ville være forkerte.',
      'show-sources': 'Hver oplysning får en note med kilde, dato og hvor sikker den er.',
      src: 'Adressen på en JSON-fil efter dataenes skema. Den hentes og vises i stedet for de indbyggede data.',
    },
    members: {
      data: 'De data, der vises i stedet for de indbyggede og for filen i `src`. Det, der skal ændres i dem, gives på ny.',
      shownData: 'De data, der vises i stedet for de indbyggede: dem i `data`, ellers de seneste fra filen i `src`.',
      dataAwaited: 'Filen i `src` er på vej.',
      dataSettled:
        'Den hændelse, der fortæller, hvordan det gik med filen i `src`, når den er hentet eller slået fejl. Til kode, der lytter for sent til at høre den. Undefined uden `src`. Afvises aldrig.',
      refresh:
        'Henter filen i `src` igen og viser den, hvis den er ændret. Det, der vises, bliver stående så længe. Viser flere elementer filen, hentes den én gang.',
    },
    slots: {
      before: 'Før alt andet.',
      heading: 'I stedet for overskriften.',
      after: 'Efter alt andet.',
    },
    events: {
      klimadataload: 'Filen i `src` er hentet og vises. Har `src` og `dataset`.',
      klimadataerror: 'Filen i `src` kunne ikke bruges. Har `src` og `reason`.',
    },
    cssParts: {
      heading: 'Overskriften.',
      sources: 'Listen over kilder.',
      status: 'Hvordan det gik med `src`.',
    },
    cssProperties: {
      '--klima-accent': 'Farven på links og mærker, tilpasset så kontrasten holder.',
    },
  },
  'contact-card': {
    description:
      'Viser, hvem man kan skrive eller ringe til: navn, organisation, e-mail og telefon på sekretariatet eller på en kontakt, du selv angiver. Det, der ikke er oplyst, udelades.',
    attributes: {
      contact: 'Den kontakt, der vises. Ellers den første i dataene.',
      name: 'Navnet på din egen kontakt.',
      organization: 'Organisationen, din egen kontakt hører til.',
      email: 'E-mailadressen på din egen kontakt.',
      phone: 'Telefonnummeret på din egen kontakt. Otte cifre alene er et dansk nummer.',
      'job-title': 'Stillingen på din egen kontakt.',
      phones: 'Flere telefonnumre med, hvad hvert er til: `Vagttelefon: 33 33 33 33; Presse: 44 44 44 44`.',
      emails: 'Flere e-mailadresser med, hvad hver er til: `Presse: presse@example.dk`.',
      addresses: 'Adresser med, hvad hver er til: `Besøg: Fjordvej 1, 9999 Aarup; Post: Postboks 7, 9999 Aarup`.',
      hours: 'Åbningstiden på din egen kontakt, skrevet som i schema.org: `Mo-Th 09:00-15:00, Fr 09:00-12:00`.',
      'phone-hours': 'Telefontiden på din egen kontakt, skrevet som åbningstiden.',
      page: 'Adressen på en side om din egen kontakt.',
      secure: 'Adressen, hvor man skriver sikkert til din egen kontakt, på en vært, hvor der skrives Digital Post.',
      'secure-hosts':
        'Flere værter, som `secure` må føre til, også den fra dataene, med mellemrum imellem: `post.example.dk`.',
      cvr: 'CVR-nummeret på din egen kontakt.',
      ean: 'EAN-nummeret, som din egen kontakt får regninger på.',
    },
    slots: {
      extra: 'I kortet, under kontaktens oplysninger.',
    },
    cssParts: {
      card: 'Rammen om kontakten.',
      name: 'Kontaktens navn.',
      actions: 'Rækken af handlinger: gem og kopiér.',
    },
  },
  dk2020: {
    description:
      'Forklarer DK2020: hvad det var, hvad en kommune påtog sig, hvordan en plan blev til, hvem der stod bag, tallene med dato, og hvad der kom efter.',
    attributes: {
      fold: 'Hvert afsnit kan foldes sammen og er det, indtil det åbnes. På papir er alle foldet ud.',
      region:
        'Den region, der fortælles om ved siden af hele landet, ved kode eller navn, eller `country` for ingen: `1082`, `Midtjylland`. Ellers klimaindsatsens egen.',
      sections: 'De afsnit, der vises, i den rækkefølge og med mellemrum imellem. Ellers alle.',
    },
    cssParts: {
      heading: 'En overskrift: elementets egen eller et afsnits.',
      section: 'Et afsnit.',
      figure: 'Et nøgletal.',
      trend: 'Et tal over tid, som figur og tabel.',
    },
  },
  initiative: {
    description:
      'Viser hele klimaindsatsen: dens to dele, forklaringen af DK2020, kommunerne, styregruppen og kontakten. Elementet er lavet af de andre og giver sine valg videre til dem.',
    attributes: {
      municipality: 'Sidens egen kommune, som delene fremhæver. Kode eller navn: `0751`, `Aarhus`.',
      region:
        'Den region, hvis kommuner vises, ved kode eller navn, eller `country` for alle. Ellers den, sidens kommune ligger i, eller klimaindsatsens egen.',
      parts: 'De dele, der vises, i den rækkefølge og med mellemrum imellem. Ellers alle.',
    },
    slots: {
      heading: 'I stedet for overskriften, eller over de dele, der vises uden.',
    },
    cssParts: {
      heading: 'En overskrift i indledningen.',
      part: 'Et af de elementer, siden er lavet af.',
    },
  },
  'member-list': {
    description:
      'Viser, hvem der sidder i styregruppen: navn, kommune, rolle og titel. De medlemmer, som kilden ikke nævner ved navn, står som “Ikke oplyst”.',
    attributes: {
      municipality: 'Sidens egen kommune, hvis medlemmer fremhæves. Kode eller navn: `0751`, `Aarhus`.',
      'as-of':
        'Den dag, hvis medlemmer vises, når oplysningerne fortæller, hvornår de kom og gik: `2025-01-31`. Af en længere tid den sidste dag. Ellers i dag.',
      contacts: 'Hvert medlems e-mail, telefon og side vises, når de findes i oplysningerne.',
      past: 'Tidligere medlemmer vises også, for sig selv.',
      photos:
        'Et billede af hvert medlem vises, når oplysningerne har et med dets rettigheder, ellers initialer. Billederne hentes fra de adresser, der står i oplysningerne.',
      filter: 'Der er et felt til at søge i medlemmerne.',
      group: 'Den organisation, hvis medlemmer vises. Ellers styregruppen.',
      layout: 'Hvordan medlemmerne står: under hinanden, som kort i kolonner eller i en tabel.',
      'own-first': 'Medlemmerne fra sidens egen kommune står først.',
      sort: 'Medlemmernes rækkefølge: som i kilden, eller efter navn eller kommune i dansk alfabet.',
    },
    slots: {
      'extra-…':
        'Med id på et medlemskab: under det medlem i en liste eller blandt kort i kolonner, hvis det er der, når listen vises.',
    },
    cssParts: {
      name: 'Et medlems navn.',
      filter: 'Søgefeltet med sin ledetekst.',
      member: 'Et medlem.',
      role: 'Et medlems rolle, når den er en anden end medlem.',
    },
  },
  municipality: {
    description:
      'Viser én kommune i DK2020: hvornår den kom med og sammen med hvem, hvad den tog på sig, dens klimaplan og mål, hvem fra den der sad i styregruppen, hvordan det gik i dens region, og hvad der kom efter.',
    attributes: {
      municipality: 'Den kommune, der vises. Kode eller navn: `0461`, `Odense`.',
    },
    cssParts: {
      heading: 'En overskrift: elementets egen eller et afsnits.',
      section: 'Et afsnit.',
      goal: 'Et mål i planen.',
      member: 'En, der repræsenterede kommunen.',
    },
  },
  participation: {
    description:
      'Viser, hvilke kommuner der var med i DK2020, og hvornår de kom med: som kort med felter, som tabel, og hvordan antallet voksede i hele landet.',
    attributes: {
      municipality: 'Sidens egen kommune, som fremhæves. Kode eller navn: `0751`, `Aarhus`.',
      'as-of':
        'Den tid, der vises, som dato eller periode i EDTF: `2020-11-19`. Ellers den seneste, dataene fortæller om.',
      'no-country': 'Tallet for hele landet udelades.',
      region:
        'Den region, der vises, ved kode eller navn, eller `country` for alle: `1082`, `Midtjylland`. Ellers den, `municipality` ligger i, eller klimaindsatsens egen. Findes den ikke, siger siden, hvad der kan skrives.',
      timeline: 'Læseren kan vælge mellem de tidspunkter, dataene fortæller om.',
      view: 'Hvordan kommunerne vises: som kort, som tabel, begge dele eller ved klimaplanernes mål.',
    },
    cssParts: {
      heading: 'En overskrift: elementets egen eller den for hele landet.',
      timeline: 'Valget af tidspunkt.',
      legend: 'Hvad farver og former betyder, med antallet af hver.',
      map: 'Kortet.',
      tile: 'En kommune på kortet.',
      table: 'Tabellen.',
      goals: 'Klimaplanernes mål.',
      filter: 'Søgefeltet over en lang tabel, med sin ledetekst.',
      country: 'Tallet for hele landet.',
    },
    cssProperties: {
      '--klima-accent': 'Farven på links, mærker og felter, tilpasset så kontrasten holder.',
    },
  },
} as const satisfies Readonly<Record<string, Described>>;

/** The descriptions of an element and of what it has, by name. */
export type Described = Partial<Readonly<Record<Kind, Readonly<Record<string, string>>>>> & {
  readonly description?: string;
};

/** What an element has, as the manifest calls it. */
export type Kind = 'attributes' | 'members' | 'slots' | 'events' | 'cssParts' | 'cssProperties';

const described: Readonly<Record<string, Described>> = danishDescriptions;

/** The Danish of an element's description, without its examples. */
export const danishOf = (element: string): string | undefined => described[element]?.description;

/** The Danish of what an element has: its own, else what the elements share. */
export const danishOfPart = (element: string, kind: Kind, name: string): string | undefined =>
  described[element]?.[kind]?.[name] ?? described['all']?.[kind]?.[name];
