import type { DemoHousehold } from '../households.ts';
import { mayExcuse, partOfSchool, wholeSchool } from './topicsOf.ts';

/** Households of Dzierzkowice, whose school and waterworks hand in files. */
export const dzierzkowiceHouseholds: DemoHousehold[] = [
  {
    tenant: 'dzierzkowice',
    residents: ['marek@mieszkaniec.example'],
    children: [
      {
        externalId: '2026950701',
        institution: 'zs-95',
        givenName: 'Hanna',
        familyName: 'Demo',
        className: '7a',
        age: 13,
        birthday: '02-18',
        guardians: [
          { resident: 'marek@mieszkaniec.example', code: 'ZS957AHA11', topics: wholeSchool, acts: mayExcuse },
        ],
      },
    ],
    customers: [
      {
        customerNumber: 'K-00011',
        institution: 'wodociagi',
        name: 'Marek Demo',
        code: 'D4M7W2',
        resident: 'marek@mieszkaniec.example',
        contracts: [
          {
            number: 'W-00011',
            point: 'Terpentyna 47',
            since: '2019-04-01',
            tariff: 'G1',
            meters: [{ number: '95-100011', kind: 'coldWater', place: 'łazienka', monthlyMilli: 11800 }],
          },
          {
            number: 'W-00012',
            point: 'Terpentyna 47, ogród',
            since: '2021-05-01',
            tariff: 'O1',
            meters: [{ number: '95-100012', kind: 'garden', place: 'studzienka', monthlyMilli: 2500 }],
          },
        ],
      },
      {
        customerNumber: 'O-00021',
        institution: 'oplata-za-odpady',
        name: 'Marek Demo',
        code: 'D8O3M5',
        resident: 'marek@mieszkaniec.example',
        contracts: [
          {
            number: 'DO-00021',
            point: 'Terpentyna 47',
            since: '2020-01-01',
            persons: 5,
            meters: [],
          },
        ],
      },
      {
        customerNumber: 'P-00041',
        institution: 'podatki',
        name: 'Marek Demo',
        code: 'D6P9M3',
        resident: 'marek@mieszkaniec.example',
        isLate: true,
        contracts: [
          {
            number: 'N-00041',
            point: 'Terpentyna 47',
            since: '2018-01-01',
            meters: [],
          },
        ],
      },
    ],
    wasteAddresses: [
      { institution: 'odbior-odpadow', resident: 'marek@mieszkaniec.example', street: 'Terpentyna', number: '47' },
    ],
  },
  {
    tenant: 'dzierzkowice',
    residents: ['ewa@mieszkaniec.example'],
    children: [
      {
        externalId: '2026950214',
        institution: 'zs-95',
        givenName: 'Antoni',
        familyName: 'Demo',
        className: '2b',
        age: 8,
        birthday: '07-09',
        guardians: [
          { resident: 'ewa@mieszkaniec.example', code: 'ZS952BAN11', topics: wholeSchool, acts: mayExcuse },
          { code: 'ZS952BAN22', topics: partOfSchool, acts: [] },
        ],
      },
    ],
    customers: [
      {
        customerNumber: 'K-00013',
        institution: 'wodociagi',
        name: 'Ewa Demo',
        code: 'D7E2W8',
        resident: 'ewa@mieszkaniec.example',
        isLate: true,
        contracts: [
          {
            number: 'W-00013',
            point: 'Wyżnica 20',
            since: '2019-04-01',
            tariff: 'G1',
            meters: [{ number: '95-100013', kind: 'coldWater', place: 'łazienka', monthlyMilli: 6900 }],
          },
        ],
      },
      {
        customerNumber: 'O-00022',
        institution: 'oplata-za-odpady',
        name: 'Ewa Demo',
        code: 'D2O6E9',
        resident: 'ewa@mieszkaniec.example',
        contracts: [
          {
            number: 'DO-00022',
            point: 'Wyżnica 20',
            since: '2020-01-01',
            persons: 3,
            meters: [],
          },
        ],
      },
      {
        customerNumber: 'P-00042',
        institution: 'podatki',
        name: 'Ewa Demo',
        code: 'D9P5E4',
        contracts: [
          {
            number: 'N-00042',
            point: 'Wyżnica 20',
            since: '2018-01-01',
            meters: [],
          },
        ],
      },
    ],
    wasteAddresses: [
      { institution: 'odbior-odpadow', resident: 'ewa@mieszkaniec.example', street: 'Wyżnica', number: '20' },
    ],
  },
  {
    tenant: 'dzierzkowice',
    residents: ['halina@mieszkaniec.example'],
    children: [],
    customers: [
      {
        customerNumber: 'K-00014',
        institution: 'wodociagi',
        name: 'Halina Demo',
        code: 'D3H9W6',
        resident: 'halina@mieszkaniec.example',
        contracts: [
          {
            number: 'W-00014',
            point: 'Ludmiłówka 8',
            since: '2019-04-01',
            tariff: 'G1',
            meters: [{ number: '95-100014', kind: 'coldWater', place: 'łazienka', monthlyMilli: 3400 }],
          },
        ],
      },
      {
        customerNumber: 'O-00023',
        institution: 'oplata-za-odpady',
        name: 'Halina Demo',
        code: 'D5O8H2',
        resident: 'halina@mieszkaniec.example',
        contracts: [
          {
            number: 'DO-00023',
            point: 'Ludmiłówka 8',
            since: '2020-01-01',
            persons: 1,
            meters: [],
          },
        ],
      },
      {
        customerNumber: 'P-00043',
        institution: 'podatki',
        name: 'Halina Demo',
        code: 'D4P7H6',
        resident: 'halina@mieszkaniec.example',
        contracts: [
          {
            number: 'N-00043',
            point: 'Ludmiłówka 8',
            since: '2018-01-01',
            meters: [],
          },
        ],
      },
    ],
    wasteAddresses: [
      { institution: 'odbior-odpadow', resident: 'halina@mieszkaniec.example', street: 'Ludmiłówka', number: '8' },
    ],
  },
];
