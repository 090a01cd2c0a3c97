import type { DemoPage } from '../demoPage.ts';
import { guidePage } from './guidePage.ts';

/** Children, schools, older people, people with disabilities, and help when life is hard. */
export const chelmFamily: DemoPage[] = [
  guidePage({
    title: 'Rodzina i świadczenia',
    slug: 'rodzina-i-swiadczenia',
    summary: 'O które pieniądze wnioskujesz do ZUS, a o które w Chełmie. Do kiedy i z czym przyjść.',
    order: 10,
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    body: `
      Świadczenia dla rodzin wypłacają dwa miejsca. Zanim pojedziesz, sprawdź w tabeli, które jest właściwe.

      Tabela: Kto co wypłaca
      | Świadczenie | Gdzie wniosek | Kiedy |
      | 800 plus | ZUS, tylko przez internet | od 1 lutego, na rok od czerwca |
      | „Dobry start” na wyprawkę | ZUS, tylko przez internet | od 1 lipca do 30 listopada |
      | „Aktywny rodzic” | ZUS, tylko przez internet | gdy dziecko skończy rok |
      | zasiłek rodzinny z dodatkami | Miejski Ośrodek Pomocy Rodzinie | od 1 lipca przez internet, od 1 sierpnia na papierze |
      | świadczenie rodzicielskie | Miejski Ośrodek Pomocy Rodzinie | w ciągu 3 miesięcy od porodu |
      | zapomoga za urodzenie dziecka | Miejski Ośrodek Pomocy Rodzinie | w ciągu 12 miesięcy od porodu |
      | fundusz alimentacyjny | Miejski Ośrodek Pomocy Rodzinie | od 1 lipca przez internet, od 1 sierpnia na papierze |

      ## Nie masz komputera
      W pokoju 27 założymy z Tobą profil zaufany i wypełnimy wniosek do ZUS. Weź dowód osobisty, telefon, numer konta i numery PESEL dzieci.

      ## Właśnie urodziło się dziecko
      1. Szpital wyśle kartę urodzenia sam.
      2. Zgłoś narodziny w ciągu 21 dni, osobiście lub przez internet. PESEL i zameldowanie dziecko dostanie przy okazji.
      3. W holu odbierz wyprawkę: kocyk z niedźwiedziem i książkę.

      ## Duża rodzina
      Przy trojgu dzieci wyrób [Kartę Dużej Rodziny](/sprawy/karta-duzej-rodziny/). Daje zniżki w całej Polsce, tańsze autobusy i basen oraz niższą opłatę za odpady.
    `,
  }),
  guidePage({
    title: 'Żłobki i przedszkola',
    slug: 'zlobki-i-przedszkola',
    summary: 'Jak zapisać dziecko, co daje punkty, ile się płaci i co zrobić, gdy zabrakło miejsca.',
    order: 11,
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    body: `
      Do żłobka przyjmujemy dzieci od 20. tygodnia życia do 3 lat, do przedszkola od 3 do 6 lat. W obu zapisujesz przez internet, a kto woli papier, wypełnia kartę u dyrektora.

      ## Rok w przedszkolu
      Tabela: Terminy zapisów
      | Kiedy | Co robisz |
      | luty | potwierdzasz, że dziecko zostaje w tym samym miejscu |
      | od 1 do 20 marca | składasz wniosek o przyjęcie, do trzech przedszkoli |
      | 10 kwietnia | sprawdzasz listę zakwalifikowanych |
      | do 17 kwietnia | potwierdzasz, że dziecko będzie chodzić |
      | czerwiec | zapisy na wolne miejsca |

      ## Co daje punkty
      Najwięcej waży to, co wymienia Prawo oświatowe: wielodzietność rodziny, niepełnosprawność dziecka, rodzica lub rodzeństwa, samotne wychowywanie i piecza zastępcza. Dalej liczą się praca obojga rodziców i rodzeństwo w tej samej placówce.

      Sześciolatek musi chodzić do przedszkola lub „zerówki”, więc miejsce dostanie na pewno.

      ## Ile to kosztuje
      Pięć godzin dziennie jest bezpłatnych. Za każdą następną rodzic młodszego dziecka płaci niewielką stawkę, którą uchwala rada. Sześciolatek nie płaci wcale. Osobno liczy się jedzenie, tylko za dni, w których dziecko było.

      Za żłobek płacisz czesne. ZUS przekazuje na nie dofinansowanie „Aktywnie w żłobku”, dlatego większość rodziców dopłaca niewiele albo nic.

      ## Nie dostało się
      W ciągu 7 dni poproś komisję o uzasadnienie, potem możesz się odwołać do dyrektora. Wskażemy też wolne miejsca w innych dzielnicach.
    `,
  }),
  guidePage({
    title: 'Szkoły',
    slug: 'szkoly',
    summary: 'Zapis do pierwszej klasy, szkoły średnie, dojazd, obiady, stypendia i dziennik w telefonie.',
    order: 12,
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    body: `
      Miasto prowadzi szkoły podstawowe, licea, technika i szkoły branżowe. Ma je wszystkie w jednych rękach, bo Chełm jest także powiatem.

      ## Pierwsza klasa
      Dziecko, które w danym roku kończy siedem lat, idzie do szkoły we wrześniu. Sześciolatek może, jeśli rok chodził do przedszkola. Szkoła z Twojego obwodu przyjmie je bez egzaminu i bez punktów, wystarczy zgłoszenie do końca marca. Do innej szkoły składasz wniosek i czekasz, czy będą miejsca.

      ## Po ósmej klasie
      Kandydat wybiera do pięciu szkół średnich i ustala kolejność oddziałów. Liczą się oceny, wynik egzaminu ósmoklasisty, konkursy i wolontariat. Terminy dla całego województwa ogłasza kurator oświaty.

      ## Pomoc dla ucznia
      - **Stypendium szkolne:** wniosek do 15 września, zależy od dochodu.
      - **Obiad:** gdy brakuje pieniędzy, płaci za niego Miejski Ośrodek Pomocy Rodzinie.
      - **Dowóz:** uczeń z orzeczeniem jedzie busem z opiekunem albo rodzic dostaje zwrot kosztów.
      - **Podręczniki:** w podstawówce wypożycza je szkoła, za darmo.

      ## Oceny i usprawiedliwienia
      Dziennik połączysz z [Moim Miastem](/moje-miasto/) kodem z listu od szkoły. Zobaczysz plan, oceny i nieobecności. Usprawiedliwienie wyślesz dwoma dotknięciami.

      ## Coś Cię niepokoi
      Zacznij od wychowawcy, potem porozmawiaj z dyrektorem i pedagogiem. Poradnia psychologiczno-pedagogiczna przyjmuje bez skierowania i bez opłat.
    `,
  }),
  guidePage({
    title: 'Seniorzy',
    slug: 'seniorzy',
    summary: 'Kluby, zdrowie, opieka w domu, bransoletka z przyciskiem i zniżki dla osób po 60. roku życia.',
    order: 13,
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    body: `
      Nie wiesz, o co możesz poprosić? Zadzwoń do pokoju 27, [82 565 36 80](tel:+48825653680). Przejdziemy z Tobą po kolei przez całą listę. Możemy też przyjechać.

      ## Wyjdź z domu
      - Kluby seniora działają w trzech dzielnicach. Przyjdź, gdy masz ochotę, nie trzeba się zapisywać.
      - Uniwersytet Trzeciego Wieku ma wykłady w środy, a basen i gimnastykę rano.
      - W bibliotece są książki z dużym drukiem i do słuchania. Wolontariusz przyniesie je do domu.

      ## Opieka
      Tabela: Jaka pomoc, od kogo
      | Potrzebujesz | Kto pomoże |
      | zakupów, sprzątania, kąpieli | opiekunka z Miejskiego Ośrodka Pomocy Rodzinie |
      | wezwania pomocy po upadku | bransoletka z przyciskiem SOS |
      | drobnej naprawy | „złota rączka”, bezpłatnie dwa razy w roku |
      | zajęć w ciągu dnia | dzienny dom pomocy, z obiadem i dowozem |

      Za opiekunkę płaci się według dochodu, a przy najniższych nic. Bransoletkę dostają osoby, które mieszkają same.

      ## Zdrowie
      Co jesień szczepimy przeciw grypie. Leki z listy „65 plus” są bezpłatne, wystarczy recepta. Do lekarza dowozimy osoby, które nie wsiądą do autobusu.

      ## Zniżki
      Po siedemdziesiątce jeździsz autobusem za darmo. Kto skończył 60 lat, płaci połowę w podziemiach i na basenie.

      ## Uważaj na oszustów
      Urząd, policja i wnuczek nigdy nie przysyłają kuriera po pieniądze. Rozłącz się i zadzwoń pod 112.
    `,
  }),
  guidePage({
    title: 'Osoby z niepełnosprawnościami',
    slug: 'osoby-z-niepelnosprawnosciami',
    summary: 'Orzeczenie, karta parkingowa, dofinansowanie sprzętu i remontu, asystent oraz pomoc w urzędzie.',
    order: 14,
    producedBy: 'Koordynator do spraw dostępności',
    body: `
      Pierwszym krokiem jest zwykle orzeczenie. Otwiera drogę do karty parkingowej, asystenta, sprzętu i zwolnień z opłat.

      ## Orzeczenie
      1. Weź druk wniosku w miejskim zespole do spraw orzekania. Zaświadczenie od lekarza jest ważne 30 dni.
      2. Złóż papiery osobiście, pocztą albo przez opiekuna.
      3. Przyjdź na komisję. Gdy choroba na to nie pozwala, zespół oceni Cię na podstawie dokumentów.
      4. Odwołać się możesz w ciągu 14 dni do zespołu wojewódzkiego.

      ## Karta parkingowa
      Kosztuje 21 zł, wydaje ją ten sam zespół. Jest ważna najdłużej 5 lat. Jeździ z osobą, a nie z samochodem.

      ## Pieniądze z PFRON
      Tabela: Na co dostaniesz dofinansowanie
      | Cel | Kiedy złożyć wniosek |
      | turnus rehabilitacyjny | od stycznia |
      | wózek, aparat słuchowy, łóżko | przez cały rok |
      | łazienka bez progu, podjazd | od stycznia, przed remontem |
      | komputer z czytnikiem ekranu | przez cały rok |

      Wnioski składasz w Miejskim Ośrodku Pomocy Rodzinie albo w systemie SOW.

      ## Asystent i wytchnienie
      Asystent towarzyszy w drodze do pracy, lekarza i kina. Opieka wytchnieniowa zastąpi rodzinę na kilka godzin lub dni. Nabór do obu programów ogłaszamy zimą.

      ## U nas w urzędzie
      Czytamy pisma na głos, mamy pętlę indukcyjną i tłumacza języka migowego. Do osoby, która nie wychodzi z domu, urzędnik przyjedzie z dowodem osobistym. Bariery zgłaszaj koordynatorowi, wskazuje go [deklaracja dostępności](/deklaracja-dostepnosci/).
    `,
  }),
  guidePage({
    title: 'Gdy jest trudno: pomoc w mieście',
    slug: 'pomoc-w-miescie',
    summary: 'Dokąd iść, gdy brakuje na czynsz i jedzenie, gdy w domu jest przemoc, nałóg albo kryzys.',
    order: 15,
    producedBy: 'Dyrektor Wydziału Spraw Społecznych',
    body: `
      Każdemu może zabraknąć pieniędzy, sił albo dachu nad głową. Proszenie o pomoc nie jest powodem do wstydu. Rozmowa z pracownikiem socjalnym nic nie kosztuje i do niczego Cię nie zobowiązuje.

      ## Boisz się o życie
      Dzwoń pod **112**. Bezpłatny telefon dla osób doznających przemocy, 800 12 00 02, działa całą dobę. Dziecko i nastolatek znajdą rozmówcę pod numerem 116 111, a dorosły w kryzysie pod 116 123.

      ## Brakuje na życie
      Tabela: Rodzaje wsparcia
      | Kłopot | Co możemy zrobić |
      | rachunki za mieszkanie | dodatek mieszkaniowy, raty zaległego czynszu |
      | jedzenie | obiady, paczki, karta do sklepu |
      | nagła strata, pożar, choroba | zasiłek celowy |
      | brak pracy i dochodu | zasiłek okresowy |

      O pomoc prosisz w Miejskim Ośrodku Pomocy Rodzinie. Pracownik przyjdzie do domu, żeby poznać sytuację, a decyzja zapadnie w ciągu miesiąca.

      ## Nie masz gdzie spać
      Noclegownia przyjmuje od 18:00 do 8:00, bez skierowania. W mrozy także osoby po alkoholu. Widzisz kogoś, kto śpi na ławce? Powiadom straż miejską.

      ## Nałóg w rodzinie
      Punkt konsultacyjny prowadzi rozmowy z osobami, które piją lub grają, i z ich bliskimi. Nie trzeba podawać nazwiska.

      ## Prawnik za darmo
      Nieodpłatna pomoc prawna jest dla każdego, kto oświadczy, że nie stać go na adwokata. Termin zapiszą w pokoju 27, telefonicznie też.
    `,
  }),
];
