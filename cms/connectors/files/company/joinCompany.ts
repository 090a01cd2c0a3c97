import type { Bill } from '../../../../content-models/bills/bill.ts';
import { topicModels } from '../../../../content-models/links/link.ts';
import type { Contract, Meter } from '../../../../content-models/meters/meter.ts';
import type { CompanyDataset, DatasetCustomer } from '../dataset.ts';
import type { FileProblems } from '../fileProblems.ts';
import { byKey, refersToNothing, type FiledRow, type TableRows } from '../readTables.ts';
import { filled, groupBy } from '../school/derive.ts';
import type { companyTables } from './tables.ts';
import type { UblBill } from './ublInvoice.ts';

type Tables = TableRows<typeof companyTables>;
type Row<Name extends keyof typeof companyTables> = FiledRow<(typeof companyTables)[Name]['columns']>;

/** A meter changes hands seldom, but one number may stand at two contracts. */
const meterKey = (contract: string, meter: string): string => `${contract}\0${meter}`;

const metersOf = (tables: Tables, problems: FileProblems): Map<string, Meter[]> => {
  const contracts = new Set(tables.contracts?.map(({ umowa }) => umowa));
  const rows = byKey(tables.meters, 'licznik', ({ umowa, licznik }) => meterKey(umowa, licznik), problems);
  for (const row of rows.values()) if (!contracts.has(row.umowa)) refersToNothing(row, 'umowa', 'umowy.csv', problems);
  const atContracts = groupBy([...rows.values()], ({ licznik }) => licznik);
  const readings = new Map<string, Row<'readings'>[]>();
  for (const row of tables.readings ?? []) {
    const [only, second] = atContracts.get(row.licznik) ?? [];
    const contract = row.umowa ?? (second ? undefined : only?.umowa);
    if (!only || (contract !== undefined && !rows.has(meterKey(contract, row.licznik))))
      refersToNothing(row, 'licznik', 'liczniki.csv', problems);
    else if (contract === undefined)
      problems.add({
        file: row.file,
        line: row.line,
        column: 'umowa',
        reason: 'licznik o tym numerze jest przy kilku umowach. Wpisz umowę.',
      });
    else {
      const key = meterKey(contract, row.licznik);
      readings.set(key, [...(readings.get(key) ?? []), row]);
    }
  }
  for (const ofMeter of readings.values()) byKey(ofMeter, 'data', ({ data }) => data, problems);
  return new Map(
    [...groupBy([...rows.values()], ({ umowa }) => umowa)].map(([contract, ofContract]) => [
      contract,
      ofContract.map((row) => ({
        number: row.licznik,
        kind: row.rodzaj,
        unit: row.jednostka,
        digits: row.cyfry,
        ...filled({ place: row.miejsce, verifiedUntil: row.legalizacja_do }),
        readings: (readings.get(meterKey(contract, row.licznik)) ?? [])
          .map(({ data, stan, rodzaj }) => ({ on: data, milli: stan, kind: rodzaj ?? ('real' as const) }))
          .sort((a, b) => (a.on < b.on ? -1 : 1)),
      })) as Meter[],
    ]),
  );
};

const itemsOf = (rows: readonly Row<'items'>[]): Bill['items'] =>
  rows.map((row) => ({
    title: row.nazwa,
    grosze: row.kwota,
    ...filled({ quantityMilli: row.ilosc, unit: row.jednostka, unitPrice: row.cena, vatPercent: row.vat }),
  }));

const billOf = (row: Row<'bills'>, items: readonly Row<'items'>[]): Bill => ({
  id: row.numer,
  number: row.numer,
  kind: row.rodzaj ?? 'invoice',
  issuedOn: row.wystawiono,
  dueOn: row.termin,
  ...(row.okres_od !== undefined && row.okres_do !== undefined
    ? { period: { from: row.okres_od, to: row.okres_do } }
    : {}),
  seller: { name: row.sprzedawca, ...filled({ nip: row.nip }) },
  ...filled({ contract: row.umowa, point: row.punkt, ksefNumber: row.ksef }),
  items: itemsOf(items),
  totalGrosze: row.kwota,
  paidGrosze: row.zaplacono ?? 0,
  accountNumber: row.konto,
  transferTitle: row.tytul,
  hasPdf: false,
});

