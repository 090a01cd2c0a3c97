import type { CollectionConfig } from 'payload';
import { institutionKinds } from '../../content-models/institutions/institution.ts';
import { phoneSchema } from '../../content-models/shared/identity.ts';
import { nobody } from '../access/nobody.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { byModel } from '../fields/byModel.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';
import { announceWasteAfterChange } from './announceWaste.ts';
import { institutionEndpoints } from './institutionEndpoints.ts';
import { nameInstitutionBeforeValidate, sealTokenBeforeChange } from './guardInstitution.ts';

/** The schools and companies residents can link, and how each is reached. */
export const Institutions: CollectionConfig = {
  slug: 'institutions',
  labels: { singular: 'Instytucja', plural: 'Instytucje' },
  typescript: { interface: 'InstitutionDoc' },
  admin: {
    useAsTitle: 'name',
    group: 'Ustawienia',
    description: 'Szkoły i spółki, z którymi mieszkaniec może połączyć swoje konto.',
    defaultColumns: ['name', 'kind', 'connector', 'enabled'],
  },
  access: {
    create: staffWith('administrator'),
    read: ownCommune('administrator'),
    update: ownCommune('administrator'),
    delete: nobody,
    admin: staffWith('administrator'),
  },
  hooks: {
    beforeValidate: [nameInstitutionBeforeValidate],
    beforeChange: [sealTokenBeforeChange],
    afterChange: [announceWasteAfterChange],
  },
  // a short name is unique also when two administrators save at once
  indexes: [{ fields: ['commune', 'slug'], unique: true }],
  endpoints: institutionEndpoints,
  lockDocuments: false,
  fields: [
    idField,
    {
      name: 'check',
      type: 'ui',
      label: 'Sprawdzanie połączenia',
      admin: {
        disableListColumn: true,
        components: { Field: '/institutions/admin/ConnectionCheck.tsx#ConnectionCheck' },
      },
    },
    communeField,
    {
      name: 'name',
      type: 'text',
      label: 'Nazwa',
      required: true,
      admin: { description: 'Pełna nazwa, którą zobaczy mieszkaniec.' },
    },
    {
      name: 'slug',
      type: 'text',
      label: 'Krótka nazwa w adresach',
      required: true,
      index: true,
      admin: { description: 'Zostaw puste, a powstanie z nazwy.' },
    },
    {
      name: 'kind',
      type: 'select',
      label: 'Rodzaj',
      required: true,
      options: Object.entries(institutionKinds).map(([value, { label }]) => ({ value, label })),
      admin: { description: 'Od niego zależy, co zobaczy mieszkaniec: oceny, rachunki, terminy odbioru.' },
    },
    {
      name: 'phone',
      type: 'text',
      label: 'Telefon',
      required: true,
      validate: byModel(phoneSchema),
      admin: { description: 'Pod ten numer odsyłamy, gdy coś nie działa. Z kierunkowym: +48825653600.' },
    },
    {
      name: 'email',
      type: 'email',
      label: 'E-mail',
      admin: { description: 'Zostaw puste, jeśli instytucja nie odpowiada na listy.' },
    },
    {
      name: 'connector',
      type: 'select',
      label: 'Sposób połączenia',
      required: true,
      options: [
        { value: 'schoolHttp', label: 'System szkoły przez sieć' },
        { value: 'utilityHttp', label: 'System spółki przez sieć' },
        { value: 'schoolFiles', label: 'Pliki ze szkoły' },
        { value: 'companyFiles', label: 'Pliki ze spółki' },
        { value: 'wasteCalendarFiles', label: 'Harmonogram odbioru odpadów z pliku' },
      ],
      admin: { description: 'Skąd bierzemy dane: z systemu przez sieć albo z plików, które wgrywa instytucja.' },
    },
    {
      name: 'baseUrl',
      type: 'text',
      label: 'Adres systemu',
      admin: {
        description: 'Na przykład https://dziennik.example/api. Po zmianie adresu wpisz klucz od nowa.',
        condition: (data: { connector?: string }) => data.connector?.endsWith('Http') === true,
      },
    },
    // the portal's own key at the institution: typed by an administrator, kept sealed, never shown again
    {
      name: 'token',
      type: 'text',
      label: 'Klucz portalu',
      virtual: true,
      hooks: { afterRead: [() => null] },
      admin: {
        description: 'Wpisz tylko nowy klucz. Zapisanego nie da się odczytać. Puste pole zostawia stary klucz.',
        autoComplete: 'off',
        disableListColumn: true,
        disableListFilter: true,
        condition: (data: { connector?: string }) => data.connector?.endsWith('Http') === true,
      },
    },
    {
      name: 'sealedToken',
      type: 'textarea',
      access: { read: nobody, create: nobody, update: nobody },
      admin: internalAdmin,
    },
    {
      name: 'codeHint',
      type: 'text',
      label: 'Gdzie mieszkaniec znajdzie kod',
      required: true,
      admin: { description: 'Jedno zdanie, na przykład: Kod jest na ostatnim rachunku pod numerem klienta.' },
    },
    {
      name: 'takesActs',
      type: 'checkbox',
      label: 'Odbiera zgłoszenia mieszkańców',
      defaultValue: false,
      admin: {
        description:
          'Odczyty liczników i usprawiedliwienia czekają w skrzynce, aż pobierze je pracownik instytucji. Zaznacz, gdy instytucja się na to zgodziła.',
        condition: (data: { connector?: string }) =>
          data.connector === 'schoolFiles' || data.connector === 'companyFiles',
      },
    },
    {
      name: 'enabled',
      type: 'checkbox',
      label: 'Można połączyć',
      defaultValue: true,
      admin: { description: 'Odznacz, a mieszkańcy nie będą mogli dodać tej instytucji.' },
    },
  ],
};
