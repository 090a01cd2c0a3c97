import type { LocalDate } from '../../../../content-models/shared/localDate.ts';
import { proposalForm } from '../leaflets/dzierzkowice.ts';
import type { DemoEvent } from '../demoStories.ts';
import { instantAt, weekdayFrom, workday } from '../workday.ts';
import { moreDzierzkowiceEvents } from './dzierzkowiceMore.ts';

const hall = {
  name: 'Remiza OSP w Terpentynie',
  address: 'Terpentyna 3, 23-251 Dzierzkowice',
  accessibility: 'Wejście bez schodów od placu. Toaleta dla osób na wózku. Parking przy samym wejściu.',
};

/** The events of Dzierzkowice as of that day. */
export const dzierzkowiceEvents = (day: LocalDate): DemoEvent[] => {
  const training = workday(day, 8);
  const meeting = workday(day, 15);
  const skating = weekdayFrom(day, 5, 6);
  const publishedAt = instantAt(workday(day, -8), '10:30');
  return [
    {
      slug: 'szkolenie-dla-plantatorow-malin',
      title: 'Szkolenie dla plantatorów malin',
      summary: 'Straty po przymrozkach, cięcie, wnioski o wsparcie. Doradca odpowie na pytania każdego z osobna.',
      category: 'education',
      startsAt: instantAt(training, '17:00'),
      endsAt: instantAt(training, '19:00'),
      place: hall,
      organiser: 'Stanowisko do spraw rolnictwa',
      price: { kind: 'free' },
      picture: 'dzierzkowice-maliny',
      producedBy: 'Stanowisko do spraw rolnictwa',
      publishedAt,
      body: `
        Majowy mróz zniszczył część pędów, a wielu plantatorów nie wie, czy karczować, czy czekać. Doradca z ośrodka w Końskowoli obejrzy Twoje zdjęcia i powie wprost, co z tego będzie.

        ## W pierwszej godzinie
        - jak odróżnić pęd martwy od uśpionego, próba paznokciem,
        - cięcie sanitarne i kiedy go nie robić,
        - dokarmianie przez liść po stresie.

        ## W drugiej godzinie
        Wnioski: ubezpieczenie z dopłatą, pomoc po klęsce, inwestycje w zraszacze i włókninę. Prowadząca pokaże na ekranie wypełniony formularz i typowe błędy, przez które agencja odsyła papiery.

        ## Zapisy
        Zapisz się telefonicznie w urzędzie. Weź zdjęcia uszkodzonych krzewów, jeśli je masz, najlepiej z linijką w kadrze. Miejsc jest czterdzieści. Notatki wyślemy tym, którzy zostawią e-mail. Po spotkaniu każdy może podejść z osobnym pytaniem, choćby o dwudziestej pierwszej.

        W razie gołoledzi poprowadzimy szkolenie przez internet, link wyślemy SMS-em.
      `,
    },
    {
      slug: 'zebranie-w-sprawie-funduszu-soleckiego',
      attachments: [proposalForm(day)],
      title: 'Zebranie wiejskie w sprawie funduszu sołeckiego',
      summary: 'Zdecydujemy, na co wieś wyda swoje pieniądze w przyszłym roku.',
      category: 'meeting',
      startsAt: instantAt(meeting, '18:00'),
      place: hall,
      organiser: 'Sołectwo Terpentyna',
      price: { kind: 'free' },
      producedBy: 'Sekretarz Gminy',
      publishedAt,
      body: `
        Terpentyna ma do wydania 55 200 zł. W ubiegłym roku kupiono za nie wiatę przy stawach i stroje dla tancerek. Teraz są trzy pomysły, a może być czwarty, jeśli go przyniesiesz.

        Tabela: Zgłoszone pomysły
        | Pomysł | Szacunek |
        | stół do ping-ponga i dwie huśtawki | 24 000 zł |
        | tablice z nazwami ulic i numerami | 18 500 zł |
        | remont kapliczki przy drodze do Rynku | 31 000 zł |

        ## Kto głosuje
        Głosować mogą pełnoletni mieszkańcy sołectwa. Projekt zgłosisz na miejscu albo wcześniej u sołtysa. Musi dotyczyć gruntu gminy i zmieścić się w kwocie.

        ## Jak to przebiega
        Najpierw autor ma pięć minut, potem są pytania, na końcu ręce w górę. Protokół z kosztorysem sołtys odda do urzędu w trzy dni. Dla rodziców małych dzieci strażacy otworzą garaż z wozem, pod opieką druhny. Spotkanie kończymy najpóźniej o 20:00.

        Kto nie dojdzie sam, niech zadzwoni do sołtysa, podwiezie go sąsiad z rady sołeckiej.
      `,
    },
    {
      slug: 'zabawy-na-sniegu-dla-rodzin',
      title: 'Sobota w ruchu dla rodzin',
      summary: 'Gry, bieg po sadzie i ognisko z kiełbaskami. Bez śniegu też się odbędzie.',
      category: 'family',
      startsAt: instantAt(skating, '11:00'),
      endsAt: instantAt(skating, '14:00'),
      place: {
        name: 'Boisko przy szkole w Terpentynie',
        address: 'Terpentyna, 23-251 Dzierzkowice',
        accessibility: 'Teren płaski, z utwardzonym dojściem od parkingu.',
      },
      organiser: 'Zespół Szkół nr 95',
      price: { kind: 'free' },
      picture: 'dzierzkowice-sad',
      producedBy: 'Dyrektor Zespołu Szkół nr 95',
      publishedAt,
      body: `
        Zimą trudno oderwać dzieci od ekranu, a rodziców od papierów. Szkoła proponuje trzy godziny, w których nikt nie siedzi.

        ## Gry na każdą pogodę
        - bieg po sadzie na orientację, z mapą i lampką,
        - przeciąganie liny: rodzice kontra czwartoklasiści,
        - kuligowy tor z sankami na kółkach, gdy nie ma śniegu,
        - budowanie igloo z bloczków albo szałasu z gałęzi po cięciu.

        ## Spokojniejszy kąt
        Dla najmłodszych i dla dzieci, które nie lubią hałasu, przygotowano ścieżkę dotyku i tropienie śladów z panią od przyrody. Wózkiem dojedziesz wszędzie poza sadem.

        ## Przy ogniu
        Ubierzcie się ciepło i weźcie rzeczy na zmianę. Kiełbaski i herbatę daje rada rodziców, jest też wersja z pieczonym jabłkiem. Ogień zapalamy w południe. Nad bezpieczeństwem czuwa druhna z apteczką, więc prosimy tylko, by nie zostawiać dzieci samych.

        Pytania: sekretariat szkoły albo urząd, 81 822 00 00.
      `,
    },
    ...moreDzierzkowiceEvents(day),
  ];
};
