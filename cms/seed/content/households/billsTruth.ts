import { addDays, monthName, type LocalDate } from '../../../../content-models/shared/localDate.ts';
import { accountNumberOf } from '../../../../content-models/shared/accountNumber.ts';
import type { Bill, Bills } from '../../../../content-models/bills/bill.ts';
import type { TopicData } from '../../../../content-models/links/link.ts';
import type { DemoContract, DemoCustomer } from '../households.ts';
import type { DemoInstitution } from '../institutions.ts';
import { workday } from '../workday.ts';
import { idNumber } from './chance.ts';
import {
  contractsTruth,
  dayOfMonth,
  knownMonths,
  lastReadMonth,
  monthNumber,
  readingDay,
  usedIn,
} from './metersTruth.ts';

type Item = Bill['items'][number];

/** The bank number of no bank, with its check digit; then four digits of the payee and twelve of the customer. */
const noBank = '99900009';

const accountOf = ({ nip }: DemoInstitution, { customerNumber }: DemoCustomer): string =>
  accountNumberOf(`${noBank}${nip.slice(5, 9)}${customerNumber.replace(/\D/g, '').padStart(12, '0')}`);

/** Quantity × net price, rounded to grosze, with VAT, rounded again: the sum of the items is the bill. */
const itemOf = (title: string, milli: number, unit: string, unitPrice: number, vatPercent?: number): Item => {
  const net = Math.round((milli * unitPrice) / 100_000);
  const grosze = Math.round(net * (1 + (vatPercent ?? 0) / 100));
  return { title, quantityMilli: milli, unit, unitPrice, ...(vatPercent === undefined ? {} : { vatPercent }), grosze };
};

/** Prices rise in January, as tariffs do. */
const priceIn = (month: number, price: number): number => Math.round(price * 1.05 ** (Math.floor(month / 12) - 2024));

const meteredItems = (institution: DemoInstitution, contract: DemoContract, month: number): Item[] => {
  const used = contract.meters.reduce((sum, meter) => sum + usedIn(meter, month), 0);
  if (institution.kind === 'heat')
    return [
      itemOf('Ciepło', used, 'GJ', priceIn(month, 912_400), 23),
      itemOf('Moc zamówiona', 4500, 'kW', priceIn(month, 118_300), 23),
    ];
  const water = itemOf('Woda', used, 'm³', priceIn(month, 52_300), 8);
  const fee = itemOf('Opłata abonamentowa', 1000, 'mies.', priceIn(month, 68_500), 8);
  const isGarden = contract.meters.every(({ kind }) => kind === 'garden');
  return isGarden ? [water, fee] : [water, itemOf('Ścieki', used, 'm³', priceIn(month, 71_900), 8), fee];
};

type Draft = Pick<Bill, 'number' | 'kind' | 'issuedOn' | 'dueOn' | 'items' | 'transferTitle'> &
  Partial<Pick<Bill, 'period' | 'contract' | 'point'>>;

const meteredBills = (institution: DemoInstitution, customer: DemoCustomer, today: LocalDate): Draft[] => {
  const last = lastReadMonth(today);
  const isHeat = institution.kind === 'heat';
  return customer.contracts.flatMap((contract) =>
    Array.from({ length: knownMonths }, (_, at): Draft => {
      const month = last - at;
      const number = `${isHeat ? 'C' : 'W'}-${dayOfMonth(month, 1).slice(0, 7)}-${contract.number.replace(/\D/g, '')}`;
      return {
        number,
        kind: 'invoice',
        contract: contract.number,
        point: contract.point,
        // water at once and heat in the middle of the month, so that one of them always waits to be paid
        issuedOn: isHeat ? dayOfMonth(month + 1, 14) : dayOfMonth(month + 1, 3),
        dueOn: workday(isHeat ? dayOfMonth(month + 2, 5) : dayOfMonth(month + 1, 24), 0),
        period: { from: addDays(dayOfMonth(month - 1, readingDay), 1), to: dayOfMonth(month, readingDay) },
        items: meteredItems(institution, contract, month),
        transferTitle: `${isHeat ? 'Ciepło' : 'Woda i ścieki'} ${number} ${customer.customerNumber}`,
      };
    }).filter(({ issuedOn }) => issuedOn <= today),
  );
};