const contractsOf = (tables: Tables, meters: Map<string, Meter[]>, problems: FileProblems): Map<string, Contract[]> => {
  const rows = [...byKey(tables.contracts, 'umowa', ({ umowa }) => umowa, problems).values()];
  return new Map(
    [...groupBy(rows, ({ klient }) => klient)].map(([customer, ofCustomer]) => [
      customer,
      ofCustomer.map((row) => ({
        number: row.umowa,
        point: row.punkt,
        ...filled({ tariff: row.taryfa, since: row.od_dnia, persons: row.osoby }),
        meters: meters.get(row.umowa) ?? [],
        ...(row.odczyty_od !== undefined && row.odczyty_do !== undefined
          ? { readingWindow: { from: row.odczyty_od, to: row.odczyty_do } }
          : {}),
      })) as Contract[],
    ]),
  );
};

interface FiledBill {
  customer: string;
  bill: Bill;
  file: string;
  line: number;
}

const billsOf = (tables: Tables, invoices: readonly UblBill[], problems: FileProblems): Map<string, FiledBill[]> => {
  const items = groupBy(tables.items, ({ numer }) => numer);
  const own = (tables.bills ?? []).map((row) => ({
    customer: row.klient,
    bill: billOf(row, items.get(row.numer) ?? []),
    file: row.file,
    line: row.line,
  }));
  const all = byKey([...own, ...invoices], 'numer', ({ bill }) => bill.number, problems);
  const numbers = new Set(own.map(({ bill }) => bill.number));
  for (const [number, rows] of items)
    if (!numbers.has(number)) for (const row of rows) refersToNothing(row, 'numer', 'rachunki.csv', problems);
  const contracts = new Set(tables.contracts?.map(({ umowa }) => umowa));
  for (const row of tables.bills ?? [])
    if (row.umowa !== undefined && !contracts.has(row.umowa)) refersToNothing(row, 'umowa', 'umowy.csv', problems);
  return groupBy([...all.values()], ({ customer }) => customer);
};

/** Joins a company's tables and invoices into its customers. */
export const joinCompany = (
  tables: Tables,
  invoices: readonly UblBill[],
  problems: FileProblems,
): { dataset: CompanyDataset; notes: string[] } => {
  const customers = new Map<string, DatasetCustomer>();
  const rows = byKey(tables.customers, 'klient', ({ klient }) => klient, problems);
  if (!tables.customers && problems.count === 0)
    problems.add({ file: 'klienci.csv', reason: 'brakuje listy klientów z kodami.' });
  const contracts = contractsOf(tables, metersOf(tables, problems), problems);
  const bills = billsOf(tables, invoices, problems);
  for (const row of tables.contracts ?? [])
    if (!rows.has(row.klient)) refersToNothing(row, 'klient', 'klienci.csv', problems);
  for (const [customer, ofCustomer] of bills)
    if (!rows.has(customer)) for (const one of ofCustomer) refersToNothing(one, 'klient', 'klienci.csv', problems);
  for (const row of rows.values()) {
    const ofCustomer = (bills.get(row.klient) ?? [])
      .map(({ bill }) => bill)
      .sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : a.issuedOn > b.issuedOn ? -1 : a.number < b.number ? 1 : -1));
    const customer: DatasetCustomer = {
      customerNumber: row.klient,
      code: row.kod,
      name: row.nazwa,
      point: row.punkt ?? contracts.get(row.klient)?.[0]?.point,
      contracts: { customer: row.nazwa, contracts: contracts.get(row.klient) ?? [] },
      bills: {
        balanceGrosze: ofCustomer.reduce((sum, { totalGrosze, paidGrosze }) => sum + totalGrosze - paidGrosze, 0),
        bills: ofCustomer,
      },
    };
    for (const topic of ['contracts', 'bills'] as const)
      if (!topicModels[topic].safeParse(customer[topic]).success)
        problems.add({ file: row.file, line: row.line, reason: 'tego klienta dotyczy zbyt wiele wpisów.' });
    customers.set(row.klient, customer);
  }
  return { dataset: { kind: 'company', customers }, notes: [] };
};
