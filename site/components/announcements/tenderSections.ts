import type { AnnouncementOf } from '../../../content-models/announcements/announcement.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import { day, money, text } from './fact.ts';
import { says, section, tells, type Piece, type Section } from './sections.ts';

const offerTable = (offers: AnnouncementOf<'tender'>['offers']): Piece[] =>
  offers && offers.length > 0
    ? [
        {
          kind: 'table',
          caption: 'Złożone oferty',
          head: ['Wykonawca', 'Cena'],
          rows: offers.map(({ contractor, price }) => [contractor, price === undefined ? '–' : formatMoney(price)]),
        },
      ]
    : [];

/** What a procurement tells as it goes on: questions, changes, offers, the choice, the contract. */
export const tenderSections = (tender: AnnouncementOf<'tender'>): Section[] => {
  const { questions = [], changes = [], offers, chosenOffer, annulment, contract, performance } = tender;
  return [
    ...section(
      'Pytania i odpowiedzi',
      questions.length > 0
        ? [
            {
              kind: 'questions',
              questions: questions.map(({ question, answer, answeredOn }) => ({ question, answer, on: answeredOn })),
            },
          ]
        : [],
    ),
    ...section(
      'Zmiany warunków zamówienia',
      changes.length > 0
        ? [
            {
              kind: 'steps',
              steps: changes.map(({ changedOn, description }) => ({ on: changedOn, text: description })),
            },
          ]
        : [],
    ),
    ...section('Otwarcie ofert', offerTable(offers)),
    ...section(
      'Wybrana oferta',
      chosenOffer
        ? tells([
            ...text('Wykonawca', chosenOffer.contractor),
            ...money('Cena', chosenOffer.price),
            ...day('Dzień wyboru', chosenOffer.chosenOn),
          ])
        : [],
      says(chosenOffer?.reasons),
    ),
    ...section(
      'Unieważnienie postępowania',
      annulment ? tells(day('Dzień unieważnienia', annulment.annulledOn)) : [],
      says(annulment?.reasons),
    ),
    ...section(
      'Umowa',
      contract
        ? tells([
            ...text('Numer', contract.number),
            ...day('Podpisana', contract.signedOn),
            ...text('Wykonawca', contract.contractor),
            ...money('Wartość', contract.value),
          ])
        : [],
    ),
    ...section(
      'Wykonanie umowy',
      performance ? tells([...day('Wykonana', performance.performedOn), ...money('Zapłacono', performance.value)]) : [],
      says(performance?.description),
    ),
  ];
};
