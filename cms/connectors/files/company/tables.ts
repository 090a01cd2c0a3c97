import { account, date, decimal, linkCode, oneOf, text, type Cell } from '../cells.ts';
import { optional, required } from '../readTable.ts';

const meterNumber: Cell<string> = (given) =>
  /^[A-Za-z0-9/-]{1,32}$/.test(given)
    ? { value: given }
    : { reason: 'numer licznika może mieć litery bez polskich znaków, cyfry, / i -, najwyżej 32 znaki.' };

const nip: Cell<string> = (given) => {
  const digits = given.replace(/[\s-]|^PL/gi, '');
  const sum = [6, 5, 7, 2, 3, 4, 5, 6, 7].reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return /^\d{10}$/.test(digits) && sum % 11 === Number(digits[9])
    ? { value: digits }
    : { reason: 'NIP ma błąd. Sprawdź wszystkie 10 cyfr.' };
};

const grosze = decimal(2, { least: -1e12, most: 1e12 });

/** A company's own tables (README.md beside, „Spółka”). */
export const companyTables = {
  customers: {
    stem: 'klienci',
    columns: {
      klient: required(text(60)),
      kod: required(linkCode),
      nazwa: required(text(200)),
      punkt: optional(text(200)),
    },
  },
  contracts: {
    stem: 'umowy',
    columns: {
      klient: required(text(60)),
      umowa: required(text(60)),
      punkt: required(text(200)),
      taryfa: optional(text(60)),
      od_dnia: optional(date),
      odczyty_od: optional(date),
      odczyty_do: optional(date),
      osoby: optional(decimal(0, { least: 0, most: 1000 })),
    },
  },
  meters: {
    stem: 'liczniki',
    columns: {
      umowa: required(text(60)),
      licznik: required(meterNumber),
      rodzaj: required(
        oneOf({ 'woda zimna': 'coldWater', 'woda ciepła': 'hotWater', ciepło: 'heat', ogród: 'garden' }),
      ),
      jednostka: required(oneOf({ m3: 'm³', 'm³': 'm³', GJ: 'GJ', kWh: 'kWh' })),
      cyfry: required(decimal(0, { least: 3, most: 9 })),
      miejsce: optional(text(100)),
      legalizacja_do: optional(date),
    },
  },
  readings: {
    stem: 'odczyty',
    columns: {
      umowa: optional(text(60)),
      licznik: required(meterNumber),
      data: required(date),
      stan: required(decimal(3, { least: 0 })),
      rodzaj: optional(oneOf({ rzeczywisty: 'real', szacowany: 'estimated', własny: 'self' })),
    },
  },
  bills: {
    stem: 'rachunki',
    columns: {
      klient: required(text(60)),
      numer: required(text(100)),
      umowa: optional(text(60)),
      rodzaj: optional(
        oneOf({ faktura: 'invoice', opłata: 'publicDue', podatek: 'taxInstalment', korekta: 'correction' }),
      ),
      wystawiono: required(date),
      termin: required(date),
      okres_od: optional(date),
      okres_do: optional(date),
      sprzedawca: required(text(200)),
      nip: optional(nip),
      punkt: optional(text(200)),
      kwota: required(grosze),
      zaplacono: optional(grosze),
      konto: required(account),
      tytul: required(text(140)),
      ksef: optional(text(35)),
    },
  },
  items: {
    stem: 'pozycje',
    columns: {
      numer: required(text(100)),
      nazwa: required(text(300)),
      ilosc: optional(decimal(3)),
      jednostka: optional(text(20)),
      cena: optional(decimal(4, { least: 0 })),
      vat: optional(decimal(0, { least: 0, most: 100 })),
      kwota: required(grosze),
    },
  },
};
