import type { BipPage } from './bipPage.ts';
import type { BipFacts } from './bipFacts.ts';

const list = (items: string[]): string => items.map((item) => `- ${item}`).join('\n      ');

/** Who governs and how: authorities, council, controls, declarations. */
export const officePages = (facts: BipFacts): BipPage[] => [
  {
    title: 'Organy i struktura',
    slug: 'organy-i-struktura',
    summary: `Kto rządzi, kto wykonuje i kto za co odpowiada: ${facts.council}, ${facts.head}, urząd i jednostki.`,
    producedBy: facts.secretary,
    body: `
      ${facts.body} ma dwa organy. **${facts.council}** stanowi prawo miejscowe i uchwala budżet. **${facts.head}** wykonuje uchwały, gospodaruje mieniem i kieruje urzędem. Oba organy wybierają mieszkańcy, na pięć lat.

      ${facts.structure}

      Jeśli nie wiesz, kto prowadzi Twoją sprawę, zadzwoń: [${facts.phone}](tel:${facts.phoneHref}). Połączymy Cię z właściwą osobą.
    `,
  },
  {
    title: 'Status prawny',
    slug: 'status-prawny',
    under: 'organy-i-struktura',
    summary: `Czym jest ${facts.body} w świetle prawa i jakie ma zadania.`,
    producedBy: facts.secretary,
    body: `
      ${facts.lawStatus}

      ${facts.body} działa na podstawie ustawy z dnia 8 marca 1990 r. o samorządzie gminnym i własnego statutu. Ma osobowość prawną: może zawierać umowy, być właścicielem i stroną w sądzie. Zadania własne wykonuje na własną odpowiedzialność. Zadania zlecone, na przykład dowody osobiste i wybory, wykonuje za pieniądze z budżetu państwa.

      Legalność działania sprawdza Wojewoda Lubelski, a sprawy finansowe – Regionalna Izba Obrachunkowa w Lublinie. Od decyzji administracyjnej możesz się odwołać do ${facts.appealBody}.
    `,
  },
  {
    title: 'Jednostki organizacyjne',
    slug: 'jednostki-organizacyjne',
    under: 'organy-i-struktura',
    summary: 'Szkoły, ośrodki i instytucje, które pracują dla mieszkańców, a nie są urzędem.',
    producedBy: facts.secretary,
    body: `
      Część zadań wykonują jednostki, które urząd nadzoruje, ale którymi nie kieruje na co dzień. Mają własnych dyrektorów i własne biuletyny.

      ${list(facts.units)}

      Skargę na dyrektora jednostki rozpatruje ${facts.council}. Zanim ją napiszesz, spróbuj porozmawiać z dyrektorem: większość spraw kończy się na tym etapie.
    `,
  },
  {
    title: facts.council,
    slug: 'rada-i-sesje',
    summary: `Sesje, głosowania, komisje i interpelacje. ${facts.council} liczy ${String(facts.councillors)} radnych.`,
    producedBy: facts.councilDesk,
    shows: ['resolution'],
    body: `
      ${facts.council} ma ${String(facts.councillors)} radnych wybranych na pięć lat. Pracami kieruje przewodniczący. Obsługę zapewnia ${facts.councilDesk}, telefon [${facts.phone}](tel:${facts.phoneHref}).

      Sesje są jawne. Możesz przyjść bez zaproszenia i bez zapisów. Miejsce: ${facts.sessionPlace}. Termin i porządek obrad ogłaszamy co najmniej siedem dni wcześniej, a przed sesją budżetową – czternaście.
    `,
  },
  {
    title: 'Sesje i głosowania',
    slug: 'sesje-i-glosowania',
    under: 'rada-i-sesje',
    summary: 'Skąd wiadomo, co postanowiono i jak głosował każdy z radnych.',
    producedBy: facts.councilDesk,
    body: `
      Obrady transmitujemy i nagrywamy (art. 20 ust. 1b ustawy o samorządzie gminnym). Nagranie udostępniamy w dniu sesji, a napisy dodajemy w ciągu 14 dni. Radni głosują za pomocą urządzeń, które zapisują głos każdego z nich. Imienny wykaz jest częścią protokołu.

      Protokół wykładamy do wglądu przed następną sesją. Po przyjęciu trafia do Biuletynu razem z wykazem głosowań. Jeśli potrzebujesz go wcześniej, poproś: ${facts.councilDesk}.
    `,
  },
  {
    title: 'Komisje i interpelacje',
    slug: 'komisje-i-interpelacje',
    under: 'rada-i-sesje',
    summary: 'Gdzie radni przygotowują uchwały i jak pytają o sprawy gminy.',
    producedBy: facts.councilDesk,
    body: `
      Uchwały przygotowują komisje. Ich posiedzenia są jawne, tak jak sesje:

      ${list(facts.committees.map((name) => `Komisja ${name}`))}

      Radny może złożyć interpelację w sprawie ważnej dla gminy albo zapytanie o stan faktyczny. ${facts.head} odpowiada na piśmie w ciągu 14 dni. Treść interpelacji, zapytań i odpowiedzi publikujemy bez zbędnej zwłoki (art. 24 ust. 7 ustawy o samorządzie gminnym).
    `,
  },
  {
    title: 'Kontrole',
    slug: 'kontrole',
    summary: 'Kto nas sprawdza, kogo sprawdzamy my i gdzie są wyniki.',
    producedBy: facts.secretary,
    body: `
      Prowadzimy książkę kontroli. Każdy może ją zobaczyć w godzinach pracy urzędu. W Biuletynie publikujemy wystąpienia pokontrolne, nasze odpowiedzi i informację, jak wykonaliśmy zalecenia.

      ${list(facts.controls)}

      Z protokołów usuwamy to, czego prawo nie pozwala ujawnić: dane osób prywatnych i tajemnicę przedsiębiorcy. Przy każdym takim dokumencie piszemy, kto i na jakiej podstawie to zrobił.
    `,
  },
  {
    title: 'Oświadczenia majątkowe',
    slug: 'oswiadczenia-majatkowe',
    summary: 'Kto składa oświadczenie, do kiedy i jak długo jest w Biuletynie.',
    producedBy: facts.secretary,
    exclusions: [
      {
        scope: 'Adres zamieszkania osoby, która składa oświadczenie, i miejsce położenia jej nieruchomości',
        legalBasis: 'art. 24i ust. 1 ustawy z dnia 8 marca 1990 r. o samorządzie gminnym',
        decidedBy: facts.secretary,
        inInterestOf: 'osób składających oświadczenia i ich rodzin',
      },
    ],
    body: `
      Oświadczenie o stanie majątkowym składają radni, ${facts.head}, jego zastępca, sekretarz, skarbnik, kierownicy jednostek i osoby, które wydają decyzje administracyjne w imieniu ${facts.headGenitive} (art. 24h ustawy o samorządzie gminnym).

      Pierwsze oświadczenie składa się w ciągu 30 dni od ślubowania albo zatrudnienia, następne – co roku do 30 kwietnia, według stanu na 31 grudnia. Oświadczenie ma dwie części. Jawną publikujemy, a część z adresami zachowujemy.

      Oświadczenia przechowujemy przez sześć lat. Analizę poprawności za dany rok przedstawiamy ${facts.council === 'Rada Miasta' ? 'Radzie Miasta' : 'Radzie Gminy'} do 30 października.
    `,
  },
];
