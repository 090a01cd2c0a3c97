import { bagsOnTheFridge } from '../leaflets/dzierzkowice.ts';
import type { DemoPage } from '../demoPage.ts';

/** Two pages of Dzierzkowice that people who have just come ask for: rubbish, and life here from abroad. */
export const dzierzkowiceNewcomers: DemoPage[] = [
  {
    title: 'Śmieci we wsi: worki, terminy, baza',
    slug: 'smieci-we-wsi',
    attachments: [bagsOnTheFridge],
    parents: ['zalatw-sprawe'],
    order: 18,
    inMenu: false,
    summary: 'Kolory worków, co zawieźć na bazę za urzędem i dlaczego skrzynki po malinach nie są odpadem z domu.',
    producedBy: 'Kierownik Referatu Gospodarki Komunalnej',
    body: `
      Śmieciarka jeździ od szóstej rano. Wystaw worki wieczorem, przy drodze, którą przejedzie duży samochód. Swój dzień sprawdzisz w [kalendarzu](/moje-miasto/odpady/), a sołtys wiesza go też w gablocie.

      Tabela: Worki i pojemnik
      | Kolor | Tak | Nie |
      | żółty | butelki, folia z domu, puszki | sznurki i folia z pola |
      | niebieski | gazety, tektura | mokry papier |
      | zielony | słoiki, szkło białe i kolorowe | szyby, doniczki |
      | brązowy | trawa, obierki | kości, popiół |
      | szary pojemnik na popiół | zimny popiół z pieca | gorący żar |
      | czarny pojemnik | reszta | gruz, opony |

      ## Skąd wziąć worki
      Zostawia je kierowca, tyle ile zabrał. Dodatkowe są w sekretariacie i w sklepie w Rynku.

      ## Na bazę za urzędem
      Meble, lodówki, opony od osobówki, farby i gruz z łazienki przyjmujemy bez opłat, w granicach limitu. W czwartki do osiemnastej. Pokaż decyzję albo wyciąg z konta z opłatą za odpady.

      ## Odpady z gospodarstwa
      Folia z tunelu, worki po nawozie i opakowania po opryskach to odpady rolnicze. Nie mieszczą się w opłacie. Opakowania po środkach ochrony roślin oddaj w sklepie, w którym je kupiłeś. Na folię dwa razy w roku ogłaszamy zbiórkę.

      ## Worki zostały
      Jest na nich naklejka z powodem? Popraw i wystaw następnym razem. Nie ma? Zadzwoń do pokoju 4: [81 822 00 04](tel:+48818220004). Ile się płaci, mówi karta [Zapłać za odpady](/sprawy/odpady/).
    `,
  },
  {
    title: 'Przyjechałeś z zagranicy',
    slug: 'przyjechales-z-zagranicy',
    parents: ['urzad'],
    order: 25,
    inMenu: false,
    summary:
      'PESEL, szkoła, lekarz i prawa w pracy dla osób z Ukrainy i wszystkich, którzy zamieszkali w naszych wsiach.',
    producedBy: 'Kierownik Referatu Organizacyjnego',
    body: `
      Do gminy przyjeżdżają ludzie na sezon malin i ludzie, którzy uciekli przed wojną. Część zostaje. Urząd jest także Twój: nie musisz mówić po polsku, żeby wejść.

      ## Zacznij w pokoju 2
      - **PESEL UKR.** Przyjechałeś z Ukrainy po ochronę? Masz 30 dni od wjazdu. Każdy przychodzi osobiście, dziecko z rodzicem. Bezpłatnie.
      - **Zameldowanie.** Podpis gospodarza na druku wystarczy. Mieszkasz w domku na plantacji? Też się melduj.
      - **Zdjęcie i odciski** robimy na miejscu.

      ## Rozmowa
      W Terpentynie po ukraińsku mówią dwie osoby: w pokoju 2 i w szkole. Z innymi językami łączymy się przez telefon z tłumaczem. To nic nie kosztuje.

      Tabela: Dokąd z czym
      | Potrzeba | Miejsce |
      | szkoła i przedszkole | sekretariat Zespołu Szkół nr 95, od ręki |
      | lekarz | ośrodek zdrowia w Terpentynie, z PESEL |
      | łóżko, ubranie, jedzenie | [ośrodek pomocy](/urzad/osrodek-pomocy/) |
      | umowa, wypłata, wypadek | Państwowa Inspekcja Pracy, infolinia także po ukraińsku |
      | legalny pobyt | Lubelski Urząd Wojewódzki w Lublinie |

      ## Twoje prawa przy zbiorach
      Masz prawo do umowy w języku, który rozumiesz, do wypłaty na czas i do swojego paszportu. Więcej jest na stronie o [pomocniku do zbiorów](/zalatw-sprawe/pomocnik-do-zbiorow/). Gdy ktoś grozi lub zamyka, dzwoń pod 112. Operator zrozumie po ukraińsku i angielsku.
    `,
  },
];
