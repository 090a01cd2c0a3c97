import type { DemoPage } from '../demoPage.ts';
import { chelmFamily } from './chelmFamily.ts';
import { chelmHome } from './chelmHome.ts';
import { chelmLeisure } from './chelmLeisure.ts';
import { chelmMoney } from './chelmMoney.ts';
import { chelmRoads } from './chelmRoads.ts';
import { chelmVoice } from './chelmVoice.ts';
import { guideSlug } from './guidePage.ts';

const start: DemoPage = {
  title: 'Miasto na co dzień',
  slug: guideSlug,
  parents: [],
  summary: 'Przewodnik dla mieszkańca: dom, ulica, rodzina, pieniądze, wspólne sprawy i bezpieczeństwo.',
  order: 5,
  inMenu: false,
  producedBy: 'Kierownik Biura Dialogu z Mieszkańcami',
  body: `
    Tu piszemy, jak działa miasto, po ludzku i po kolei. Gdy chcesz coś od razu złożyć albo opłacić, otwórz [spis spraw](/sprawy/).

    ## Dom i podwórko
    - [Odpady i PSZOK](/miasto-na-co-dzien/odpady-i-pszok/)
    - [Woda i ścieki](/miasto-na-co-dzien/woda-i-scieki/)
    - [Czyste powietrze](/miasto-na-co-dzien/czyste-powietrze/)
    - [Zwierzęta](/miasto-na-co-dzien/zwierzeta-w-miescie/) i [cmentarze](/miasto-na-co-dzien/cmentarze/)

    ## W drodze
    - [Autobusy](/miasto-na-co-dzien/autobusy-miejskie/), [drogi i chodniki](/miasto-na-co-dzien/drogi-i-chodniki/)
    - [Parkowanie](/miasto-na-co-dzien/parkowanie/), [rowerem i pieszo](/miasto-na-co-dzien/rowerem-i-pieszo/)

    ## Rodzina i zdrowie
    - [Świadczenia](/miasto-na-co-dzien/rodzina-i-swiadczenia/), [żłobki i przedszkola](/miasto-na-co-dzien/zlobki-i-przedszkola/), [szkoły](/miasto-na-co-dzien/szkoly/)
    - [Seniorzy](/miasto-na-co-dzien/seniorzy/), [osoby z niepełnosprawnościami](/miasto-na-co-dzien/osoby-z-niepelnosprawnosciami/), [pomoc w kłopotach](/miasto-na-co-dzien/pomoc-w-miescie/)

    ## Pieniądze i nieruchomości
    - [Podatki](/miasto-na-co-dzien/podatki-mieszkanca/), [działki i lokale](/miasto-na-co-dzien/dzialki-i-lokale/), [plan i budowa](/miasto-na-co-dzien/plan-i-budowa/)
    - [Firmy](/miasto-na-co-dzien/dla-przedsiebiorcow/)

    ## Razem
    - [Konsultacje i petycje](/miasto-na-co-dzien/powiedz-co-myslisz/), [budżet obywatelski](/miasto-na-co-dzien/budzet-obywatelski/)
    - [Organizacje](/miasto-na-co-dzien/organizacje-pozarzadowe/), [wolontariat](/miasto-na-co-dzien/wolontariat/), [archiwum](/miasto-na-co-dzien/archiwum-urzedu/)

    ## Bezpiecznie
    - [Numery i dyżury](/miasto-na-co-dzien/bezpieczenstwo/), [obrona cywilna](/miasto-na-co-dzien/obrona-cywilna/)

    Każda strona ma tę samą budowę: najpierw to, co robisz Ty, potem terminy i kwoty, na końcu telefon. Teksty sprawdzają co pół roku ci sami ludzie, którzy odpowiadają przy okienku.

    Po pracy zajrzyj do działów [kultura](/o-miescie/kultura/), [sport](/o-miescie/sport-i-rekreacja/), [zabytki](/o-miescie/zabytki/) i [turystyka](/o-miescie/turystyka/). Czegoś tu brakuje? Napisz na [dialog@chelm.example](mailto:dialog@chelm.example), dopiszemy.
  `,
};

/** How Chełm works for whoever lives in it or comes to see it. */
export const chelmGuide: DemoPage[] = [
  start,
  ...chelmHome,
  ...chelmRoads,
  ...chelmFamily,
  ...chelmMoney,
  ...chelmVoice,
  ...chelmLeisure,
];
