import type { CollectionConfig } from 'payload';
import { nobody } from '../access/nobody.ts';
import { anyStaff, ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { searchTextField } from '../fields/searchTextField.ts';
import { sortKeyField } from '../fields/sortKeyField.ts';

/** The units of an office that answer for announcements and cases. */
export const Departments: CollectionConfig = {
  slug: 'departments',
  labels: { singular: 'Wydział', plural: 'Wydziały' },
  typescript: { interface: 'DepartmentDoc' },
  admin: {
    useAsTitle: 'name',
    group: 'Ustawienia',
    description:
      'Komórki urzędu, do których trafiają sprawy i pracownicy. To, co widzą mieszkańcy, jest w „Stronach wydziałów”.',
    defaultColumns: ['name', 'symbol'],
    listSearchableFields: ['name', 'searchText'],
  },
  defaultSort: 'sortName',
  access: {
    create: staffWith('administrator'),
    read: ownCommune(...anyStaff),
    update: ownCommune('administrator'),
    delete: nobody,
    admin: staffWith('administrator'),
  },
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    {
      name: 'name',
      type: 'text',
      label: 'Nazwa',
      required: true,
      admin: { description: 'Pełna nazwa z regulaminu urzędu.' },
    },
    {
      name: 'symbol',
      type: 'text',
      label: 'Symbol w znaku sprawy',
      required: true,
      admin: { description: 'Litery, od których zaczyna się znak sprawy, na przykład OŚ.' },
    },
    {
      name: 'handlesLetters',
      type: 'checkbox',
      label: 'Przyjmuje pisma ogólne',
      defaultValue: false,
      admin: { description: 'Zaznacz przy wydziale, do którego trafiają pisma bez wybranego adresata.' },
    },
    searchTextField((data) => [data.name as string, data.symbol as string]),
    sortKeyField('sortName', 'name'),
  ],
};
