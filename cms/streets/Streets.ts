import type { CollectionConfig } from 'payload';
import { streetKindNames } from '../../content-models/streets/street.ts';
import { anyStaff, ownCommune } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { searchTextField } from '../fields/searchTextField.ts';
import { mayKeepStreets, streetKeepers } from './mayKeepStreets.ts';
import { officeStreetEndpoint } from './streetEndpoints.ts';
import { sortKeyField } from '../fields/sortKeyField.ts';

/** The streets of a commune, which forms suggest and check addresses by; kept as the state register TERYT names them. */
export const Streets: CollectionConfig = {
  slug: 'streets',
  labels: { singular: 'Ulica', plural: 'Ulice' },
  typescript: { interface: 'StreetDoc' },
  admin: {
    useAsTitle: 'name',
    group: 'Ustawienia',
    description:
      'Ulice gminy, które podpowiada formularz, gdy ktoś wpisuje adres. Gdy lista jest pusta, można wpisać każdą ulicę.',
    defaultColumns: ['name', 'kind', 'town'],
    listSearchableFields: ['searchText'],
    components: { beforeListTable: ['/streets/admin/StreetsFile.tsx#StreetsFile'] },
  },
  defaultSort: 'sortName',
  access: {
    create: mayKeepStreets,
    read: ownCommune(...anyStaff),
    update: ownCommune(...streetKeepers),
    delete: ownCommune(...streetKeepers),
    admin: mayKeepStreets,
  },
  lockDocuments: false,
  endpoints: [officeStreetEndpoint],
  fields: [
    idField,
    communeField,
    {
      name: 'kind',
      type: 'select',
      label: 'Rodzaj',
      required: true,
      defaultValue: 'ul.',
      options: Object.entries(streetKindNames).map(([value, label]) => ({ value, label })),
      admin: { description: 'Skrót przed nazwą, taki jak w rejestrze TERYT. „inne” nie jest pokazywane.' },
    },
    {
      name: 'name',
      type: 'text',
      label: 'Nazwa',
      required: true,
      maxLength: 120,
      admin: { description: 'Sama nazwa, bez „ul.”, na przykład Jana Pawła II.' },
    },
    {
      name: 'town',
      type: 'text',
      label: 'Miejscowość',
      required: true,
      maxLength: 80,
      admin: { description: 'Miasto albo wieś, w której jest ta ulica.' },
    },
    searchTextField((data) => [data.kind as string, data.name as string, data.town as string]),
    sortKeyField('sortName', 'name'),
  ],
};
