import type { DemoPage } from '../demoPage.ts';

/** What a phone link and its post need to know about one office. */
interface RegistrationDesk {
  /** `82 565 36 00` */
  phone: string;
  residentsDepartment: string;
}

/** How somebody from abroad registers where they live; the pages in other languages translate it. */
export const registrationPage = ({ phone, residentsDepartment }: RegistrationDesk, dialled: string): DemoPage => ({
  title: 'Zameldowanie, gdy przyjeżdżasz z zagranicy',
  slug: 'zameldowanie',
  parents: ['urzad'],
  summary: 'Zameldowanie jest bezpłatne. Obywatel Unii ma na nie 30 dni, inny cudzoziemiec cztery dni.',
  order: 6,
  inMenu: false,
  producedBy: `Kierownik: ${residentsDepartment}`,
  body: `
    Zameldowanie potwierdza, gdzie przebywasz. Nie daje prawa do mieszkania ani go nie odbiera, ale pytają o nie szkoła i lekarz. Obywatelom polskim tę samą sprawę opisuje karta [Zamelduj się](/sprawy/zameldowanie/).

    ## Czego potrzebujesz
    - Paszport albo inny dokument podróży.
    - Podstawa pobytu: wiza, karta pobytu, a dla obywateli Ukrainy status UKR.
    - Coś, co pokazuje, że wolno Ci tu mieszkać: umowa najmu albo właściciel, który przyjdzie z Tobą i podpisze formularz.

    ## Krok po kroku
    1. Przyjdź do stanowiska meldunków ze wszystkimi, którzy się meldują; dzieci z rodzicem.
    2. Wypełnimy formularz razem, a Ty go podpiszesz.
    3. Zaświadczenie dostaniesz od razu. Przy pobycie dłuższym niż 30 dni dostaniesz też numer PESEL.

    ## Ile to kosztuje i ile trwa
    Zameldowanie jest bezpłatne. Zaświadczenie o zameldowaniu czasowym kosztuje 17 zł. Wszystko trwa około piętnastu minut. Nie mówisz po polsku? Powiedz o tym, gdy zadzwonisz: [${phone}](tel:${dialled}), zaprosimy tłumacza.
  `,
});
