import type { DemoCard } from './demoCard.ts';
import { stampDuty } from './stampDuty.ts';

const board = 'Samorządowego Kolegium Odwoławczego w Lublinie';

const farmCertificate: DemoCard = {
  title: 'Weź zaświadczenie o gospodarstwie rolnym',
  indexName: 'Gospodarstwo rolne: zaświadczenie',
  slug: 'zaswiadczenie-o-gospodarstwie',
  summary: 'Bank, KRUS albo notariusz dowie się z niego, ile masz hektarów i od kiedy płacisz podatek rolny.',
  whoMay:
    'Podatnik, jego następca prawny albo pełnomocnik. Współmałżonek dostanie zaświadczenie o tym, co należy do obojga.',
  whatYouNeed: [
    'dowód osobisty',
    'ostatnia decyzja o podatku, jeżeli ją masz: przyspieszy szukanie',
    'odpowiedź na pytanie, dla kogo jest zaświadczenie i co ma w nim być',
  ],
  steps: [
    'Zadzwoń do pokoju 5 i powiedz, czego żąda bank. Podpowiemy, o jakie słowa poprosić.',
    'Złóż podanie. Napisz, czy chodzi o hektary fizyczne, czy przeliczeniowe, i z którego roku.',
    'Wpłać 17 zł, chyba że cel jest zwolniony z opłaty.',
    'Weź dokument z sekretariatu albo poczekaj na list polecony.',
  ],
  fees: [stampDuty('dzierzkowice', 'certificate'), stampDuty('dzierzkowice', 'powerOfAttorney')],
  feeNote:
    'Nie płaci się, gdy dokument idzie do KRUS lub ZUS w sprawie ubezpieczenia, do szkoły po stypendium i do pomocy społecznej.',
  duration: { days: 7, words: 'zwykle następnego dnia, najpóźniej po tygodniu' },
  departments: ['referat-finansowy'],
  whereNote: 'W lutym, gdy drukujemy decyzje podatkowe, zajrzyj rano: po jedenastej bywa tłok.',
  legalBasis: [
    { act: 'ustawa z dnia 29 sierpnia 1997 r. – Ordynacja podatkowa', article: 'art. 306a' },
    { act: 'ustawa z dnia 16 listopada 2006 r. o opłacie skarbowej' },
  ],
  appeal: `Jeżeli nie możemy potwierdzić tego, o co prosisz, dostaniesz postanowienie. Masz siedem dni na zażalenie do ${board}.`,
  onPaper: 'Podanie napiszesz odręcznie przy okienku. Sołtys też je zabierze, w zaklejonej kopercie.',
  lifeEvents: ['document', 'business'],
  categories: ['taxes', 'documents'],
  audience: ['farmers'],
  declaredLevel: 3,
  online: { kind: 'own', service: 'pismo-ogolne' },
  producedBy: 'Skarbnik Gminy Dzierzkowice',
};

