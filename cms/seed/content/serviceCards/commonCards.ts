import type { Fee } from '../../../../content-models/serviceCards/fee.ts';
import { acts } from '../acts.ts';
import type { CardOffice, DemoCard } from './demoCard.ts';
import { demoAccounts, stampDuty } from './stampDuty.ts';

/** A letter in whatever matter, by the one e-service that every office has. */
export const letterCard = ({ office, officeGenitive, letters, head }: CardOffice): DemoCard => ({
  title: 'Napisz do urzędu',
  indexName: 'Pismo ogólne',
  slug: 'pismo-ogolne',
  summary:
    'Wyślesz pytanie, wniosek, skargę albo inne pismo i od razu dostaniesz numer, pod którym zobaczysz, co się z nim dzieje.',
  whoMay: 'Każdy: mieszkaniec, firma, organizacja. Pismo w cudzym imieniu wymaga pełnomocnictwa.',
  whatYouNeed: ['konto w Moim Mieście', 'opis sprawy własnymi słowami', 'pliki, jeżeli coś potwierdzają'],
  steps: [
    'Zaloguj się i otwórz formularz. Napisz, o co chodzi i czego oczekujesz.',
    'Dodaj pliki: zdjęcia, skany, dokumenty PDF.',
    'Sprawdź i wyślij. Dostaniesz numer i termin odpowiedzi.',
    'Na pytania urzędu odpowiesz w tym samym miejscu. Tam też znajdziesz odpowiedź.',
  ],
  fees: [{ label: 'wysłanie pisma', grosze: 0 }, stampDuty(office, 'powerOfAttorney')],
  duration: { days: 30, words: 'sprawę prostą załatwiamy od razu, a bardzo złożoną w ciągu dwóch miesięcy' },
  departments: [letters],
  legalBasis: [acts.administrativeProcedure('art. 35, art. 63 i art. 237')],
  appeal:
    'Jeżeli nie odpowiemy w terminie, możesz złożyć ponaglenie. Na sposób załatwienia możesz złożyć skargę do organu wyższego stopnia.',
  onPaper: `Napisz pismo, podaj imię, nazwisko i adres, podpisz je i przynieś do ${officeGenitive} albo wyślij pocztą. Możesz też powiedzieć, o co chodzi, a pracownik spisze protokół.`,
  lifeEvents: [],
  categories: ['letters'],
  audience: ['residents', 'businesses', 'organisations'],
  declaredLevel: 4,
  online: { kind: 'own', service: 'pismo-ogolne' },
  producedBy: head,
});

/** An identity card for somebody of any age. */
export const identityCard = ({ residents, residentsDesk, head }: CardOffice): DemoCard => ({
  title: 'Wyrób dowód osobisty',
  indexName: 'Dowód osobisty',
  slug: 'dowod-osobisty',
  summary: 'Dostaniesz dowód, z którym pojedziesz po Unii Europejskiej, podpiszesz pismo przez internet i zagłosujesz.',
  whoMay:
    'Każdy obywatel polski. Od 18. roku życia trzeba mieć dowód. Za dziecko wniosek składa rodzic albo opiekun. Możesz pójść do dowolnego urzędu gminy w Polsce.',
  whatYouNeed: [
    'zdjęcie kolorowe 35 × 45 mm, zrobione w ciągu ostatnich 6 miesięcy',
    'dotychczasowy dowód albo ważny paszport',
    'przy dziecku: dokument rodzica lub opiekuna',
    'przy dziecku od 5. roku życia: samo dziecko',
  ],
  steps: [
    'Umów wizytę przez internet albo telefonicznie. Bez umówienia też Cię przyjmiemy, tylko poczekasz.',
    `Przyjdź osobiście do ${residentsDesk}. Wniosek przygotuje pracownik, Ty go sprawdzasz i podpisujesz.`,
    'Pobierzemy odciski palców (od 12. roku życia) i podpis.',
    'Dostaniesz numer wniosku. Na gov.pl sprawdzisz, czy dowód jest gotowy.',
    'Odbierz dowód osobiście i ustaw kody PIN. Za dziecko do 12. roku życia odbiera rodzic.',
  ],
  fees: [{ label: 'wydanie dowodu', grosze: 0 }],
  duration: { days: 30 },
  departments: [residents],
  whereNote: 'Choroba lub niepełnosprawność nie pozwala Ci wyjść z domu? Zadzwoń, przyjedziemy do Ciebie.',
  legalBasis: [{ act: 'ustawa z dnia 6 sierpnia 2010 r. o dowodach osobistych', article: 'art. 24–26' }],
  appeal:
    'Odmowa jest decyzją. W ciągu 14 dni od jej doręczenia możesz odwołać się do Wojewody Lubelskiego, za pośrednictwem urzędu.',
  onPaper: 'Wniosek składa się na miejscu: papierowy formularz wydrukuje pracownik.',
  lifeEvents: ['document', 'birth'],
  categories: ['documents'],
  audience: ['residents', 'families'],
  // the visit is arranged online; the request itself takes fingerprints and a signature
  declaredLevel: 2,
  online: { kind: 'own', service: 'wizyta-dowod-osobisty' },
  producedBy: head,
});

