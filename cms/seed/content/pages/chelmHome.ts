import type { DemoPage } from '../demoPage.ts';
import { guidePage } from './guidePage.ts';

/** What a household needs every week: bins, water, heat and air, animals, graves. */
export const chelmHome: DemoPage[] = [
  guidePage({
    title: 'Odpady i PSZOK',
    slug: 'odpady-i-pszok',
    summary: 'Co wrzucić do którego pojemnika, dokąd zawieźć resztę i jak zgłosić, że śmieciarka nie przyjechała.',
    order: 1,
    producedBy: 'Dyrektor Wydziału Gospodarki Komunalnej',
    body: `
      Segregują wszyscy: domy, bloki i firmy. Dzień odbioru dla swojego adresu sprawdzisz w [kalendarzu odpadów](/moje-miasto/odpady/). Możesz tam włączyć przypomnienie wieczorem poprzedniego dnia.

      ## Co do którego pojemnika
      Tabela: Kolory pojemników i worków
      | Kolor | Wrzuć | Nie wrzucaj |
      | niebieski | gazety, kartony, zeszyty | paragonów, tłustego papieru |
      | żółty | butelki, puszki, kartony po mleku | zabawek, opakowań po farbie |
      | zielony | słoiki i butelki ze szkła | luster, szyb, porcelany |
      | brązowy | obierki, fusy, trawę, liście | mięsa, kości, ziemi |
      | czarny | to, czego nie da się posegregować | gruzu, elektrośmieci, ubrań |

      Butelki i puszki z kaucją oddaj w sklepie, a pieniądze wrócą do Ciebie.

      ## Co przyjmuje PSZOK
      Punkt selektywnego zbierania działa przy ulicy Rampa Brzeska, od wtorku do soboty w godzinach 8:00–17:00. Mieszkaniec oddaje tam bezpłatnie meble, opony, gruz z drobnego remontu, sprzęt elektryczny, ubrania i leki. Pokaż dowód wpłaty za odpady albo potwierdzenie deklaracji.

      ## Gdy coś pójdzie nie tak
      - Pojemnik został pełny? Zgłoś to do końca następnego dnia, śmieciarka wróci.
      - Pojemnik pękł albo zniknął? Wymienimy go w trzy dni robocze.
      - Widzisz dzikie wysypisko? Wyślij zdjęcie i miejsce przez [Moje Miasto](/moje-miasto/zalatw/).

      Ile się płaci i jak złożyć deklarację, opisuje karta [Zapłać za odpady](/sprawy/odpady/). Pytania o odbiór: pokój 118, telefon [82 565 36 50](tel:+48825653650).
    `,
  }),
  guidePage({
    title: 'Woda i ścieki',
    slug: 'woda-i-scieki',
    summary: 'Jak zawrzeć umowę, podać stan wodomierza, zgłosić awarię i co zrobić, gdy masz szambo.',
    order: 2,
    producedBy: 'Dyrektor Wydziału Infrastruktury Komunalnej',
    body: `
      Wodę dostarcza miejska spółka. Zawierasz z nią umowę sam, gdy mieszkasz w domu. W bloku robi to spółdzielnia, wspólnota albo zarządca.

      ## Nowy dom albo nowy właściciel
      1. Poproś spółkę o warunki przyłączenia. Dostaniesz je w ciągu 21 dni, a przy większej budowie w ciągu 45 dni.
      2. Zleć projekt i budowę przyłącza. Płaci za nie właściciel, a wodomierz główny kupuje spółka.
      3. Po odbiorze podpisz umowę. Gdy dom kupujesz, spisz z poprzednim właścicielem stan licznika.

      ## Odczyt i rachunek
      Stan wodomierza podasz ze zdjęcia tarczy w [Moim Mieście](/moje-miasto/). Tam też zobaczysz wykres zużycia. Jeśli nagle urośnie, sprawdź spłuczkę: cieknąca gubi nawet kilkaset litrów na dobę.

      ## Awaria
      Zadzwoń pod bezpłatny numer **994**, działa całą dobę. Powiedz, gdzie leci woda i czy zalewa jezdnię albo piwnicę. O planowanych przerwach piszemy wśród [komunikatów](/ogloszenia/typ/komunikaty/).

      ## Szambo i przydomowa oczyszczalnia
      - Zgłoś je do ewidencji, którą prowadzi urząd.
      - Podpisz umowę z firmą, która ma zezwolenie na wywóz.
      - Zachowuj rachunki. Kontrola sprawdza, czy wywozisz tyle, ile zużywasz wody.

      Gdy w ulicy powstanie kanalizacja, dom trzeba do niej podłączyć. Wyjątkiem jest oczyszczalnia, która spełnia wymagania. Jakość wody bada sanepid, a wyniki ogłasza co roku.
    `,
  }),
  guidePage({
    title: 'Czyste powietrze i ciepły dom',
    slug: 'czyste-powietrze',
    summary: 'Skąd wziąć pieniądze na wymianę pieca, jak zgłosić źródło ciepła i co grozi za palenie śmieci.',
    order: 3,
    producedBy: 'Dyrektor Wydziału Ochrony Środowiska',
    body: `
      Zimą najwięcej pyłu w Chełmie pochodzi z domowych pieców. Pomożemy Ci wybrać nowe ogrzewanie, policzyć koszty i wypełnić wniosek. Doradca przyjmuje w pokoju 309, we wtorki do 16:30.

      ## Skąd pieniądze
      Tabela: Trzy źródła wsparcia
      | Program | Dla kogo | Na co |
      | „Czyste Powietrze” | właściciele domów | piec, ocieplenie, okna |
      | dopłata z budżetu miasta | właściciele domów i mieszkań | wymiana kotła na węgiel lub drewno |
      | ulga termomodernizacyjna | podatnicy, którzy mają dom | odliczenie wydatków w zeznaniu PIT |

      Najpierw złóż wniosek, potem podpisuj umowę z wykonawcą. Miasto nie dopłaci do pieca, który już stoi.

      ## Zgłoś, czym grzejesz
      Każdy budynek ma deklarację w Centralnej Ewidencji Emisyjności Budynków. Składa ją właściciel albo zarządca, w ciągu 14 dni od uruchomienia nowego źródła ciepła. Zrobisz to przez internet profilem zaufanym albo na papierze w naszym urzędzie.

      ## Czego nie wolno palić
      Śmieci, lakierowanych desek, płyt meblowych, opon i mokrego drewna. Upoważniony strażnik miejski może wejść do kotłowni i pobrać próbkę popiołu. Mandat wynosi do 500 zł, a sąd może wymierzyć grzywnę do 5000 zł.

      ## Kiedy powietrze jest złe
      Zamknij okna, przełóż bieg i spacer z małym dzieckiem. Ostrzeżenia wysyłamy w Moim Mieście i pokazujemy na górze strony.
    `,
  }),
  guidePage({
    title: 'Zwierzęta w mieście',
    slug: 'zwierzeta-w-miescie',
    summary: 'Obowiązki właściciela psa, znalezione i ranne zwierzęta, adopcja ze schroniska i pomoc dla kotów.',
    order: 4,
    producedBy: 'Dyrektor Wydziału Gospodarki Komunalnej',
    body: `
      Znalazłeś rannego psa, kota albo sarnę? Zadzwoń do straży miejskiej pod **986**, w nocy pod **112**. Nie ruszaj dzikiego zwierzęcia, poczekaj w pobliżu i pokaż miejsce.

      ## Masz psa
      - Zaszczep go przeciw wściekliźnie przed upływem czterech miesięcy życia, a potem co rok.
      - Wyprowadzaj na smyczy. Psa z listy ras agresywnych także w kagańcu, po uzyskaniu zezwolenia.
      - Sprzątaj po nim. Worki są przy parkach i na osiedlach.
      - Zapłać [opłatę roczną](/sprawy/oplata-od-psa/) albo sprawdź, czy jesteś z niej zwolniony.

      ## Czip za darmo
      Miasto opłaca czipowanie psów i kotów oraz sterylizację kotek, których właściciele mieszkają w Chełmie. Weź z pokoju 118 skierowanie i umów się w lecznicy z listy. Pula pieniędzy jest na cały rok, najłatwiej o termin wiosną.

      ## Zgubił się, znalazł się
      Bezdomne psy i koty trafiają do schroniska, z którym miasto ma umowę. Właściciel ma 15 dni, żeby je odebrać; potem można je adoptować. Przed zabraniem do domu porozmawiasz z opiekunem i przejdziesz się z psem na spacer.

      ## Koty wolno żyjące
      Karmicielom wydajemy karmę i budki. Zgłoś miejsce i liczbę zwierząt. Zasady opieki są w programie, który rada przyjmuje co roku do końca marca.

      Padłe zwierzę na ulicy zgłoś pod numer [82 565 36 50](tel:+48825653650).
    `,
  }),
  guidePage({
    title: 'Cmentarze i pogrzeb',
    slug: 'cmentarze',
    summary: 'Co zrobić po śmierci bliskiej osoby, jak wykupić miejsce na cmentarzu i jak znaleźć grób.',
    order: 5,
    producedBy: 'Dyrektor Wydziału Gospodarki Komunalnej',
    body: `
      Po śmierci bliskiej osoby nie musisz wszystkiego załatwiać od razu. Pilne są trzy rzeczy, resztę możesz odłożyć na później.

      ## Najpierw
      1. Lekarz wystawia kartę zgonu. Gdy śmierć nastąpiła w domu, wezwij lekarza rodzinnego, a w nocy pogotowie.
      2. W ciągu 3 dni zgłoś zgon w Urzędzie Stanu Cywilnego, pokoje 20–22. Weź kartę i dowód osobisty zmarłej osoby. Dostaniesz bezpłatnie jeden odpis aktu.
      3. Z odpisem idź do zarządcy cmentarza i ustal dzień pogrzebu.

      ## Miejsce na cmentarzu komunalnym
      Grób opłaca się na 20 lat. Przed końcem tego czasu zarządca wywiesi na nim kartkę z przypomnieniem. Wniesienie opłaty przedłuża prawo do grobu o następne 20 lat. Na ustawienie pomnika potrzebna jest zgoda zarządcy, wystarczy prosty szkic.

      Brama jest otwarta od 7:00 do 20:00, zimą do 18:00. Główne alejki mają twardą nawierzchnię. Osoba z trudnościami w chodzeniu może wjechać samochodem, gdy zgłosi to w biurze.

      ## Pieniądze
      Kto pokrył koszty pogrzebu, dostanie zasiłek z ZUS albo KRUS. Wniosek złóż w ciągu 12 miesięcy. Gdy nikt nie może zapłacić, pogrzeb zapewnia Miejski Ośrodek Pomocy Rodzinie.

      ## Szukasz grobu
      Podaj zarządcy imię, nazwisko i rok śmierci. Księgi sięgają lat dwudziestych ubiegłego wieku. Kolejne [odpisy aktów](/sprawy/odpis-aktu-stanu-cywilnego/) zamówisz także przez internet.
    `,
  }),
];
