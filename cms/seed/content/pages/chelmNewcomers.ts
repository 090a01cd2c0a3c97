import { firstWeek } from '../leaflets/chelm.ts';
import type { DemoPage } from '../demoPage.ts';
import { guidePage } from './guidePage.ts';

/** What Chełm says to those who have come from abroad, in Polish; its other languages translate it. */
export const chelmNewcomers: DemoPage[] = [
  guidePage({
    title: 'Dla osób z Ukrainy i innych krajów',
    slug: 'dla-osob-z-zagranicy',
    attachments: [firstWeek],
    summary: 'PESEL, szkoła, lekarz, praca i rozmowa w Twoim języku: od czego zacząć życie w Chełmie.',
    order: 27,
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    body: `
      Do granicy w Dorohusku jest stąd pół godziny. Wiele osób zatrzymuje się w Chełmie na jedną noc, a zostaje na lata. Ta strona mówi, co zrobić w pierwszym miesiącu.

      ## Pierwszy tydzień
      1. **Numer PESEL.** Uciekasz przed wojną? Złóż wniosek o PESEL ze statusem UKR w ciągu 30 dni od przyjazdu. Przyjdź osobiście, także z dziećmi, do stanowiska 2 na parterze. Weź paszport albo inny dokument. Zrobimy odciski palców i, gdy trzeba, zdjęcie. Nic nie płacisz.
      2. **Adres.** [Zamelduj się](/sprawy/zameldowanie/), gdy masz zgodę właściciela mieszkania.
      3. **Telefon i profil zaufany.** Założymy go razem z numerem PESEL. Przyda się u lekarza i w szkole.

      ## Dziecko
      Szkoła z Twojej okolicy przyjmie dziecko w każdym miesiącu. Przez pierwszy czas ma dodatkowe lekcje polskiego i może mieć asystenta, który zna jego język. O [przedszkolach i żłobkach](/miasto-na-co-dzien/zlobki-i-przedszkola/) piszemy osobno.

      ## Praca i pieniądze
      Z ważnym statusem pracujesz bez zezwolenia. Pracodawca zgłasza to urzędowi pracy w ciągu siedmiu dni. O świadczenie na dziecko wnioskujesz w ZUS przez internet. ZUS sprawdza, czy dziecko się uczy, a rodzic pracuje.

      ## Rozmowa i pomoc
      - Punkt informacji w holu: ukraiński codziennie, angielski w dni robocze.
      - Nocleg na jedną noc, jedzenie, ubrania: pokój 27, a po 15:30 telefon 112 lub straż miejska 986.
      - Prawnik: bezpłatny, z tłumaczem, zapisy w pokoju 27.
      - Kurs polskiego: dwa razy w tygodniu w bibliotece, z opieką dla dzieci.

      Nie oddawaj nikomu paszportu. Nie płać za pomoc w urzędzie, jest bezpłatna.
    `,
  }),
];