/** A new address in the register. */
export const registrationCard = ({ office, residents, residentsDesk, head }: CardOffice): DemoCard => ({
  title: 'Zamelduj się',
  indexName: 'Zameldowanie',
  slug: 'zameldowanie',
  summary: 'Zgłosisz, że mieszkasz pod nowym adresem, na stałe albo na czas dłuższy niż trzy miesiące.',
  whoMay:
    'Każdy, kto zamieszkał pod nowym adresem. Masz na to 30 dni. Za dziecko zgłoszenie składa rodzic, a za Ciebie może je złożyć pełnomocnik.',
  whatYouNeed: [
    'dowód osobisty albo paszport',
    'dokument, z którego wynika prawo do mieszkania: numer księgi wieczystej, umowa albo akt notarialny',
    'gdy mieszkanie należy do kogoś innego: jego podpis na formularzu',
  ],
  steps: [
    'Wypełnij formularz: w internecie, w domu albo na miejscu.',
    `W urzędzie podejdź z dokumentami do ${residentsDesk}. Przez internet podpisz wniosek profilem zaufanym.`,
    'Przy pobycie stałym od razu dostaniesz zaświadczenie.',
  ],
  fees: [
    { label: 'zameldowanie i zaświadczenie o pobycie stałym', grosze: 0 },
    { ...stampDuty(office, 'certificate'), label: 'zaświadczenie o pobycie czasowym, jeżeli o nie poprosisz' },
    stampDuty(office, 'powerOfAttorney'),
  ],
  duration: { days: 0 },
  departments: [residents],
  legalBasis: [{ act: 'ustawa z dnia 24 września 2010 r. o ewidencji ludności', article: 'art. 24–32' }],
  appeal:
    'Jeżeli mamy wątpliwości, czy mieszkasz pod tym adresem, wydamy decyzję. W ciągu 14 dni możesz odwołać się do Wojewody Lubelskiego, za pośrednictwem urzędu.',
  onPaper: 'Formularz dostaniesz na miejscu. Nie trzeba drukować go w domu.',
  lifeEvents: ['moving', 'document'],
  categories: ['documents'],
  audience: ['residents', 'families'],
  declaredLevel: 3,
  online: { kind: 'outside', href: 'https://www.gov.pl/web/gov/uslugi-dla-obywatela', place: 'gov.pl' },
  producedBy: head,
});

/** The fee for waste, with the rates of one office. */
export const wasteCard = (
  { office, officeGenitive, waste, appealBoard, head }: CardOffice,
  { rates, due }: { rates: Fee[]; due: string },
): DemoCard => ({
  title: 'Zapłać za odpady',
  indexName: 'Odpady: opłata i deklaracja',
  slug: 'odpady',
  summary: 'Złożysz deklarację, od której zależy odbiór śmieci spod domu, i dowiesz się, ile i kiedy płacić.',
  whoMay: 'Właściciel domu, a w bloku spółdzielnia albo wspólnota. Deklarację składa ten, kto włada nieruchomością.',
  whatYouNeed: ['liczba osób, które mieszkają w domu', 'Karta Dużej Rodziny, jeżeli ją masz'],
  steps: [
    'Pierwszą deklarację złóż w ciągu 14 dni od zamieszkania.',
    'W zawiadomieniu z urzędu znajdziesz numer swojego rachunku. Każda nieruchomość ma własny.',
    `Płać ${due}. W tytule wpisz adres nieruchomości i okres.`,
    'Zmieniła się liczba osób? Złóż nową deklarację do dziesiątego dnia następnego miesiąca.',
  ],
  fees: rates.map((rate) => ({ ...rate, account: demoAccounts[office] })),
  feeNote: `Trzecie i następne dziecko w rodzinie z Kartą Dużej Rodziny jest zwolnione z opłaty. Płacisz ${due}. Jeżeli trudno Ci zapłacić, napisz przed terminem: możemy rozłożyć opłatę na raty.`,
  duration: { words: 'deklarację przyjmujemy od ręki' },
  departments: [waste],
  legalBasis: [acts.cleanliness('art. 6h, art. 6j, art. 6k i art. 6m')],
  appeal: `Gdy opłatę ustali decyzja, w ciągu 14 dni możesz odwołać się do ${appealBoard}, za pośrednictwem urzędu.`,
  onPaper: `Druk deklaracji dostaniesz w ${officeGenitive.replace('Urzędu', 'Urzędzie')}. Wypełnimy go razem.`,
  lifeEvents: ['moving', 'house', 'birth', 'money'],
  categories: ['waste', 'taxes'],
  audience: ['residents'],
  declaredLevel: 4,
  online: { kind: 'own', service: 'deklaracja-odpady' },
  producedBy: head,
});
