import type { BipPage } from './bipPage.ts';
import type { BipFacts } from './bipFacts.ts';

/** What one may do: settle matters, look into registers, work, ask, petition. */
export const residentPages = (facts: BipFacts): BipPage[] => [
  {
    title: 'Załatwianie spraw',
    slug: 'zalatwianie-spraw',
    summary: 'Jak przyjmujemy sprawy, w jakiej kolejności i jak sprawdzić, co się z nimi dzieje.',
    producedBy: facts.secretary,
    body: `
      Pismo złożysz przez [Moje Miasto](/moje-miasto/zalatw/), przez e-Doręczenia, pocztą albo w kancelarii. Krok po kroku najczęstsze sprawy opisujemy w dziale [Załatw sprawę](/zalatw-sprawe/).

      Sprawy rozpatrujemy w kolejności wpływu. Poza kolejnością są te, które nie mogą czekać: zagrożenie życia lub mienia, pomoc społeczna i terminy wynikające z ustaw.

      Stan swojej sprawy zobaczysz w Moim Mieście. Możesz też zadzwonić i podać znak sprawy: [${facts.phone}](tel:${facts.phoneHref}). Gdy nie zdążymy w terminie, napiszemy dlaczego i podamy nowy. Na bezczynność złożysz ponaglenie (art. 37 Kodeksu postępowania administracyjnego).
    `,
  },
  {
    title: 'Rejestry, ewidencje i archiwa',
    slug: 'rejestry-i-ewidencje',
    summary: 'Jakie rejestry prowadzimy, kto za nie odpowiada i jak dostać z nich dane.',
    producedBy: facts.secretary,
    body: `
      Tabela: Rejestry i ewidencje
      | Rejestr | Kto prowadzi |
      ${facts.registers.map(([name, keeper]) => `| ${name} | ${keeper} |`).join('\n      ')}

      Rejestry z danymi osobowymi nie są jawne. Zaświadczenie albo wypis wydajemy osobie, której dane dotyczą, i każdemu, kto wykaże interes prawny. Z rejestrów jawnych dane udostępniamy na wniosek, także do ponownego wykorzystania.

      Akta spraw zakończonych są w archiwum zakładowym urzędu. Po upływie okresu przechowywania najważniejsze trafiają do Archiwum Państwowego w Lublinie.
    `,
  },
  {
    title: 'Praca w urzędzie',
    slug: 'praca',
    summary: 'Trwające nabory, zasady i wyniki.',
    producedBy: facts.staffDesk,
    shows: ['recruitment'],
    body: `
      Na wolne stanowiska urzędnicze prowadzimy otwarty i konkurencyjny nabór (art. 11 ustawy z dnia 21 listopada 2008 r. o pracownikach samorządowych). Na złożenie dokumentów jest co najmniej 10 dni od ogłoszenia w Biuletynie.

      Po naborze ogłaszamy imię, nazwisko i miejscowość wybranej osoby oraz uzasadnienie. Informacja jest dostępna przez trzy miesiące. Potem usuwamy dane osobowe, a dokumenty osób, których nie zatrudniliśmy, niszczymy.

      Pytania: ${facts.staffDesk}, telefon [${facts.phone}](tel:${facts.phoneHref}).
    `,
  },
  {
    title: 'Petycje',
    slug: 'petycje',
    summary: 'Jak złożyć petycję, co się z nią dzieje i jakie już dostaliśmy.',
    producedBy: facts.secretary,
    shows: ['petition'],
    body: `
      W petycji możesz żądać zmiany przepisów, rozstrzygnięcia albo innego działania w sprawie publicznej. Złożyć ją może każdy, także grupa osób i firma. Petycja jest bezpłatna (ustawa z dnia 11 lipca 2014 r. o petycjach).

      Napisz, kim jesteś, jaki masz adres i czego żądasz. Jeśli zgadzasz się na ujawnienie danych, zaznacz to wyraźnie. Bez zgody pokażemy treść petycji, a nazwisko ukryjemy.

      Petycję publikujemy niezwłocznie i dopisujemy jej przebieg. Odpowiadamy najpóźniej w ciągu trzech miesięcy. Zbiorczą informację za poprzedni rok ogłaszamy do 30 czerwca.
    `,
  },
  {
    title: 'Konsultacje społeczne',
    slug: 'konsultacje',
    summary: 'O co pytamy mieszkańców i co zrobiliśmy z odpowiedziami.',
    producedBy: facts.consultationDesk,
    shows: ['consultation'],
    body: `
      ${facts.consultationHabit}

      Zasady ustaliła ${facts.council} na podstawie art. 5a ustawy o samorządzie gminnym. Głos możesz zabrać przez ankietę, na spotkaniu albo na piśmie. Nie musisz mieć 18 lat ani meldunku.

      Po każdych konsultacjach ogłaszamy raport: ile osób się wypowiedziało, co proponowały, co przyjęliśmy, a czego nie i dlaczego. Prowadzi je ${facts.consultationDesk}.
    `,
  },
  {
    title: 'Ochrona środowiska',
    slug: 'ochrona-srodowiska',
    summary: 'Publicznie dostępny wykaz danych o środowisku i sprawy, które prowadzimy.',
    producedBy: facts.environmentDesk,
    shows: ['notice'],
    body: `
      ${facts.environmentCases}

      Publicznie dostępny wykaz danych o dokumentach zawierających informacje o środowisku prowadzimy na podstawie art. 21–23 ustawy z dnia 3 października 2008 r. o udostępnianiu informacji o środowisku. Dla każdego dokumentu jest karta: czego dotyczy, kto go wydał i gdzie można go obejrzeć.

      Informację o środowisku wyszukaną w wykazie oglądasz w urzędzie bezpłatnie, w dniu złożenia wniosku. Na inną czekasz najwyżej miesiąc. Prowadzi to ${facts.environmentDesk}.
    `,
  },
  {
    title: 'Informacja, której tu nie ma',
    slug: 'wniosek-o-informacje',
    summary: 'Napisz, czego szukasz. Nie musisz mówić po co. Odpowiemy najpóźniej w 14 dni.',
    producedBy: facts.secretary,
    body: `
      Informację, której nie ma w Biuletynie, udostępniamy na wniosek (art. 10 ustawy z dnia 6 września 2001 r. o dostępie do informacji publicznej). Wystarczy e-mail, pismo przez [Moje Miasto](/moje-miasto/zalatw/), list albo rozmowa. Nie podajesz powodu. Jeśli informację możemy dać od ręki, dostaniesz ją bez pisemnego wniosku.

      Odpowiadamy bez zbędnej zwłoki, najpóźniej w ciągu 14 dni. Gdy się nie da, piszemy dlaczego i podajemy termin, nie dłuższy niż dwa miesiące od wniosku. Dostęp jest bezpłatny. Tylko gdy Twój wniosek wymaga dodatkowych kosztów, na przykład skanowania setek stron, możemy poprosić o ich zwrot i uprzedzimy Cię o tym w ciągu 14 dni.

      Gdy odmawiamy, wydajemy decyzję. Odwołanie do ${facts.appealBody} złożysz za naszym pośrednictwem w ciągu 14 dni.

      Chcesz użyć naszych danych we własnej aplikacji albo publikacji? To ponowne wykorzystywanie (ustawa z dnia 11 sierpnia 2021 r. o otwartych danych). Dane z tej strony możesz wykorzystać bez pytania, podając źródło i datę.
    `,
  },
  {
    title: 'Ochrona danych osobowych',
    slug: 'rodo',
    summary: 'Kto jest administratorem Twoich danych, do kogo napisać i jakie masz prawa.',
    producedBy: 'Inspektor ochrony danych',
    body: `
      Administratorem danych w sprawach, które prowadzi ${facts.officeName}, jest ${facts.head}. Do inspektora ochrony danych napisz na [iod@${facts.tenant}.example](mailto:iod@${facts.tenant}.example) albo na adres urzędu.

      Dane przetwarzamy głównie dlatego, że nakazuje nam to prawo albo że wykonujemy zadanie publiczne (art. 6 ust. 1 lit. c i e RODO). Przy każdym formularzu mówimy, po co dane są potrzebne i jak długo je przechowujemy.

      Możesz zażądać dostępu do swoich danych, ich sprostowania, a w niektórych sprawach – ograniczenia albo usunięcia. Jeśli uznasz, że naruszamy przepisy, złóż skargę do Prezesa Urzędu Ochrony Danych Osobowych, ul. Stawki 2, 00-193 Warszawa. O tym, co dzieje się z danymi na tej stronie, piszemy w [polityce prywatności](/prywatnosc/).
    `,
  },
  {
    title: 'Dostępność',
    slug: 'dostepnosc',
    summary: 'Koordynator, plan działania i raporty o dostępności.',
    producedBy: 'Koordynator do spraw dostępności',
    body: `
      Koordynator do spraw dostępności pomaga osobom ze szczególnymi potrzebami i pilnuje, żeby urząd usuwał bariery (art. 14 ustawy z dnia 19 lipca 2019 r. o zapewnianiu dostępności osobom ze szczególnymi potrzebami). Zadzwoń: [${facts.phone}](tel:${facts.phoneHref}) albo napisz: [dostepnosc@${facts.tenant}.example](mailto:dostepnosc@${facts.tenant}.example).

      **Plan działania.** ${facts.accessibilityPlan}

      Raport o stanie zapewniania dostępności ogłaszamy co cztery lata, do 31 marca; następny będzie w 2029 roku. O samej stronie internetowej mówi [deklaracja dostępności](/deklaracja-dostepnosci/).
    `,
  },
];
