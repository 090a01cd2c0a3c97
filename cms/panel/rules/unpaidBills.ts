import { leftToPay, type Bill } from '../../../content-models/bills/bill.ts';
import type { PanelTask } from '../../../content-models/panel/panel.ts';
import { addDays, formatDate, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import type { ActiveLink } from '../../links/activeLinks.ts';
import { eachKnown, personOf, type PanelRule } from '../panelFacts.ts';

const toTask = (link: ActiveLink, bill: Bill, today: LocalDate): PanelTask => {
  const overdue = bill.dueOn < today;
  const isTax = bill.kind === 'taxInstalment';
  const due = overdue
    ? `termin zapłaty minął ${formatDate(bill.dueOn)}`
    : bill.dueOn === today
      ? 'termin zapłaty mija dzisiaj.'
      : `termin zapłaty mija ${formatDate(bill.dueOn)}`;
  return {
    id: `bill-${link.id}-${bill.id}`,
    title: `Zapłać ${isTax ? 'ratę podatku: ' : ''}${formatMoney(leftToPay(bill))}, ${link.institution.name}`,
    reason: `Widzisz to, bo ${due}`,
    action: {
      label: isTax ? 'Zobacz ratę' : 'Zobacz rachunek',
      path: `/moje-miasto/rachunki/?link=${link.id}&widok=rachunek&rachunek=${encodeURIComponent(bill.id)}`,
    },
    dueOn: bill.dueOn,
    overdue,
    person: personOf(link),
  };
};

const unpaid =
  (withinDays: number, isMeant: (bill: Bill) => boolean): PanelRule =>
  (facts) =>
    eachKnown(facts, 'bills').flatMap(({ link, data }) =>
      data.bills
        .filter((bill) => isMeant(bill) && leftToPay(bill) > 0 && bill.dueOn <= addDays(facts.today, withinDays))
        .map((bill) => toTask(link, bill, facts.today)),
    );

/** Bills that are overdue or due within a week. */
export const unpaidBills: PanelRule = unpaid(7, ({ kind }) => kind !== 'taxInstalment');

/** Instalments of local taxes that are overdue or due within two weeks. */
export const taxInstalments: PanelRule = unpaid(14, ({ kind }) => kind === 'taxInstalment');
