import type { DemoPage } from '../demoPage.ts';

const matter = (order: number): Pick<DemoPage, 'parents' | 'order' | 'inMenu'> => ({
  parents: ['zalatw-sprawe'],
  order,
  inMenu: false,
});

/** Pages of Kodeń that say how to settle things that only a commune by the river has. */
export const kodenMatters: DemoPage[] = [
  {
    ...matter(10),
    title: 'Zgłoś szkodę po wysokiej wodzie',
    slug: 'szkoda-po-wodzie',
    summary:
      'Zalana piwnica, studnia, droga lub uprawa: co sfotografować, komu powiedzieć i jak szybko ktoś przyjedzie.',
    producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
    body: `
      **Ile kosztuje:** nic. **Jak szybko:** oględziny do trzech dni roboczych. **Gdzie:** pokój 9, telefon [83 375 00 00](tel:+48833750000) albo [Moje Miasto](/moje-miasto/zalatw/).

      ## Zrób to od razu
      1. Wyłącz prąd, zanim wejdziesz do wody.
      2. Sfotografuj ślad na ścianie i sprzęty, zanim je wyrzucisz.
      3. Zapisz dzień i godzinę, kiedy woda weszła i kiedy wyszła.
      4. Zgłoś szkodę ubezpieczycielowi, a potem nam.

      Tabela: Kto ocenia
      | Co zostało zniszczone | Kto przyjeżdża | Co możesz dostać |
      | dom, piwnica | zespół gminny i pracownik socjalny | zasiłek do ustawowej kwoty |
      | uprawy i zwierzęta | komisja Wojewody | pomoc dla gospodarstwa |
      | studnia | referat i sanepid | badanie i odkażenie |
      | droga gminna | pracownik inwestycji | naprawa przez gminę |

      ## Po oględzinach
      Podpisz protokół tylko wtedy, gdy się z nim zgadzasz. Zasiłek na najpilniejsze rzeczy wypłacamy zwykle w dwa dni. Gruz i zniszczone meble wystaw przed posesję, odbierzemy je bez limitu. Podatek za zalany dom możemy umorzyć na wniosek.
    `,
  },
  {
    ...matter(11),
    title: 'Załóż przydomową oczyszczalnię',
    slug: 'przydomowa-oczyszczalnia',
    summary: 'Kiedy wolno ją mieć, jakie odległości zachować na zalewowej działce i skąd wziąć dopłatę.',
    producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
    body: `
      Oczyszczalnia zastępuje szambo tam, gdzie nie ma i nie będzie kanalizacji. Zgłasza się ją dwa razy: przed budową w starostwie, a po uruchomieniu u nas.

      Tabela: Najmniejsze odległości
      | Od | Drenaż | Zbiornik |
      | studni | 30 m | 15 m |
      | granicy działki | 2 m | 2 m |
      | wody gruntowej, w pionie | 1,5 m | – |
      | drzew | 3 m | – |

      ## Na terenie zalewowym
      W dolinie wysoka woda gruntowa często wyklucza drenaż. Wtedy potrzebna jest oczyszczalnia biologiczna z odpływem do rowu i pozwoleniem wodnoprawnym albo zgłoszeniem w Wodach Polskich. Nie kupuj urządzenia, zanim geolog nie wykopie dołu próbnego.

      ## Krok po kroku
      1. Zgłoszenie budowy w starostwie w Białej Podlaskiej, 21 dni czekania na sprzeciw.
      2. Montaż przez firmę, protokół rozruchu.
      3. Zgłoszenie eksploatacji w pokoju 12, co najmniej 30 dni przed uruchomieniem.
      4. Wybieranie osadu raz w roku, rachunek zachowaj.

      ## Dopłata
      Gmina zwraca połowę kosztu, najwyżej 6 000 zł. Nabór ogłaszamy w [komunikatach](/ogloszenia/typ/komunikaty/).
    `,
  },
  {
    ...matter(12),
    title: 'Podłącz się do wodociągu',
    slug: 'przylacze-wodociagowe',
    summary: 'Wniosek, warunki, projekt, odbiór: pięć kroków do wody z sieci i lista rzeczy, za które nie płacisz.',
    producedBy: 'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
    body: `
      Wodociąg ma 94 kilometry i trzy ujęcia: w Kodniu, Kopytowie i Dobratyczach. Dom na jego trasie przyłączysz zwykle w sześć tygodni.

      ## Pięć kroków
      1. Złóż wniosek o warunki. Dołącz mapę z zaznaczonym domem, może być odręczna kopia.
      2. Warunki dostajesz w 21 dni, są ważne dwa lata i bezpłatne.
      3. Zrób plan sytuacyjny na kopii aktualnej mapy. Dla domu nie trzeba pozwolenia na budowę.
      4. Wykop rów na 160 cm i ułóż rurę, sam albo z fachowcem. Nie zasypuj.
      5. Umów odbiór. Pracownik założy plombę i spisze licznik.

      ## Kto za co płaci
      Tabela: Koszty
      | Element | Kto płaci |
      | rura od sieci do domu, studzienka | Ty |
      | wodomierz główny i plomba | gmina |
      | wydanie warunków i odbiór | bez opłat |
      | naprawa przyłącza na Twojej działce | Ty |

      ## Zimą i przy wysokiej wodzie
      Nie kopiemy przy mrozie poniżej pięciu stopni i gdy łąka stoi w wodzie. Awarię zgłoś o każdej porze: [83 375 00 00](tel:+48833750000).
    `,
  },
  {
    ...matter(13),
    title: 'Zgłoś przyjazd grupy lub imprezę nad rzeką',
    slug: 'grupa-nad-rzeka',
    summary: 'Spływ, obóz, plener, pielgrzymka autokarowa: kogo zawiadomić, z jakim wyprzedzeniem i o co poprosić.',
    producedBy: 'Kierownik Referatu Promocji i Turystyki',
    body: `
      Duża grupa na małej łące to dla ptaków i sąsiadów to samo co burza. Zgłoszenie pozwala nam przygotować kosze, wodę i parking, a patrolowi wiedzieć, kim jesteście.

      Tabela: Kiedy i komu
      | Co planujesz | Kogo zawiadomić | Ile dni wcześniej |
      | grupa powyżej 15 osób na przystani | urząd, pokój 15 | 3 |
      | spływ, co najmniej 10 kajaków | urząd i placówka Straży Granicznej | 7 |
      | obóz harcerski lub biwak | urząd, straż pożarna, nadleśnictwo | 30 |
      | impreza masowa, powyżej 1 000 osób | Wójt, wniosek o zezwolenie | 30 |
      | film lub zdjęcia z drona | urząd i Straż Graniczna | 14 |

      ## W zgłoszeniu napisz
      - kto odpowiada na miejscu i pod jakim numerem go złapać,
      - ile jest dzieci i osób, które wolno chodzą,
      - gdzie staną auta i kto posprząta.

      ## Dla przewodników
      Autokar nie zmieści się przy cerkwi w Kostomłotach, zaparkuj przy szkole. Wejście do kościoła Świętego Ducha umów dzień przed przyjazdem. Toaleta publiczna przy rynku działa do dwudziestej.
    `,
  },
];
