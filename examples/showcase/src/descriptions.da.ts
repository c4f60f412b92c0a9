/** What the manifest says of the elements, in Danish. A test fails when the manifest says something that isn't here. */
export const danishDescriptions: Readonly<Record<string, string>> = {
  "Shows whom to write to or call: name, organization, e-mail and telephone, of the initiative's secretariat or of any contact given by attributes. What isn't known is left out.":
    'Viser, hvem man kan skrive eller ringe til: navn, organisation, e-mail og telefon på sekretariatet eller på en kontakt, du selv angiver. Det, der ikke er oplyst, udelades.',
  'Explains DK2020: what it was, what a municipality took on, how a plan was made, who stood behind it, the figures with their dates, and what came after.':
    'Forklarer DK2020: hvad det var, hvad en kommune påtog sig, hvordan en plan blev til, hvem der stod bag, tallene med dato, og hvad der kom efter.',
  'Shows the whole initiative: its two parts, the DK2020 explainer, which municipalities took part, the steering group and the contact. It is made of the other elements, which follow its options.':
    'Viser hele klimaindsatsen: dens to dele, forklaringen af DK2020, kommunerne, styregruppen og kontakten. Elementet er lavet af de andre og giver sine valg videre til dem.',
  "Shows who sits in the steering group: each member's name, the municipality they represent, their role and title. Members whom the source doesn't name are listed as such.":
    'Viser, hvem der sidder i styregruppen: navn, kommune, rolle og titel. De medlemmer, som kilden ikke nævner ved navn, står som “Ikke oplyst”.',
  'Shows which municipalities were in DK2020 and with which cohort they joined, at any time: as a map of tiles, as a table, and how the number grew in the whole country.':
    'Viser, hvilke kommuner der var med i DK2020, og hvornår de kom med: som kort med felter, som tabel, og hvordan antallet voksede i hele landet.',

  'The id of the contact point to show. The first of the data where nothing else is said.':
    'Den kontakt, der vises. Ellers den første i dataene.',
  "The name of a contact of one's own.": 'Navnet på din egen kontakt.',
  "The organization of a contact of one's own.": 'Organisationen, din egen kontakt hører til.',
  "The e-mail address of a contact of one's own.": 'E-mailadressen på din egen kontakt.',
  "The telephone number of a contact of one's own; eight digits alone are a Danish number.":
    'Telefonnummeret på din egen kontakt. Otte cifre alene er et dansk nummer.',
  "The level of the element's heading, 1 to 6; the headings below it follow. 2 where nothing else is said.":
    'Overskriftens niveau, 1 til 6. Overskrifterne under den følger med. 2, når intet andet er valgt.',
  "Whether the element renders without a shadow root, in reach of the page's styles. Read once, when it is connected.":
    'Elementet vises uden shadow root, så sidens egen stil når ind i det. Læses én gang, når elementet kommer på siden.',
  "Whether nothing is shown until `src` has come: for data of one's own, where the bundled would be wrong.":
    'Intet vises, før filen i `src` er hentet. Til egne data, hvor de indbyggede ville være forkerte.',
  'Whether each fact has a note that tells its source, its date and how sure it is.':
    'Hver oplysning får en note med kilde, dato og hvor sikker den er.',
  "The address of a JSON file of the data's schema, fetched and shown in place of the bundled data.":
    'Adressen på en JSON-fil efter dataenes skema. Den hentes og vises i stedet for de indbyggede data.',
  'The data to show, in place of the bundled and of what `src` names. What is to change in it is given anew.':
    'De data, der vises i stedet for de indbyggede og for filen i `src`. Det, der skal ændres i dem, gives på ny.',
  'Whether each section can be folded, and is until it is opened. On paper all are unfolded.':
    'Hvert afsnit kan foldes sammen og er det, indtil det åbnes. På papir er alle foldet ud.',
  'The sections to show, in that order, with spaces between. All where nothing else is said.':
    'De afsnit, der vises, i den rækkefølge og med mellemrum imellem. Ellers alle.',
  "The page's own municipality, by code or name, which the parts mark: `0751`, `Aarhus`.":
    'Sidens egen kommune, som delene fremhæver. Kode eller navn: `0751`, `Aarhus`.',
  'The parts to show, in that order, with spaces between. All where nothing else is said.':
    'De dele, der vises, i den rækkefølge og med mellemrum imellem. Ellers alle.',
  'Whether there is a field to search the members with.': 'Der er et felt til at søge i medlemmerne.',
  'The id of the organization whose members are shown. The steering group where nothing else is said.':
    'Den organisation, hvis medlemmer vises. Ellers styregruppen.',
  'How the members are laid out: under each other, as a grid, or as a table.':
    'Hvordan medlemmerne står: under hinanden, som kort i kolonner eller i en tabel.',
  "The page's own municipality, by code or name, whose members are marked: `0751`, `Aarhus`.":
    'Sidens egen kommune, hvis medlemmer fremhæves. Kode eller navn: `0751`, `Aarhus`.',
  "Whether the members of the page's own municipality come first.": 'Medlemmerne fra sidens egen kommune står først.',
  'The order of the members: as the source has them, or by name or municipality in Danish order.':
    'Medlemmernes rækkefølge: som i kilden, eller efter navn eller kommune i dansk alfabet.',
  'The time shown, a date or an interval in EDTF: `2020-11-19`. The latest the data tells of where nothing else is said.':
    'Den tid, der vises, som dato eller periode i EDTF: `2020-11-19`. Ellers den seneste, dataene fortæller om.',
  "The page's own municipality, by code or name, which is marked: `0751`, `Aarhus`.":
    'Sidens egen kommune, som fremhæves. Kode eller navn: `0751`, `Aarhus`.',
  'Whether the count of the whole country is left out.': 'Tallet for hele landet udelades.',
  'Whether the reader can choose among the times that the data tells of.':
    'Læseren kan vælge mellem de tidspunkter, dataene fortæller om.',
  'How the municipalities are shown: as a map, as a table, or as both.':
    'Hvordan kommunerne vises: som kort, som tabel eller begge dele.',

  'The file that `src` names has come and is shown. Has `src` and `dataset`.':
    'Filen i `src` er hentet og vises. Har `src` og `dataset`.',
  'The file that `src` names could not be used. Has `src` and `reason`.':
    'Filen i `src` kunne ikke bruges. Har `src` og `reason`.',

  'Before everything else.': 'Før alt andet.',
  'In place of the heading.': 'I stedet for overskriften.',
  'In the card, below the ways to reach the contact.': 'I kortet, under kontaktens oplysninger.',
  "With a membership's id: below that member in a list or a grid, if it is there when the list renders.":
    'Med id på et medlemskab: under det medlem i en liste eller blandt kort i kolonner, hvis det er der, når listen vises.',
  'After everything else.': 'Efter alt andet.',

  'The heading.': 'Overskriften.',
  'The box around the contact.': 'Rammen om kontakten.',
  "The contact's name.": 'Kontaktens navn.',
  'The row of actions: save and copy.': 'Rækken af handlinger: gem og kopiér.',
  'The list of sources.': 'Listen over kilder.',
  'What has become of `src`.': 'Hvordan det gik med `src`.',
  "A heading: the element's own, or a section's.": 'En overskrift: elementets egen eller et afsnits.',
  'A section.': 'Et afsnit.',
  'A key figure.': 'Et nøgletal.',
  'A heading of the introduction.': 'En overskrift i indledningen.',
  'One of the elements the page is made of.': 'Et af de elementer, siden er lavet af.',
  'The search field with its label.': 'Søgefeltet med sin ledetekst.',
  'A member.': 'Et medlem.',
  "A member's name.": 'Et medlems navn.',
  "A member's role, where it is another than member.": 'Et medlems rolle, når den er en anden end medlem.',
  "A heading: the element's own, or that of the whole country.":
    'En overskrift: elementets egen eller den for hele landet.',
  'The choice of a time.': 'Valget af tidspunkt.',
  'What the colours and shapes mean, with the number of each.': 'Hvad farver og former betyder, med antallet af hver.',
  'The map.': 'Kortet.',
  'A municipality on the map.': 'En kommune på kortet.',
  'The table.': 'Tabellen.',
  'The count of the whole country.': 'Tallet for hele landet.',

  'The colour of links and marks, adjusted to keep its contrast.':
    'Farven på links og mærker, tilpasset så kontrasten holder.',
  'The colour of links, marks and tiles, adjusted to keep its contrast.':
    'Farven på links, mærker og felter, tilpasset så kontrasten holder.',
};