const businessEntry: DemoCard = {
  title: 'Załóż firmę we wpisie do CEIDG',
  indexName: 'Firma: wpis do CEIDG',
  slug: 'wpis-do-ceidg',
  summary: 'Jednym wnioskiem zgłosisz firmę do ewidencji, skarbówki, GUS i ZUS. Wpis nic nie kosztuje.',
  whoMay: 'Osoba pełnoletnia, która będzie prowadziła firmę sama albo w spółce cywilnej.',
  whatYouNeed: [
    'dokument tożsamości i numer PESEL',
    'adres do doręczeń i zgoda właściciela lokalu, jeśli nie jest Twój',
    'kody PKD: wystarczy, że opowiesz, czym się zajmiesz, znajdziemy je razem',
    'wybrana forma podatku, warto ją wcześniej omówić z księgową',
  ],
  steps: [
    'Wejdź na biznes.gov.pl i podpisz wniosek profilem zaufanym albo przyjdź do pokoju 12.',
    'U nas urzędnik wpisze dane i wydrukuje wniosek. Sprawdź nazwę, datę startu i konto.',
    'Podpisz. Najpóźniej następnego dnia roboczego firma jest w ewidencji.',
    'W ciągu siedmiu dni zgłoś się do ubezpieczeń w ZUS, można od razu w tym samym wniosku.',
  ],
  fees: [{ label: 'wpis, zmiana, zawieszenie i wykreślenie', grosze: 0 }],
  feeNote: 'Pisma, które za wpis każą zapłacić kilkaset złotych, to oszustwo. Wyrzuć je albo przynieś nam na pamiątkę.',
  duration: { days: 1, words: 'do następnego dnia roboczego' },
  departments: ['dzialalnosc-gospodarcza'],
  legalBasis: [
    {
      act: 'ustawa z dnia 6 marca 2018 r. o Centralnej Ewidencji i Informacji o Działalności Gospodarczej i Punkcie Informacji dla Przedsiębiorcy',
    },
    { act: 'ustawa z dnia 6 marca 2018 r. – Prawo przedsiębiorców', article: 'art. 17' },
  ],
  appeal: 'Gdy wniosek ma błąd, wezwiemy Cię do poprawienia go w siedem dni. Dopiero potem zostaje bez rozpoznania.',
  onPaper: 'Druk CEIDG-1 leży na stoliku. List z wnioskiem musi mieć podpis potwierdzony przez notariusza.',
  lifeEvents: ['business'],
  categories: ['business'],
  audience: ['businesses', 'farmers'],
  declaredLevel: 4,
  online: { kind: 'outside', href: 'https://www.biznes.gov.pl/pl', place: 'biznes.gov.pl' },
  producedBy: 'Inspektor do spraw działalności gospodarczej',
};

const reportDeath: DemoCard = {
  title: 'Zgłoś śmierć bliskiej osoby',
  indexName: 'Zgon: zgłoszenie',
  slug: 'zgloszenie-zgonu',
  summary: 'Dostaniesz akt zgonu, bez którego nie odbędzie się pogrzeb ani nie wypłacą zasiłku. Usiądziemy razem.',
  whoMay:
    'Małżonek, dzieci, wnuki, rodzice i rodzeństwo, a gdy ich nie ma, inni krewni. Może to zrobić zakład pogrzebowy z pełnomocnictwem.',
  whatYouNeed: [
    'karta zgonu od lekarza',
    'dowód osobisty osoby zmarłej, oddasz go u nas',
    'Twój dokument tożsamości',
    'akt małżeństwa albo jego data i miejsce, jeżeli pamiętasz',
  ],
  steps: [
    'Poproś lekarza o kartę zgonu. W domu wystawia ją lekarz rodzinny, w nocy lekarz dyżurny.',
    'Zgłoś się do urzędu stanu cywilnego tam, gdzie nastąpił zgon, w ciągu trzech dni, przy chorobie zakaźnej w dobę.',
    'Sporządzimy akt przy Tobie. Pierwszy odpis dajemy od razu.',
    'Z odpisem idziesz do parafii lub zarządcy cmentarza, a później do ZUS albo KRUS po zasiłek.',
  ],
  fees: [
    { label: 'akt zgonu i jeden odpis skrócony', grosze: 0 },
    { ...stampDuty('dzierzkowice', 'shortCopy'), label: 'następny odpis skrócony aktu' },
  ],
  feeNote: 'Poproś o tyle odpisów, ile instytucji masz odwiedzić. Najczęściej wystarczą trzy.',
  duration: { days: 0, words: 'od ręki, około pół godziny' },
  departments: ['urzad-stanu-cywilnego'],
  whereNote: 'Ktoś zmarł w szpitalu w Kraśniku lub Lublinie? Zgłoś to w tamtym mieście, akt będzie u nich.',
  legalBasis: [
    {
      act: 'ustawa z dnia 28 listopada 2014 r. – Prawo o aktach stanu cywilnego',
      article: 'art. 92–95',
    },
  ],
  onPaper: 'Wszystko odbywa się na miejscu, niczego nie trzeba drukować wcześniej.',
  lifeEvents: ['death', 'document'],
  categories: ['documents', 'family'],
  audience: ['residents', 'families'],
  declaredLevel: 1,
  online: { kind: 'none' },
  producedBy: 'Kierownik Urzędu Stanu Cywilnego',
};

/** Certificates, entries and records that an office of Dzierzkowice writes. */
export const dzierzkowicePapers: DemoCard[] = [farmCertificate, businessEntry, reportDeath];
