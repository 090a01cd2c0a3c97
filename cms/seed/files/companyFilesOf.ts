import type { LocalDate } from '../../../content-models/shared/localDate.ts';
import type { GivenFile } from '../../connectors/files/givenFile.ts';
import type { DemoCustomer } from '../content/households.ts';
import { customerTruth } from '../content/households/billsTruth.ts';
import type { DemoInstitution } from '../content/institutions.ts';
import { csvOf, fractionOf } from './csvOf.ts';

const fileOf = (name: string, text: string): GivenFile => ({ name, bytes: new TextEncoder().encode(text) });

const meterKinds = { coldWater: 'woda zimna', hotWater: 'woda ciepła', heat: 'ciepło', garden: 'ogród' };
const readingKinds = { real: 'rzeczywisty', estimated: 'szacowany', self: 'własny' };
const billKinds = { invoice: 'faktura', publicDue: 'opłata', taxInstalment: 'podatek', correction: 'korekta' };

/** What a company of the demo city would hand in on a day, in our own tables. */
export const companyFilesOf = (
  customers: readonly DemoCustomer[],
  institution: DemoInstitution,
  today: LocalDate,
): GivenFile[] => {
  const all = customers.map((customer) => ({ customer, truth: customerTruth(customer, institution, today) }));
  const contracts = all.flatMap(({ customer, truth }) =>
    truth.contracts.contracts.map((contract) => ({ customer, contract })),
  );
  const meters = contracts.flatMap(({ contract }) => contract.meters.map((meter) => ({ contract, meter })));
  const bills = all.flatMap(({ customer, truth }) => truth.bills.bills.map((bill) => ({ customer, bill })));
  return [
    fileOf(
      'klienci.csv',
      csvOf(
        ['klient', 'kod', 'nazwa', 'punkt'],
        customers.map(({ customerNumber, code, name, contracts: [first] }) => [
          customerNumber,
          code,
          name,
          first?.point,
        ]),
      ),
    ),
    fileOf(
      'umowy.csv',
      csvOf(
        ['klient', 'umowa', 'punkt', 'taryfa', 'od_dnia', 'osoby'],
        contracts.map(({ customer, contract }) => [
          ...[customer.customerNumber, contract.number, contract.point, contract.tariff, contract.since],
          contract.persons,
        ]),
      ),
    ),
    fileOf(
      'liczniki.csv',
      csvOf(
        ['umowa', 'licznik', 'rodzaj', 'jednostka', 'cyfry', 'miejsce', 'legalizacja_do'],
        meters.map(({ contract, meter }) => [
          ...[contract.number, meter.number, meterKinds[meter.kind], meter.unit, meter.digits, meter.place],
          meter.verifiedUntil,
        ]),
      ),
    ),
    fileOf(
      'odczyty.csv',
      csvOf(
        ['umowa', 'licznik', 'data', 'stan', 'rodzaj'],
        meters.flatMap(({ contract, meter }) =>
          meter.readings.map(({ on, milli, kind }) => [
            ...[contract.number, meter.number, on, fractionOf(milli, 1000), readingKinds[kind]],
          ]),
        ),
      ),
    ),
    fileOf(
      'rachunki.csv',
      csvOf(
        [
          ...['klient', 'numer', 'umowa', 'rodzaj', 'wystawiono', 'termin', 'okres_od', 'okres_do', 'sprzedawca'],
          ...['nip', 'punkt', 'kwota', 'zaplacono', 'konto', 'tytul', 'ksef'],
        ],
        bills.map(({ customer, bill }) => [
          ...[customer.customerNumber, bill.number, bill.contract, billKinds[bill.kind], bill.issuedOn, bill.dueOn],
          ...[bill.period?.from, bill.period?.to, bill.seller.name, bill.seller.nip, bill.point],
          ...[fractionOf(bill.totalGrosze, 100), fractionOf(bill.paidGrosze, 100), bill.accountNumber],
          ...[bill.transferTitle, bill.ksefNumber],
        ]),
      ),
    ),
    fileOf(
      'pozycje.csv',
      csvOf(
        ['numer', 'nazwa', 'ilosc', 'jednostka', 'cena', 'vat', 'kwota'],
        bills.flatMap(({ bill }) =>
          bill.items.map((item) => [
            ...[bill.number, item.title, fractionOf(item.quantityMilli, 1000), item.unit],
            ...[fractionOf(item.unitPrice, 10_000), item.vatPercent, fractionOf(item.grosze, 100)],
          ]),
        ),
      ),
    ),
  ];
};
