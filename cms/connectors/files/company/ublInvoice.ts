import type { Bill } from '../../../../content-models/bills/bill.ts';
import { account, date, decimal, text, type Cell } from '../cells.ts';
import type { FileProblems } from '../fileProblems.ts';
import type { TextFile } from '../readTables.ts';
import { filled } from '../school/derive.ts';
import { attributeAt, elementsAt, nodesAt, readXml, textAt, type XmlNode } from './xml.ts';

/** A bill read from a UBL file, and whose it is. */
export interface UblBill {
  customer: string;
  bill: Bill;
  file: string;
  line: number;
}

const units: Record<string, string> = {
  MTQ: 'm³',
  GV: 'GJ',
  KWH: 'kWh',
  MWH: 'MWh',
  MON: 'mies.',
  DAY: 'dzień',
  H87: 'szt.',
  EA: 'szt.',
  C62: 'szt.',
  KGM: 'kg',
};

/** Where UBL keeps a customer's own number at the company, the likeliest first. */
const customerPaths = [
  'AccountingCustomerParty/CustomerAssignedAccountID',
  'AccountingCustomerParty/SupplierAssignedAccountID',
  'AccountingCustomerParty/Party/PartyIdentification/ID',
];

/** The line of an element by its path, each step looked for after the one before. */
const lineOf = (source: string, path: string): number => {
  let at = 0;
  for (const name of path.split('/')) {
    const next = source.slice(at).search(new RegExp(`<(?:\\w+:)?${name}[\\s/>]`));
    if (next < 0) break;
    at += next;
  }
  return source.slice(0, at).split('\n').length;
};

/** Reads the elements of one document; what is missing or wrong is a problem with the element's line. */
class Reader {
  readonly root: XmlNode;
  private readonly file: TextFile;
  private readonly problems: FileProblems;

  constructor(root: XmlNode, file: TextFile, problems: FileProblems) {
    this.root = root;
    this.file = file;
    this.problems = problems;
  }

  /** Never gives a value; it stands where one was looked for. */
  wrong(element: string, reason: string): string | undefined {
    this.problems.add({ file: this.file.name, line: lineOf(this.file.text, element), column: element, reason });
    return undefined;
  }

  optional<Value>(path: string, cell: Cell<Value>, node = this.root): Value | undefined {
    const given = textAt(node, path);
    if (given === undefined) return undefined;
    const parsed = cell(given);
    if ('value' in parsed) return parsed.value;
    this.wrong(path, parsed.reason);
    return undefined;
  }

  required<Value>(path: string, cell: Cell<Value>, node = this.root): Value | undefined {
    if (textAt(node, path) === undefined) this.wrong(path, 'brakuje tego elementu.');
    return this.optional(path, cell, node);
  }
}

const money = decimal(2, { least: -1e12, most: 1e12 });
/** Prices may have more digits than tariffs have: the rest is cut by rounding. */
const price: Cell<number> = (given) =>
  /^\d{1,9}(?:\.\d{1,10})?$/.test(given)
    ? { value: Math.round(Number(given) * 10_000) }
    : { reason: 'to nie jest cena w postaci 12.3456.' };
const quantity: Cell<number> = (given) =>
  /^-?\d{1,9}(?:\.\d{1,10})?$/.test(given)
    ? { value: Math.round(Number(given) * 1000) }
    : { reason: 'to nie jest ilość w postaci 12.345.' };
const percent: Cell<number> = (given) =>
  /^\d{1,3}(?:\.\d{1,4})?$/.test(given) && Number(given) <= 100
    ? { value: Number(given) }
    : { reason: 'to nie jest stawka VAT.' };

const itemsOf = (reader: Reader, sign: 1 | -1): Bill['items'] => {
  const name = nodesAt(reader.root, 'CreditNoteLine').length > 0 ? 'CreditNoteLine' : 'InvoiceLine';
  const amount = name === 'CreditNoteLine' ? 'CreditedQuantity' : 'InvoicedQuantity';
  return elementsAt(reader.root, name).map((line) => {
    const code = attributeAt(line, amount, 'unitCode');
    const many = reader.optional(amount, quantity, line);
    return {
      title: textAt(line, 'Item/Name') ?? textAt(line, 'Item/Description') ?? 'Pozycja',
      grosze: sign * (reader.required('LineExtensionAmount', money, line) ?? 0),
      ...filled({
        quantityMilli: many,
        unit: many === undefined || code === undefined ? undefined : (units[code] ?? code).slice(0, 20),
        unitPrice: reader.optional('Price/PriceAmount', price, line),
        vatPercent: reader.optional('Item/ClassifiedTaxCategory/Percent', percent, line),
      }),
    };
  });
};

/** The tax of the whole document as a line of its own, because UBL lines are net. */
const taxItem = (reader: Reader, sign: 1 | -1): Bill['items'] => {
  const tax = reader.optional('TaxTotal/TaxAmount', money);
  return tax === undefined || tax === 0 ? [] : [{ title: 'Podatek VAT', grosze: sign * tax }];
};

const accountOf = (reader: Reader, accounts: ReadonlyMap<string, string>): string | undefined => {
  const own = reader.optional('PaymentMeans/PayeeFinancialAccount/ID', account);
  if (own !== undefined) return own;
  if (textAt(reader.root, 'PaymentMeans/PayeeFinancialAccount/ID') !== undefined) return undefined;
  const mended = textAt(reader.root, 'BillingReference/InvoiceDocumentReference/ID');
  return (
    (mended === undefined ? undefined : accounts.get(mended)) ??
    reader.wrong('PaymentMeans/PayeeFinancialAccount/ID', 'brakuje numeru konta do zapłaty.')
  );
};

