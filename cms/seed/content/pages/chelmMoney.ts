import type { DemoPage } from '../demoPage.ts';
import { guidePage } from './guidePage.ts';

/** Taxes, the residents' budget, land, plans and firms. */
export const chelmMoney: DemoPage[] = [
  guidePage({
    title: 'Podatki mieszkańca',
    slug: 'podatki-mieszkanca',
    summary: 'Jaki podatek płacisz miastu, w jakich terminach, jak go zmniejszyć i co zrobić, gdy nie masz z czego.',
    order: 16,
    producedBy: 'Dyrektor Wydziału Podatków i Opłat',
    body: `
      Decyzję z kwotą i numerem rachunku dostaniesz do końca lutego. Nie przyszła, a masz dom lub działkę? Zadzwoń, zanim minie pierwszy termin: [82 565 36 40](tel:+48825653640).

      Tabela: Podatki i terminy
      | Podatek | Kto płaci | Terminy |
      | od nieruchomości | właściciel domu, mieszkania, garażu, działki | 15 marca, 15 maja, 15 września, 15 listopada |
      | rolny | właściciel gruntu rolnego | te same cztery |
      | leśny | właściciel lasu | te same cztery |
      | od środków transportowych | właściciel ciężarówki od 3,5 t i autobusu | 15 lutego i 15 września |

      ## Coś się zmieniło
      Kupiłeś, sprzedałeś, rozbudowałeś albo zacząłeś prowadzić firmę w domu? Powiedz nam o tym w ciągu 14 dni, na druku IN-1. Jak go wypełnić, krok po kroku pokazuje karta [Zgłoś dom, mieszkanie lub działkę](/sprawy/podatek-od-nieruchomosci/). Podatek przeliczymy od następnego miesiąca.

      ## Mniejszy podatek
      - Garaż w budynku mieszkalnym ma stawkę mieszkalną, a nie wyższą.
      - Poddasze niższe niż 1,40 m w ogóle się nie liczy.
      - Działka wpisana do rejestru zabytków i dobrze utrzymana jest zwolniona.

      ## Nie dasz rady zapłacić
      Poproś o raty albo odroczenie, najlepiej przed terminem. Opisz dochody i wydatki, dołącz dowody. Samo złożenie prośby nie zatrzymuje odsetek, ale dobrze uzasadnioną zwykle uwzględniamy.

      ## Nadpłata
      Jeśli zapłaciłeś za dużo, zwrócimy różnicę albo zaliczymy ją na kolejną ratę. Wybór należy do Ciebie.
    `,
  }),
  guidePage({
    title: 'Budżet obywatelski',
    slug: 'budzet-obywatelski',
    summary: 'Zgłoś pomysł na swoją ulicę albo całe miasto, zbierz podpisy i namów sąsiadów do głosowania.',
    order: 17,
    producedBy: 'Kierownik Biura Dialogu z Mieszkańcami',
    body: `
      O części pieniędzy miasta decydujesz Ty. Co roku przeznaczamy na to co najmniej pół procent wydatków, tak jak wymaga ustawa. Projekty dzielą się na osiedlowe i ogólnomiejskie.

      ## Rok budżetu obywatelskiego
      Tabela: Kalendarz
      | Miesiąc | Etap |
      | marzec | warsztaty pisania projektów |
      | kwiecień | zgłaszanie pomysłów |
      | maj i czerwiec | sprawdzanie, czy da się je wykonać |
      | lipiec | odwołania autorów |
      | wrzesień | głosowanie |
      | październik | ogłoszenie wyników |
      | cały następny rok | budowa i zakupy |

      ## Jak napisać dobry projekt
      1. Wybierz teren należący do miasta. Sprawdzisz to na mapie w Biurze Dialogu, pokój 3.
      2. Opisz, komu i w czym to pomoże.
      3. Oszacuj koszty. Cennik ławek, lamp i chodników jest w poradniku.
      4. Zbierz podpisy poparcia. Ile ich trzeba, mówi uchwała; ustawa pozwala żądać najwyżej jednej dziesiątej procenta mieszkańców terenu.

      Pomysł odpada, gdy łamie prawo, kosztuje więcej niż pula albo nie byłby dostępny dla wszystkich. Zanim to powiemy, zadzwonimy i zaproponujemy poprawkę.

      ## Głosowanie
      Głosuje każdy mieszkaniec, także dziecko i osoba bez meldunku. Wybierasz jeden projekt osiedlowy i jeden ogólnomiejski, w internecie albo w urnie w bibliotece.

      Wszystkie wyniki, także miejsca w kolejce i powody odrzucenia, publikujemy w jednej tabeli. Pytania: [dialog@chelm.example](mailto:dialog@chelm.example).
    `,
  }),
  guidePage({
    title: 'Działki i lokale od miasta',
    slug: 'dzialki-i-lokale',
    summary: 'Kup, wydzierżaw albo wynajmij miejską nieruchomość. Jak wygląda przetarg i na co uważać.',
    order: 18,
    producedBy: 'Dyrektor Wydziału Geodezji i Nieruchomości',
    body: `
      Miasto sprzedaje działki pod domy i usługi, dzierżawi ogródki i garaże, wynajmuje lokale na sklep czy biuro. Oferty są w dwóch miejscach: najpierw w [wykazach](/ogloszenia/typ/wykazy-nieruchomosci/), potem w [przetargach](/ogloszenia/typ/przetargi-na-nieruchomosci/).

      ## Od wykazu do aktu
      1. Wykaz wisi 21 dni. Kto ma pierwszeństwo, zgłasza się w terminie z wykazu.
      2. Ogłaszamy przetarg. Oglądasz działkę i dokumenty, pytasz.
      3. Wpłacasz wadium. Liczy się dzień, w którym pieniądze są na naszym koncie.
      4. Licytujesz. Przegrani dostają wadium z powrotem w ciągu 3 dni.
      5. Zwycięzca podpisuje umowę u notariusza i płaci resztę.

      ## Zanim zalicytujesz
      - Przeczytaj, co na działce wolno zbudować.
      - Sprawdź dojazd i odległość do wody, prądu, kanalizacji.
      - W śródmieściu zapytaj o wyrobiska kredowe. Mapę pokażemy na miejscu.

      ## Kawałek gruntu przy Twoim płocie
      Pas, którego nie da się zagospodarować osobno, sprzedajemy sąsiadowi bez przetargu. Złóż wniosek z numerem działki. Cenę ustala rzeczoznawca.

      ## Ogródek, garaż, stoisko
      Ogródek przydomowy i garaż dzierżawimy na trzy lata, zwykle bez przetargu. Czynsz płaci się raz w roku. Stoisko na targu opisuje osobna strona: [hala targowa](/zalatw-sprawe/hala-targowa/).

      ## Użytkowanie wieczyste
      Opłatę roczną wpłać do 31 marca. Gdy grunt stał się Twoją własnością z mocy prawa, zamiast niej płacisz opłatę przekształceniową.
    `,
  }),
  guidePage({
    title: 'Plan miasta i budowa domu',
    slug: 'plan-i-budowa',
    summary: 'Jak sprawdzić, co wolno zbudować, kiedy potrzebne są warunki zabudowy i gdzie dostać pozwolenie.',
    order: 19,
    producedBy: 'Dyrektor Wydziału Geodezji i Nieruchomości',
    body: `
      Zacznij od pytania, co o Twojej działce mówi plan. Od odpowiedzi zależy, czy wystarczy zgłoszenie, czy czeka Cię dłuższa droga.

      ## Trzy dokumenty
      - **Plan ogólny** obejmuje całe miasto i dzieli je na strefy. Dla strefy mówi, jak gęsto i wysoko można budować.
      - **Plan miejscowy** dotyczy wybranych ulic. Wymienia, co wolno, a czego nie, działka po działce.
      - **Decyzja o warunkach zabudowy** zastępuje plan miejscowy tam, gdzie go nie ma.

      Wszystkie plany obejrzysz w pokoju 302 i w systemie informacji przestrzennej, za darmo.

      ## Ile kosztują dokumenty
      Tabela: Opłata skarbowa
      | Dokument | Kwota |
      | wypis z planu, do 5 stron | 30 zł |
      | wypis dłuższy | 50 zł |
      | wyrys, za każdą część wielkości A4 | 20 zł, razem najwyżej 200 zł |
      | decyzja o warunkach zabudowy dla osoby, która nie włada gruntem | 598 zł |

      Właściciel i użytkownik wieczysty za warunki zabudowy nie płacą.

      ## Dom krok po kroku
      1. Zamów mapę do celów projektowych u geodety.
      2. Projektant sprawdza, czy pod działką nie ma korytarzy po wydobyciu kredy.
      3. Złóż zgłoszenie z projektem albo wniosek o pozwolenie.
      4. Zacznij po upływie 21 dni bez sprzeciwu albo po ostatecznej decyzji.
      5. Po budowie zawiadom nadzór budowlany, ustal [numer domu](/sprawy/numer-domu/) i zgłoś podatek.

      ## Masz uwagi do planu
      Każdy może złożyć wniosek albo uwagę. Terminy są w [obwieszczeniach](/ogloszenia/typ/obwieszczenia/).
    `,
  }),
  guidePage({
    title: 'Dla przedsiębiorców',
    slug: 'dla-przedsiebiorcow',
    summary: 'Założenie firmy, zezwolenia, lokale, podatki i ulgi. Jedna osoba przeprowadzi Cię przez urząd.',
    order: 20,
    producedBy: 'Dyrektor Wydziału Podatków i Opłat',
    body: `
      Firmę jednoosobową zakładasz bezpłatnie w CEIDG, przez internet w serwisie [biznes.gov.pl](https://www.biznes.gov.pl/) albo przy stanowisku 2 w naszym holu. Uważaj na listy z żądaniem zapłaty za wpis: to oszustwo.

      ## Opiekun firmy
      Nie musisz znać wydziałów. Opiekun inwestora umówi spotkanie wszystkich, od których zależy Twoja sprawa, i powie, co po kolei złożyć. Napisz na [biznes@chelm.example](mailto:biznes@chelm.example).

      ## Najczęstsze zezwolenia
      Tabela: Co załatwisz u nas
      | Sprawa | Na co zwrócić uwagę |
      | sprzedaż alkoholu | opłata w ratach: 31 stycznia, 31 maja, 30 września |
      | ogródek kawiarni | umowa na sezon, od kwietnia |
      | reklama lub szyld | zgoda, gdy wisi nad chodnikiem |
      | przewóz taksówką | licencja na miasto |
      | hotel i pokoje dla gości | wpis do ewidencji obiektów |

      Wartość sprzedaży alkoholu za poprzedni rok podaj do końca stycznia, inaczej zezwolenie wygaśnie.

      ## Podatki
      Za powierzchnię, na której pracujesz, obowiązuje wyższa stawka podatku od nieruchomości. Osoba prawna składa deklarację DN-1 do 31 stycznia i płaci co miesiąc. Nowe miejsca pracy mogą dać zwolnienie na dwa lata, jeśli zapytasz o nie przed inwestycją.

      ## Miejsce i klienci
      Wolne lokale i działki są w [wykazach nieruchomości](/ogloszenia/typ/wykazy-nieruchomosci/), a zamówienia miasta w [przetargach](/ogloszenia/typ/przetargi/). Na małe zlecenia zapraszamy firmy z naszej listy wykonawców, możesz się na nią wpisać.
    `,
  }),
];
