import type { Commune } from '../../../content-models/communes/commune.ts';
import type { FactValue } from '../../../content-models/facts/fact.ts';
import type { Block, Inline, RichText } from '../../../content-models/richText/richText.ts';
import { accountNumberOf } from '../../../content-models/shared/accountNumber.ts';
import { addDays, type LocalDate } from '../../../content-models/shared/localDate.ts';

/** A fact of a demo commune, perhaps with the value of a day to come. */
export interface DemoFact {
  key: string;
  name: string;
  value: FactValue;
  next?: { from: LocalDate; value: FactValue };
}

type DemoCommune = Omit<Commune, 'id' | 'origin'>;

const fee = (grosze: number): FactValue => ({ kind: 'fee', grosze });
const days = {
  pl: ['', 'poniedziałek', 'wtorek', 'środa', 'czwartek', 'piątek'],
  en: ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday'],
  uk: ['', 'понеділок', 'вівторок', 'середа', 'четвер', 'п’ятниця'],
};

/** `7:30`, as people say it. */
const hour = (time: string): string => time.replace(/^0/, '');

const hoursOf = ({ openingHours }: DemoCommune, language: keyof typeof days): string =>
  openingHours.map(({ weekday, from, to }) => `${days[language][weekday] ?? ''} ${hour(from)}–${hour(to)}`).join(', ');

/** Fees by the act on stamp duty, and how to reach the office; the account is made up and only passes the check. */
export const factsOf = (commune: DemoCommune, today: LocalDate): DemoFact[] => {
  const { phone, address, terc } = commune;
  return [
    { key: 'oplata-odpis-skrocony', name: 'Opłata za odpis skrócony aktu', value: fee(2200) },
    { key: 'oplata-odpis-zupelny', name: 'Opłata za odpis zupełny aktu', value: fee(3300) },
    { key: 'oplata-pelnomocnictwo', name: 'Opłata za pełnomocnictwo', value: fee(1700) },
    {
      key: 'oplata-odpady-osoba',
      name: 'Opłata za odpady, od osoby na miesiąc',
      value: fee(2600),
      next: { from: addDays(today, 34), value: fee(2800) },
    },
    { key: 'oplata-zaswiadczenie', name: 'Opłata za zaświadczenie', value: fee(1700) },
    {
      key: 'termin-odpowiedzi',
      name: 'Termin odpowiedzi na pismo',
      value: {
        kind: 'deadline',
        text: {
          pl: 'sprawę prostą załatwiamy od razu, a bardzo złożoną w ciągu dwóch miesięcy',
          en: 'we settle a simple matter at once, a very complicated one within two months',
          uk: 'просту справу вирішуємо відразу, а дуже складну – протягом двох місяців',
        },
      },
    },
    {
      key: 'osoba-do-pytan',
      name: 'Kto odpowiada na pytania o sprawy',
      value: {
        kind: 'officer',
        text: {
          pl: 'stanowisko obsługi mieszkańców',
          en: 'residents’ service desk',
          uk: 'пункт обслуговування мешканців',
        },
      },
    },
    { key: 'telefon-urzedu', name: 'Telefon do urzędu', value: { kind: 'phone', phone } },
    {
      key: 'konto-oplat',
      name: 'Konto do opłat skarbowych',
      value: { kind: 'account', account: accountNumberOf(`10901014${terc.padStart(16, '0')}`) },
    },
    {
      key: 'godziny-pracy',
      name: 'Godziny pracy urzędu',
      value: {
        kind: 'hours',
        text: { pl: hoursOf(commune, 'pl'), en: hoursOf(commune, 'en'), uk: hoursOf(commune, 'uk') },
      },
    },
    {
      key: 'adres-urzedu',
      name: 'Adres urzędu',
      value: { kind: 'address', text: { pl: `${address.street}, ${address.postalCode} ${address.town}` } },
    },
  ];
};

const text = (words: string): Inline => ({ type: 'text', text: words });
const paragraph = (...children: Inline[]): Block => ({ type: 'paragraph', children });
const heading = (words: string): Block => ({ type: 'heading', level: 2, children: [text(words)] });

/** „Ile to kosztuje”: a page that says every fee as a fact, so that none is written twice. */
export const feesPage = (commune: DemoCommune, idOf: (key: string) => string): RichText => {
  const fact = (key: string): Inline => ({ type: 'fact', id: idOf(key) });
  return {
    blocks: [
      paragraph(
        text(
          'Za odpisy z akt i za pełnomocnictwo płacisz opłatę skarbową. Wniosek o dowód osobisty i zameldowanie są bezpłatne.',
        ),
      ),
      heading('Opłaty'),
      {
        type: 'table',
        caption: 'Opłaty w urzędzie',
        head: [[text('Za co')], [text('Ile')]],
        rows: [
          [[text('odpis skrócony aktu')], [fact('oplata-odpis-skrocony')]],
          [[text('odpis zupełny aktu')], [fact('oplata-odpis-zupelny')]],
          [[text('pełnomocnictwo')], [fact('oplata-pelnomocnictwo')]],
          [[text('odpady, od osoby na miesiąc')], [fact('oplata-odpady-osoba')]],
        ],
        rowHeads: true,
      },
      heading('Jak zapłacić'),
      {
        type: 'steps',
        steps: [
          { title: 'Sprawdź kwotę w tabeli', text: 'Jeden odpis to jedna opłata.' },
          { title: 'Zrób przelew', text: 'W tytule wpisz, za co płacisz i czyja to sprawa.' },
          { title: 'Dołącz potwierdzenie do wniosku', text: 'Wystarczy wydruk albo plik z banku.' },
        ],
      },
      paragraph(text('Numer konta do opłat: '), fact('konto-oplat'), text('.')),
      heading('Masz pytanie?'),
      {
        type: 'contact',
        title: commune.officeName,
        address: { id: idOf('adres-urzedu') },
        phone: { id: idOf('telefon-urzedu') },
        email: commune.email,
        hours: { id: idOf('godziny-pracy') },
      },
    ],
  };
};
