import type { DemoCard } from './demoCard.ts';
import { demoAccounts, stampDuty } from './stampDuty.ts';

const account = demoAccounts.koden;

const civilWedding: DemoCard = {
  title: 'Weź ślub cywilny',
  indexName: 'Ślub cywilny',
  slug: 'slub-cywilny',
  summary: 'Powiecie sobie „tak” w sali przy rynku, na przystani albo w ogrodzie, a akt dostaniecie tego samego dnia.',
  whoMay: 'Kobieta i mężczyzna, którzy skończyli 18 lat i nie są w innym małżeństwie. Nie musicie mieszkać w gminie.',
  whatYouNeed: [
    'dowody osobiste lub paszporty',
    'cudzoziemiec: akt urodzenia z tłumaczeniem i dokument, że według prawa swojego kraju może zawrzeć małżeństwo',
    'dwoje pełnoletnich świadków w dniu ślubu, z dokumentami',
    'potwierdzenie wpłaty',
  ],
  steps: [
    'Zarezerwujcie termin telefonicznie. Soboty w lipcu znikają jesienią.',
    'Przyjdźcie we dwoje do pokoju 4 i podpiszcie zapewnienie, że nic nie stoi na przeszkodzie. Jest ważne pół roku.',
    'Zdecydujcie o nazwiskach swoich i dzieci.',
    'Odczekajcie miesiąc. W ważnej sprawie, na przykład wyjazdu, kierownik może go skrócić.',
    'W dniu ślubu bądźcie kwadrans wcześniej. Po uroczystości odbierzecie odpis aktu.',
  ],
  fees: [
    { label: 'sporządzenie aktu małżeństwa', grosze: 8400, account },
    { label: 'ślub poza urzędem, na Wasze życzenie', grosze: 100_000, account },
  ],
  feeNote: 'Na ślub w szpitalu, w areszcie albo przy łóżku chorego przyjeżdżamy bez dodatkowej opłaty.',
  duration: { days: 31, words: 'najwcześniej po miesiącu od zapewnienia' },
  departments: ['urzad-stanu-cywilnego'],
  whereNote:
    'Przystań leży przy granicy. Na łodzi ślubu nie udzielimy, a drona z kamerą trzeba zgłosić Straży Granicznej.',
  legalBasis: [
    { act: 'ustawa z dnia 25 lutego 1964 r. – Kodeks rodzinny i opiekuńczy', article: 'art. 1, art. 4 i art. 7' },
    { act: 'ustawa z dnia 28 listopada 2014 r. – Prawo o aktach stanu cywilnego', article: 'art. 76 i art. 85' },
    { act: 'ustawa z dnia 16 listopada 2006 r. o opłacie skarbowej' },
  ],
  appeal:
    'Odmowę dostaniecie na piśmie z przyczyną. W ciągu 14 dni możecie poprosić sąd rejonowy, żeby ocenił, czy była słuszna.',
  onPaper: 'Zapewnienie podpisuje się tylko osobiście, u nas albo w innym urzędzie stanu cywilnego, także u konsula.',
  lifeEvents: ['marriage', 'document'],
  categories: ['documents', 'family'],
  audience: ['residents', 'families'],
  declaredLevel: 1,
  online: { kind: 'none' },
  producedBy: 'Kierownik Urzędu Stanu Cywilnego',
};

