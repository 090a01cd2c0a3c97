import type { DemoHousehold } from '../households.ts';
import { mayExcuse, partOfSchool, wholeSchool } from './topicsOf.ts';

/** Households of Chełm: a mother of two who pays three companies, a second guardian, a payer of three contracts. */
export const chelmHouseholds: DemoHousehold[] = [
  {
    tenant: 'chelm',
    residents: ['anna@mieszkaniec.example'],
    children: [
      {
        externalId: '2026970412',
        institution: 'sp-97',
        givenName: 'Zofia',
        familyName: 'Demo',
        className: '4b',
        age: 10,
        birthday: '05-14',
        guardians: [
          { resident: 'anna@mieszkaniec.example', code: 'SP974BZO11', topics: wholeSchool, acts: mayExcuse },
          { resident: 'jan@mieszkaniec.example', code: 'SP974BZO22', topics: partOfSchool, acts: [] },
        ],
      },
      {
        externalId: '2026980107',
        institution: 'lo-98',
        givenName: 'Jakub',
        familyName: 'Demo',
        className: '1c',
        age: 15,
        birthday: '03-02',
        guardians: [{ resident: 'anna@mieszkaniec.example', code: 'LO981CJA11', topics: wholeSchool, acts: mayExcuse }],
      },
    ],
    customers: [
      {
        customerNumber: 'K-00042',
        institution: 'wodociagi',
        name: 'Anna Demo',
        code: 'W4N2K7',
        resident: 'anna@mieszkaniec.example',
        contracts: [
          {
            number: 'W-00042',
            point: 'ul. Kredowa 12/3, Chełm',
            since: '2019-04-01',
            tariff: 'G1',
            meters: [{ number: '97-100042', kind: 'coldWater', place: 'łazienka', monthlyMilli: 9400 }],
          },
        ],
      },
      {
        customerNumber: 'C-00017',
        institution: 'cieplo',
        name: 'Anna Demo',
        code: 'C8T5R3',
        resident: 'anna@mieszkaniec.example',
        isLate: true,
        contracts: [
          {
            number: 'C-00017',
            point: 'ul. Kredowa 12/3, Chełm',
            since: '2019-10-01',
            tariff: 'B1',
            meters: [{ number: 'GJ-200017', kind: 'heat', place: 'piwnica', monthlyMilli: 2900 }],
          },
        ],
      },
      {
        customerNumber: 'O-00123',
        institution: 'oplata-za-odpady',
        name: 'Anna Demo',
        code: 'O3D9P6',
        resident: 'anna@mieszkaniec.example',
        contracts: [
          {
            number: 'DO-00123',
            point: 'ul. Kredowa 12/3, Chełm',
            since: '2020-01-01',
            persons: 4,
            meters: [],
          },
        ],
      },
      {
        customerNumber: 'P-00301',
        institution: 'podatki',
        name: 'Anna Demo',
        code: 'P7A2X4',
        contracts: [
          {
            number: 'N-00301',
            point: 'ul. Kredowa 12/3, Chełm',
            since: '2018-01-01',
            meters: [],
          },
        ],
      },
    ],
    wasteAddresses: [
      { institution: 'odbior-odpadow', resident: 'anna@mieszkaniec.example', street: 'ul. Kredowa', number: '12' },
    ],
  },
  {
    tenant: 'chelm',
    residents: ['jan@mieszkaniec.example'],
    children: [
      {
        externalId: '2026960203',
        institution: 'sp-96',
        givenName: 'Lena',
        familyName: 'Demo',
        className: '2a',
        age: 8,
        birthday: '11-30',
        guardians: [{ code: 'SP962ALE11', topics: wholeSchool, acts: mayExcuse }],
      },
    ],
    customers: [
      {
        customerNumber: 'K-00057',
        institution: 'wodociagi',
        name: 'Jan Demo',
        code: 'J5W8M2',
        resident: 'jan@mieszkaniec.example',
        isLate: true,
        contracts: [
          {
            number: 'W-00057',
            point: 'ul. Niedźwiedzia 5, Chełm',
            since: '2019-04-01',
            tariff: 'G1',
            meters: [{ number: '97-100057', kind: 'coldWater', place: 'łazienka', monthlyMilli: 5200 }],
          },
        ],
      },
      {
        customerNumber: 'P-00302',
        institution: 'podatki',
        name: 'Jan Demo',
        code: 'P2J6K9',
        resident: 'jan@mieszkaniec.example',
        isLate: true,
        contracts: [
          {
            number: 'N-00302',
            point: 'ul. Niedźwiedzia 5, Chełm',
            since: '2018-01-01',
            meters: [],
          },
        ],
      },
      {
        customerNumber: 'O-00124',
        institution: 'oplata-za-odpady',
        name: 'Jan Demo',
        code: 'O8J4D2',
        contracts: [
          {
            number: 'DO-00124',
            point: 'ul. Niedźwiedzia 5, Chełm',
            since: '2020-01-01',
            persons: 1,
            meters: [],
          },
        ],
      },
      {
        customerNumber: 'WO-00007',
        institution: 'wodociagi-osiedlowe',
        name: 'Jan Demo',
        code: 'F3J8Q5',
        contracts: [
          {
            number: 'W-00007',
            point: 'ul. Niedźwiedzia 7, Chełm',
            since: '2019-04-01',
            tariff: 'G1',
            meters: [{ number: 'WO-7', kind: 'coldWater', place: 'łazienka', monthlyMilli: 3100 }],
          },
        ],
      },
    ],
    wasteAddresses: [
      { institution: 'odbior-odpadow', resident: 'jan@mieszkaniec.example', street: 'ul. Niedźwiedzia', number: '5' },
    ],
  },
  {
    tenant: 'chelm',
    residents: ['oksana@mieszkaniec.example'],
    children: [
      {
        externalId: '2026970618',
        institution: 'sp-97',
        givenName: 'Marko',
        familyName: 'Demo',
        className: '6a',
        age: 12,
        birthday: '09-21',
        guardians: [
          { resident: 'oksana@mieszkaniec.example', code: 'SP976AMA11', topics: wholeSchool, acts: mayExcuse },
        ],
      },
    ],
    customers: [
      {
        customerNumber: 'K-00063',
        institution: 'wodociagi',
        name: 'Oksana Demo',
        code: 'X6W3L9',
        resident: 'oksana@mieszkaniec.example',
        contracts: [
          {
            number: 'W-00063',
            point: 'ul. Dębowa 8/21, Chełm',
            since: '2019-04-01',
            tariff: 'G1',
            meters: [{ number: '97-100063', kind: 'coldWater', place: 'łazienka', monthlyMilli: 7700 }],
          },
          {
            number: 'W-00064',
            point: 'ul. Ogródkowa, działka 14, Chełm',
            since: '2022-05-01',
            tariff: 'O1',
            meters: [{ number: '97-100064', kind: 'garden', place: 'studzienka', monthlyMilli: 1600 }],
          },
        ],
      },
      {
        customerNumber: 'C-00031',
        institution: 'cieplo',
        name: 'Oksana Demo',
        code: 'C2X7H5',
        resident: 'oksana@mieszkaniec.example',
        contracts: [
          {
            number: 'C-00031',
            point: 'ul. Dębowa 8/21, Chełm',
            since: '2019-10-01',
            tariff: 'B1',
            meters: [{ number: 'GJ-200031', kind: 'heat', place: 'piwnica', monthlyMilli: 2300 }],
          },
        ],
      },
      {
        customerNumber: 'O-00125',
        institution: 'oplata-za-odpady',
        name: 'Oksana Demo',
        code: 'O5X9R7',
        resident: 'oksana@mieszkaniec.example',
        isLate: true,
        contracts: [
          {
            number: 'DO-00125',
            point: 'ul. Dębowa 8/21, Chełm',
            since: '2020-01-01',
            persons: 2,
            meters: [],
          },
        ],
      },
    ],
    wasteAddresses: [
      { institution: 'odbior-odpadow', resident: 'oksana@mieszkaniec.example', street: 'ul. Dębowa', number: '8' },
    ],
  },
];