/** Waste is paid for every month until its 20th, without a bill: the due of the month is known from its first day. */
const wasteDues = (customer: DemoCustomer, today: LocalDate): Draft[] =>
  customer.contracts.flatMap((contract) =>
    Array.from({ length: knownMonths }, (_, at): Draft => {
      const month = monthNumber(today) - at;
      const label = `${monthName((month % 12) + 1)} ${String(Math.floor(month / 12))}`;
      return {
        number: `O-${dayOfMonth(month, 1).slice(0, 7)}-${contract.number.replace(/\D/g, '')}`,
        kind: 'publicDue',
        contract: contract.number,
        point: contract.point,
        issuedOn: dayOfMonth(month, 1),
        dueOn: workday(dayOfMonth(month, 20), 0),
        period: { from: dayOfMonth(month, 1), to: addDays(dayOfMonth(month + 1, 1), -1) },
        items: [itemOf(`Odbiór odpadów, ${label}`, (contract.persons ?? 1) * 1000, 'os.', priceIn(month, 290_000))],
        transferTitle: `Opłata za gospodarowanie odpadami za miesiąc ${label} ${contract.number}`,
      };
    }),
  );

/** Days of the four instalments, poland.md M5; on a day off they move on. */
const instalmentDays = ['03-15', '05-15', '09-15', '11-15'];

const taxInstalments = (customer: DemoCustomer, today: LocalDate): Draft[] =>
  customer.contracts.flatMap((contract) =>
    [0, -1].flatMap((shift) => {
      const year = String(Number(today.slice(0, 4)) + shift);
      const issuedOn = `${year}-01-25`;
      // a tax is a whole number of złoty; what does not divide goes to the first instalment
      const zloty = 320 + (idNumber(contract.number) % 400) + (shift === 0 ? 21 : 0);
      const quarter = Math.floor(zloty / 4);
      return instalmentDays
        .map((day, at): Draft => {
          const number = `N-${year}-${String(at + 1)}-${contract.number.replace(/\D/g, '')}`;
          const title = `Podatek od nieruchomości ${year}, rata ${String(at + 1)} z 4`;
          const grosze = (at === 0 ? zloty - 3 * quarter : quarter) * 100;
          return {
            number,
            kind: 'taxInstalment',
            contract: contract.number,
            point: contract.point,
            issuedOn,
            dueOn: workday(`${year}-${day}`, 0),
            items: [{ title, grosze }],
            transferTitle: `${title}, ${contract.number}`,
          };
        })
        .filter(() => issuedOn <= today);
    }),
  );

const draftsOf = (institution: DemoInstitution, customer: DemoCustomer, today: LocalDate): Draft[] => {
  if (institution.kind === 'tax') return taxInstalments(customer, today);
  return institution.kind === 'waste' ? wasteDues(customer, today) : meteredBills(institution, customer, today);
};

/** Two years of bills, newest first; those past their day are paid, but for the newest of somebody who is late. */
const billsTruth = (customer: DemoCustomer, institution: DemoInstitution, today: LocalDate): Bills => {
  const drafts = draftsOf(institution, customer, today).sort((a, b) =>
    a.issuedOn === b.issuedOn ? (a.number < b.number ? 1 : -1) : a.issuedOn < b.issuedOn ? 1 : -1,
  );
  const newestPast = drafts
    .filter(({ dueOn }) => dueOn < today)
    .reduce((newest, { dueOn }) => (dueOn > newest ? dueOn : newest), '');
  const bills = drafts.map((draft): Bill => {
    const totalGrosze = draft.items.reduce((sum, { grosze }) => sum + grosze, 0);
    const isPaid = draft.dueOn < today && !(customer.isLate === true && draft.dueOn === newestPast);
    return {
      id: draft.number,
      ...draft,
      seller: { name: institution.name, nip: institution.nip },
      totalGrosze,
      paidGrosze: isPaid ? totalGrosze : 0,
      accountNumber: accountOf(institution, customer),
      hasPdf: institution.connector === 'utilityHttp',
    };
  });
  return { balanceGrosze: bills.reduce((sum, bill) => sum + bill.totalGrosze - bill.paidGrosze, 0), bills };
};

/** Everything a company, or the office's tax register, knows of a customer on a day. */
export const customerTruth = (
  customer: DemoCustomer,
  institution: DemoInstitution,
  today: LocalDate,
): Pick<TopicData, 'contracts' | 'bills'> => ({
  contracts: contractsTruth(customer, institution, today),
  bills: billsTruth(customer, institution, today),
});