const guestRooms: DemoCard = {
  title: 'Wpisz kwaterę do gminnej ewidencji',
  indexName: 'Noclegi: ewidencja kwater',
  slug: 'ewidencja-noclegow',
  summary: 'Goście i portale rezerwacyjne sprawdzą, że Twój pokój, domek lub pole namiotowe działa legalnie.',
  whoMay:
    'Gospodarz, który przyjmuje turystów za pieniądze i nie prowadzi hotelu ani pensjonatu. Rolnik też, nawet gdy wynajmuje jeden pokój.',
  whatYouNeed: [
    'liczba pokoi i łóżek, a na polu liczba stanowisk',
    'czas, w którym przyjmujesz: cały rok albo od maja do września',
    'oświadczenie, że jest woda, światło, toaleta, gaśnica i spis wyposażenia',
    'prawo do budynku: własność, dzierżawa albo użyczenie',
  ],
  steps: [
    'Sprawdź dom według naszej listy. Jest przyjazna: piętnaście pytań z obrazkami.',
    'Złóż zgłoszenie, zanim przyjedzie pierwszy gość.',
    'Pracownik obejrzy miejsce i doradzi. To wizyta, nie kontrola z mandatem.',
    'Dostaniesz numer w ewidencji. Podawaj go w ogłoszeniach.',
    'Zmieniasz liczbę łóżek lub kończysz? Napisz w ciągu tygodnia.',
  ],
  fees: [
    { label: 'wpis do ewidencji', grosze: 0 },
    { ...stampDuty('koden', 'certificate'), label: 'zaświadczenie o wpisie, jeżeli chcesz je mieć na papierze' },
  ],
  feeNote: 'Opłatę miejscową zbierasz od gości i raz w miesiącu przelewasz gminie. Kwitariusz odbierzesz w pokoju 5.',
  duration: { days: 14 },
  departments: ['przedsiebiorcy-i-noclegi'],
  legalBasis: [
    {
      act: 'ustawa z dnia 29 sierpnia 1997 r. o usługach hotelarskich oraz usługach pilotów wycieczek i przewodników turystycznych',
      article: 'art. 35 i art. 38–40',
    },
  ],
  appeal:
    'Wykreślenie z ewidencji jest decyzją. Masz czternaście dni, żeby zaskarżyć ją do kolegium w Białej Podlaskiej.',
  onPaper: 'Arkusz dostaniesz w punkcie informacji przy rynku. Wypełniony oddaj tam albo sołtysowi.',
  lifeEvents: ['business', 'house'],
  categories: ['business'],
  audience: ['businesses', 'farmers'],
  declaredLevel: 3,
  online: { kind: 'own', service: 'pismo-ogolne' },
  producedBy: 'Kierownik Referatu Promocji i Turystyki',
};

const alcoholPermit: DemoCard = {
  title: 'Zdobądź zezwolenie na sprzedaż alkoholu',
  indexName: 'Alkohol: zezwolenie',
  slug: 'zezwolenie-na-alkohol',
  summary: 'Sklep, bar i gospoda na przystani mogą sprzedawać piwo, wino lub wódkę dopiero z zezwoleniem Wójta.',
  whoMay: 'Przedsiębiorca wpisany do CEIDG lub KRS, który ma lokal albo stały ogródek w gminie.',
  whatYouNeed: [
    'prawo do lokalu, na przykład umowa najmu',
    'decyzja albo zaświadczenie sanepidu o zakładzie',
    'zgoda zarządcy, gdy lokal jest w budynku z mieszkaniami',
    'szkic, z którego widać odległość od szkoły i świątyni',
  ],
  steps: [
    'Złóż wniosek osobno na każdy rodzaj napoju.',
    'Gminna komisja sprawdzi miejsce. Zbiera się w drugi wtorek miesiąca.',
    'Wpłać opłatę, zanim odbierzesz dokument.',
    'Powieś zezwolenie w widocznym miejscu razem z informacją o szkodliwości alkoholu.',
    'Do 31 stycznia każdego roku złóż oświadczenie o sprzedaży i zapłać ratę. Spóźnienie kosztuje 30% więcej albo utratę zezwolenia.',
  ],
  fees: [
    { label: 'do 4,5% alkoholu oraz piwo', grosze: 52_500, per: 'za rok', account },
    { label: 'od 4,5% do 18%, bez piwa', grosze: 52_500, per: 'za rok', account },
    { label: 'powyżej 18%', grosze: 210_000, per: 'za rok', account },
  ],
  feeNote:
    'Kwoty dotyczą pierwszego roku. Później zależą od obrotu. Na jednodniowy festyn weź zezwolenie jednorazowe za dwunastą część.',
  duration: { days: 30, words: 'do miesiąca, bo czekamy na opinię komisji' },
  departments: ['przedsiebiorcy-i-noclegi'],
  legalBasis: [
    {
      act: 'ustawa z dnia 26 października 1982 r. o wychowaniu w trzeźwości i przeciwdziałaniu alkoholizmowi',
      article: 'art. 11(1) i art. 18',
    },
  ],
  appeal: 'Odmowa i cofnięcie to decyzje. Odwołaj się w 14 dni do kolegium w Białej Podlaskiej, pismo zostaw u nas.',
  onPaper: 'Wniosek na dwie kartki leży w pokoju 14. Gdy trudno wejść po schodach, przyniesiemy go do okienka.',
  lifeEvents: ['business'],
  categories: ['business'],
  audience: ['businesses'],
  declaredLevel: 2,
  online: { kind: 'none' },
  producedBy: 'Kierownik Referatu Promocji i Turystyki',
};

/** What an office of Kodeń writes for couples, hosts and shopkeepers. */
export const kodenPapers: DemoCard[] = [civilWedding, guestRooms, alcoholPermit];
