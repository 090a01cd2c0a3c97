import type { BipPage } from './bipPage.ts';
import type { BipFacts } from './bipFacts.ts';

/** What is decided and spent: local law, money, property, tenders. */
export const lawPages = (facts: BipFacts): BipPage[] => [
  {
    title: 'Prawo lokalne',
    slug: 'prawo-lokalne',
    summary: `Uchwały ${facts.councilGenitive} i zarządzenia ${facts.headGenitive}, najnowsze na górze.`,
    producedBy: facts.secretary,
    shows: ['resolution', 'ordinance'],
    body: `
      Prawem miejscowym są uchwały, które obowiązują każdego na terenie gminy: podatki, plany, regulaminy, statuty. Wchodzą w życie po 14 dniach od ogłoszenia w Dzienniku Urzędowym Województwa Lubelskiego, chyba że w uchwale jest późniejszy termin.

      Zarządzenia wydaje ${facts.head}. Większość dotyczy pracy urzędu i gospodarowania mieniem. Przy każdym akcie piszemy, czy obowiązuje, i co go zmieniło albo uchyliło.
    `,
  },
  {
    title: 'Statut i regulaminy',
    slug: 'statut-i-regulaminy',
    under: 'prawo-lokalne',
    summary: 'Zasady, według których działają organy, urząd i jednostki pomocnicze.',
    producedBy: facts.secretary,
    body: `
      Statut określa, jak ${facts.council} obraduje, jak pracują komisje i jak tworzy się jednostki pomocnicze. Jest aktem prawa miejscowego, więc każda zmiana trafia do dziennika urzędowego.

      Regulamin organizacyjny nadaje urzędowi ${facts.head} w zarządzeniu. Wynika z niego, który pracownik ma zająć się Twoją sprawą. Aktualny tekst jest wśród [zarządzeń](/ogloszenia/typ/zarzadzenia/). Papierowy egzemplarz przeczytasz w sekretariacie.
    `,
  },
  {
    title: 'Planowanie przestrzenne',
    slug: 'planowanie-przestrzenne',
    under: 'prawo-lokalne',
    summary: 'Co wolno wybudować, skąd wziąć wypis z planu i kiedy potrzebna jest decyzja.',
    producedBy: facts.planningDesk,
    shows: ['notice'],
    body: `
      ${facts.plans}

      Wypis i wyrys zamówisz przez [Moje Miasto](/moje-miasto/zalatw/) albo osobiście: ${facts.planningDesk}. Do samego zajrzenia w plan nie trzeba wniosku ani opłaty.

      O rozpoczęciu prac nad planem i o wyłożeniu projektu zawiadamiamy obwieszczeniem. Od tego dnia każdy może składać wnioski i uwagi, nie tylko właściciel działki.
    `,
  },
  {
    title: 'Finanse i majątek',
    slug: 'finanse-i-majatek',
    summary: 'Na co idą publiczne pieniądze i co należy do mieszkańców.',
    producedBy: facts.treasurer,
    body: `
      Gospodarka finansowa jest jawna (art. 33 ustawy z dnia 27 sierpnia 2009 r. o finansach publicznych). Publikujemy budżet, jego zmiany, sprawozdania i informacje o długu.

      ${facts.property}

      O pieniądze zapytasz tutaj: ${facts.financeDesk}, telefon [${facts.phone}](tel:${facts.phoneHref}).
    `,
  },
  {
    title: 'Budżet',
    slug: 'budzet',
    under: 'finanse-i-majatek',
    summary: 'Od projektu do sprawozdania: kiedy i co ogłaszamy w ciągu roku.',
    producedBy: facts.treasurer,
    body: `
      Tabela: Rok budżetowy
      | Kiedy | Co ogłaszamy |
      | do 15 listopada | projekt budżetu na następny rok |
      | do końca grudnia, najpóźniej do 31 stycznia | uchwałę budżetową |
      | po każdym kwartale | informację o wykonaniu budżetu |
      | do 31 marca | sprawozdanie roczne ${facts.headGenitive} |
      | do 31 maja | raport o stanie gminy |
      | do 30 czerwca | uchwałę w sprawie absolutorium |

      Nad raportem o stanie gminy odbywa się debata, w której mogą zabrać głos mieszkańcy. Zgłoszenie z podpisami 20 osób, a w gminie powyżej 20 tysięcy mieszkańców – 50 osób, złóż do przewodniczącego najpóźniej dzień przed sesją.
    `,
  },
  {
    title: 'Podatki i opłaty',
    slug: 'podatki-i-oplaty',
    under: 'finanse-i-majatek',
    summary: 'Terminy, miejsca wpłat i ulgi, o które można prosić.',
    producedBy: facts.treasurer,
    earlier: {
      reason: 'Uzupełniono terminy i miejsca wpłat po pytaniach mieszkańców.',
      body: `
      ${facts.taxesBefore}

      Stawki ustala ${facts.council} w uchwale, zwykle w listopadzie. Obowiązują od 1 stycznia.
    `,
    },
    body: `
      ${facts.taxes}

      Stawki ustala ${facts.council} w uchwale, zwykle w listopadzie. Obowiązują od 1 stycznia. Uchwały znajdziesz w dziale [Prawo lokalne](/bip/prawo-lokalne/).

      Gdy nie możesz zapłacić w terminie, złóż wniosek, zanim on minie. ${facts.head} może odroczyć termin, rozłożyć podatek na raty albo umorzyć zaległość, jeżeli przemawia za tym ważny interes podatnika lub interes publiczny (art. 67a Ordynacji podatkowej). Wykaz osób prawnych, którym umorzono ponad 500 zł, publikujemy co roku do 31 maja.
    `,
  },
  {
    title: 'Nieruchomości',
    slug: 'nieruchomosci',
    under: 'finanse-i-majatek',
    summary: 'Działki i lokale na sprzedaż, w dzierżawę i w najem.',
    producedBy: facts.propertyDesk,
    shows: ['propertyList', 'propertyTender'],
    body: `
      Zanim sprzedamy albo wydzierżawimy nieruchomość, ogłaszamy wykaz. Wisi w urzędzie i w Biuletynie przez 21 dni (art. 35 ustawy z dnia 21 sierpnia 1997 r. o gospodarce nieruchomościami). Kto ma pierwszeństwo w nabyciu, składa wniosek w terminie podanym w wykazie, nie krótszym niż sześć tygodni od jego wywieszenia.

      Potem ogłaszamy przetarg. Wadium wpłać tak, żeby było na rachunku w dniu podanym w ogłoszeniu. Pytania: ${facts.propertyDesk}.
    `,
  },
  {
    title: 'Zamówienia publiczne',
    slug: 'zamowienia',
    summary: 'Co kupujemy, na jakich zasadach i kto wygrał.',
    producedBy: facts.procurementDesk,
    shows: ['tender'],
    body: `
      Postępowania prowadzimy według ustawy z dnia 11 września 2019 r. – Prawo zamówień publicznych. Ogłoszenia zamieszczamy w Biuletynie Zamówień Publicznych, a większe – w Dzienniku Urzędowym Unii Europejskiej. Oferty składa się wyłącznie elektronicznie, na platformie wskazanej w ogłoszeniu.

      Zakupy poniżej progu ustawowego robimy według regulaminu wewnętrznego: pytamy co najmniej trzech wykonawców albo ogłaszamy zapytanie tutaj. Plan postępowań na dany rok ogłaszamy w ciągu 30 dni od przyjęcia budżetu.

      Pytania o postępowanie: ${facts.procurementDesk}, telefon [${facts.phone}](tel:${facts.phoneHref}). O treść specyfikacji pytaj przez platformę, żeby odpowiedź zobaczyli wszyscy wykonawcy.
    `,
  },
  {
    title: 'Konkursy dla organizacji',
    slug: 'konkursy-dla-organizacji',
    under: 'zamowienia',
    summary: 'Pieniądze na zadania, które organizacje robią lepiej niż urząd.',
    producedBy: facts.consultationDesk,
    shows: ['grantCompetition'],
    body: `
      Otwarte konkursy ofert ogłaszamy na podstawie ustawy z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie. Na przygotowanie oferty jest co najmniej 21 dni.

      Organizacja może też złożyć ofertę z własnej inicjatywy. Małe zadanie, do 10 000 zł i trwające do 90 dni, zlecamy bez konkursu, w trybie uproszczonym. Taką ofertę pokazujemy przez siedem dni i każdy może zgłosić uwagi.
    `,
  },
];
