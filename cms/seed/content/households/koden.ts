import type { DemoHousehold } from '../households.ts';
import { mayExcuse, wholeSchool } from './topicsOf.ts';

/** Households of Kodeń: a tenant with a child at the school, a family, a pensioner. */
export const kodenHouseholds: DemoHousehold[] = [
  {
    tenant: 'koden',
    residents: ['natalia@mieszkaniec.example'],
    children: [
      {
        externalId: '2026940509',
        institution: 'sp-94',
        givenName: 'Filip',
        familyName: 'Demo',
        className: '5a',
        age: 11,
        birthday: '04-27',
        guardians: [
          { resident: 'natalia@mieszkaniec.example', code: 'SP945AFI11', topics: wholeSchool, acts: mayExcuse },
        ],
      },
    ],
    customers: [
      {
        customerNumber: 'K-00021',
        institution: 'wodociagi',
        name: 'Natalia Demo',
        code: 'N6K2W4',
        resident: 'natalia@mieszkaniec.example',
        contracts: [
          {
            number: 'W-00021',
            point: 'ul. Nadbużańska 3/2, Kodeń',
            since: '2019-04-01',
            tariff: 'G1',
            meters: [{ number: '94-100021', kind: 'coldWater', place: 'łazienka', monthlyMilli: 6100 }],
          },
        ],
      },
      {
        customerNumber: 'O-00031',
        institution: 'oplata-za-odpady',
        name: 'Natalia Demo',
        code: 'N3O7K8',
        resident: 'natalia@mieszkaniec.example',
        contracts: [
          {
            number: 'DO-00031',
            point: 'ul. Nadbużańska 3/2, Kodeń',
            since: '2020-01-01',
            persons: 3,
            meters: [],
          },
        ],
      },
      {
        customerNumber: 'P-00051',
        institution: 'podatki',
        name: 'Natalia Demo',
        code: 'N9P4K2',
        resident: 'natalia@mieszkaniec.example',
        isLate: true,
        contracts: [
          {
            number: 'N-00051',
            point: 'ul. Nadbużańska 3, garaż, Kodeń',
            since: '2018-01-01',
            meters: [],
          },
        ],
      },
    ],
    wasteAddresses: [
      {
        institution: 'odbior-odpadow',
        resident: 'natalia@mieszkaniec.example',
        street: 'ul. Nadbużańska',
        number: '3',
      },
    ],
  },
  {
    tenant: 'koden',
    residents: ['piotr@mieszkaniec.example'],
    children: [
      {
        externalId: '2026940803',
        institution: 'sp-94',
        givenName: 'Maja',
        familyName: 'Demo',
        className: '8a',
        age: 14,
        birthday: '12-05',
        guardians: [
          { resident: 'piotr@mieszkaniec.example', code: 'SP948AMA11', topics: wholeSchool, acts: mayExcuse },
        ],
      },
    ],
    customers: [
      {
        customerNumber: 'K-00022',
        institution: 'wodociagi',
        name: 'Piotr Demo',
        code: 'P5K8W3',
        resident: 'piotr@mieszkaniec.example',
        isLate: true,
        contracts: [
          {
            number: 'W-00022',
            point: 'ul. Sapieżyńska 11, Kodeń',
            since: '2019-04-01',
            tariff: 'G1',
            meters: [{ number: '94-100022', kind: 'coldWater', place: 'łazienka', monthlyMilli: 9900 }],
          },
        ],
      },
      {
        customerNumber: 'O-00032',
        institution: 'oplata-za-odpady',
        name: 'Piotr Demo',
        code: 'P2O4K6',
        resident: 'piotr@mieszkaniec.example',
        contracts: [
          {
            number: 'DO-00032',
            point: 'ul. Sapieżyńska 11, Kodeń',
            since: '2020-01-01',
            persons: 4,
            meters: [],
          },
        ],
      },
      {
        customerNumber: 'P-00052',
        institution: 'podatki',
        name: 'Piotr Demo',
        code: 'P8P3K7',
        resident: 'piotr@mieszkaniec.example',
        contracts: [
          {
            number: 'N-00052',
            point: 'ul. Sapieżyńska 11, Kodeń',
            since: '2018-01-01',
            meters: [],
          },
        ],
      },
    ],
    wasteAddresses: [
      { institution: 'odbior-odpadow', resident: 'piotr@mieszkaniec.example', street: 'ul. Sapieżyńska', number: '11' },
    ],
  },
  {
    tenant: 'koden',
    residents: ['stefan@mieszkaniec.example'],
    children: [],
    customers: [
      {
        customerNumber: 'K-00023',
        institution: 'wodociagi',
        name: 'Stefan Demo',
        code: 'S4K7W9',
        resident: 'stefan@mieszkaniec.example',
        contracts: [
          {
            number: 'W-00023',
            point: 'Zabłocie 30',
            since: '2019-04-01',
            tariff: 'G1',
            meters: [{ number: '94-100023', kind: 'coldWater', place: 'łazienka', monthlyMilli: 2800 }],
          },
        ],
      },
      {
        customerNumber: 'O-00033',
        institution: 'oplata-za-odpady',
        name: 'Stefan Demo',
        code: 'S7O2K5',
        resident: 'stefan@mieszkaniec.example',
        isLate: true,
        contracts: [
          {
            number: 'DO-00033',
            point: 'Zabłocie 30',
            since: '2020-01-01',
            persons: 2,
            meters: [],
          },
        ],
      },
      {
        customerNumber: 'P-00053',
        institution: 'podatki',
        name: 'Stefan Demo',
        code: 'S3P6K8',
        resident: 'stefan@mieszkaniec.example',
        contracts: [
          {
            number: 'N-00053',
            point: 'Zabłocie 30',
            since: '2018-01-01',
            meters: [],
          },
        ],
      },
    ],
    wasteAddresses: [
      { institution: 'odbior-odpadow', resident: 'stefan@mieszkaniec.example', street: 'Zabłocie', number: '30' },
    ],
  },
];