const checkCurrency = (reader: Reader): void => {
  const currency =
    textAt(reader.root, 'DocumentCurrencyCode') ??
    attributeAt(reader.root, 'LegalMonetaryTotal/PayableAmount', 'currencyID');
  if (currency !== 'PLN') reader.wrong('DocumentCurrencyCode', 'przyjmujemy tylko faktury w złotych (PLN).');
};

const periodOf = (reader: Reader): Bill['period'] => {
  const from = reader.optional('InvoicePeriod/StartDate', date);
  const to = reader.optional('InvoicePeriod/EndDate', date);
  return from === undefined || to === undefined ? undefined : { from, to };
};

const billOf = (reader: Reader, isCorrection: boolean, accounts: ReadonlyMap<string, string>): Bill | undefined => {
  const sign = isCorrection ? -1 : 1;
  checkCurrency(reader);
  const number = reader.required('ID', text(100));
  const issuedOn = reader.required('IssueDate', date);
  const dueOn =
    reader.optional('DueDate', date) ??
    reader.optional('PaymentMeans/PaymentDueDate', date) ??
    (isCorrection ? issuedOn : reader.wrong('DueDate', 'brakuje terminu zapłaty.'));
  const payable = reader.required('LegalMonetaryTotal/PayableAmount', money);
  const total = reader.optional('LegalMonetaryTotal/TaxInclusiveAmount', money) ?? payable;
  const seller =
    textAt(reader.root, 'AccountingSupplierParty/Party/PartyName/Name') ??
    textAt(reader.root, 'AccountingSupplierParty/Party/PartyLegalEntity/RegistrationName') ??
    reader.wrong('AccountingSupplierParty/Party/PartyName/Name', 'brakuje nazwy sprzedawcy.');
  const accountNumber = accountOf(reader, accounts);
  const items = [...itemsOf(reader, sign), ...taxItem(reader, sign)];
  if (items.length > 200) reader.wrong('InvoiceLine', 'faktura ma więcej niż 200 pozycji.');
  if (
    number === undefined ||
    issuedOn === undefined ||
    dueOn === undefined ||
    payable === undefined ||
    total === undefined ||
    seller === undefined ||
    accountNumber === undefined
  )
    return undefined;
  const nip = textAt(reader.root, 'AccountingSupplierParty/Party/PartyTaxScheme/CompanyID')?.replace(/\D/g, '');
  return {
    id: number,
    number,
    kind: isCorrection ? 'correction' : 'invoice',
    issuedOn,
    dueOn,
    seller: { name: seller, ...(nip?.length === 10 ? { nip } : {}) },
    ...filled({
      period: periodOf(reader),
      contract: textAt(reader.root, 'ContractDocumentReference/ID')?.slice(0, 60),
    }),
    items,
    totalGrosze: sign * total,
    // what UBL calls prepaid is what the company has booked already
    paidGrosze: sign * (total - payable),
    accountNumber,
    transferTitle: (textAt(reader.root, 'PaymentMeans/PaymentID') ?? `Faktura ${number}`).slice(0, 140),
    hasPdf: false,
  };
};

const customerOf = (reader: Reader): string | undefined => {
  for (const path of customerPaths) {
    const found = textAt(reader.root, path);
    if (found !== undefined) return found.slice(0, 60);
  }
  return reader.wrong('AccountingCustomerParty/Party/PartyIdentification/ID', 'brakuje numeru klienta.');
};

interface ReadDocument {
  file: TextFile;
  reader: Reader;
  isCorrection: boolean;
}

const read = (file: TextFile, problems: FileProblems): ReadDocument | undefined => {
  const xml = readXml(file.text);
  if ('trouble' in xml) {
    problems.add({ file: file.name, line: xml.trouble.line, reason: xml.trouble.reason });
    return undefined;
  }
  const isCorrection = 'CreditNote' in xml.root;
  const [root] = elementsAt(xml.root, isCorrection ? 'CreditNote' : 'Invoice');
  if (!root || !/urn:oasis:names:specification:ubl:schema:xsd:(?:Invoice|CreditNote)-2/.test(file.text)) {
    problems.add({
      file: file.name,
      line: 1,
      reason: 'to nie jest faktura ani korekta UBL 2.1 (Invoice, CreditNote).',
    });
    return undefined;
  }
  return { file, reader: new Reader(root, file, problems), isCorrection };
};

/** Reads UBL 2.1 invoices and credit notes; a correction without an account takes that of the invoice it mends. */
export const readUblBills = (files: readonly TextFile[], problems: FileProblems): UblBill[] => {
  const documents = files.map((file) => read(file, problems)).filter((one) => one !== undefined);
  const accounts = new Map<string, string>();
  const bills: UblBill[] = [];
  // invoices first, so that a correction finds what it mends
  for (const { file, reader, isCorrection } of documents.sort(
    (a, b) => Number(a.isCorrection) - Number(b.isCorrection),
  )) {
    const customer = customerOf(reader);
    const bill = billOf(reader, isCorrection, accounts);
    if (customer === undefined || !bill) continue;
    accounts.set(bill.number, bill.accountNumber);
    bills.push({ customer, bill, file: file.name, line: lineOf(file.text, 'ID') });
  }
  return bills;
};
