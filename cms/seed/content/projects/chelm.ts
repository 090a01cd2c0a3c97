import { addDays, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { projectPoster } from '../leaflets/chelm.ts';
import type { DemoProject } from '../demoStories.ts';
import { yearOf } from '../numbers.ts';
import { instantAt, workday } from '../workday.ts';

/** The projects of Chełm as of that day; the sums of the second, and both contract numbers, are invented. */
export const chelmProjects = (day: LocalDate): DemoProject[] => {
  const year = Number(yearOf(day));
  const fund = 'Europejski Fundusz Rozwoju Regionalnego';
  const programme = 'Fundusze Europejskie dla Lubelskiego 2021–2027';
  return [
    {
      slug: 'wdrozenie-e-uslug-publicznych',
      attachments: [projectPoster(day)],
      title: 'Wdrożenie e-usług publicznych dla mieszkańców Miasta Chełm oraz gmin partnerskich',
      summary:
        'Mieszkańcy Chełma, Dzierzkowic i Kodnia załatwią sprawy urzędowe, zapłacą i zajrzą do ocen dziecka w jednym miejscu w internecie.',
      state: 'running',
      beneficiary: 'Miasto Chełm, w partnerstwie z gminami Dzierzkowice i Kodeń',
      startsOn: `${String(year - 1)}-04-01`,
      endsOn: `${String(year + 1)}-09-30`,
      totalValue: 633_000_000,
      euFunding: { fund, programme, contribution: 538_050_000, contractNumber: 'FELU.02.01-IZ.00-0000/25' },
      picture: 'chelm-telefon',
      aims: [
        'sprawy załatwiane przez internet od początku do końca, razem z decyzją i opłatą',
        'rozliczenia z gminą widoczne bez pytania urzędu',
        'oceny i nieobecności dziecka u rodzica tego samego dnia',
        'ten sam poziom usług w mieście i w gminach partnerskich',
      ],
      results: [
        'jeden panel mieszkańca na komputer i telefon, działający także bez zasięgu',
        'wspólny system stron trzech urzędów, zgodny z wymaganiami dostępności',
        'połączenie ze szkołami, wodociągami, ciepłownią i systemem odpadów',
      ],
      producedBy: 'Kierownik Wydziału Inwestycji',
      publishedAt: instantAt(workday(day, -60), '10:00'),
      body: `
        Budujemy wspólny system dla trzech urzędów. Każda gmina ma swoją stronę, swoich pracowników i swoje dane, ale korzysta z tych samych rozwiązań, więc za utrzymanie płacimy mniej.

        ## Co już działa
        - strony internetowe Chełma, Dzierzkowic i Kodnia,
        - konto mieszkańca i pierwsza e-usługa: [pismo ogólne do urzędu](/moje-miasto/zalatw/),
        - rachunki, odczyty, kalendarz odpadów i dziennik szkolny w jednym miejscu.

        ## Co przed nami
        Deklaracje podatkowe, wnioski o zaświadczenia i płatność z telefonu. Zanim usługa trafi do wszystkich, próbuje jej czterdzieścioro mieszkańców, w tym osoby niewidome i takie, które nigdy nie miały konta w internecie.

        ## Kto za co odpowiada
        Chełm prowadzi zamówienia i rozliczenia. Dzierzkowice sprawdzają, jak system działa tam, gdzie zasięg jest słaby. Kodeń tłumaczy strony na ukraiński i zbiera uwagi od turystów. Raz na kwartał spotykają się wójtowie, prezydent i informatycy.

        ## Co po zakończeniu
        Kod jest otwarty. Inna gmina może go wziąć za darmo, a poprawki wrócą do nas. O każdej nowej usłudze piszemy w [aktualnościach](/aktualnosci/).
      `,
    },
    {
      slug: 'cieplejsza-szkola-nr-97',
      title: 'Cieplejsza szkoła: ocieplenie Szkoły Podstawowej nr 97',
      summary: 'Nowe okna, ocieplone ściany i panele słoneczne. Szkoła zużyje o ponad połowę mniej ciepła.',
      state: 'planned',
      beneficiary: 'Miasto Chełm',
      startsOn: addDays(day, 120),
      endsOn: addDays(day, 600),
      totalValue: 918_400_000,
      euFunding: { fund, programme, contribution: 734_720_000, contractNumber: 'FELU.04.01-IZ.00-0000/26' },
      aims: ['niższe rachunki za ciepło i prąd', 'cisza i dobre powietrze w klasach'],
      results: [
        '1980 m² ocieplonych ścian',
        '64 nowe okna',
        'panele o mocy 49 kW',
        'wymiana powietrza z odzyskiem ciepła',
      ],
      producedBy: 'Kierownik Wydziału Inwestycji',
      publishedAt: instantAt(workday(day, -25), '13:15'),
      body: `
        W klasach od północy bywa zimą 17 stopni, choć kocioł pracuje pełną mocą. Ciepło ucieka przez nieszczelne okna i stropodach z 1973 roku. Pomiar kamerą termowizyjną pokazał to na czerwono.

        ## Co dostaną uczniowie
        - Świeże powietrze bez otwierania okna, z czujnikiem w każdej sali.
        - Rolety po stronie południowej, żeby w czerwcu dało się czytać z tablicy.
        - Ekran na korytarzu, który pokazuje, ile prądu właśnie daje dach.
        - Pochylnię zamiast progu przy wyjściu na boisko.

        ## Kto zyska
        Rachunek szkoły za ciepło wynosi dziś 310 000 zł rocznie. Po remoncie spadnie do 140 000 zł, a oszczędność zostanie w szkole na zajęcia dodatkowe.

        ## Harmonogram
        Prace zaczną się po zakończeniu roku szkolnego, a najgłośniejsze skończymy przed wrześniem. Lekcje ani przez jeden dzień nie przeniosą się do innego budynku.

        Przetarg ogłosimy na stronie z [przetargami](/ogloszenia/typ/przetargi/).
      `,
    },
  ];
};
