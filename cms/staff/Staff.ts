import type { Access, CollectionConfig, Where } from 'payload';
import { nobody } from '../access/nobody.ts';
import { staffOf, staffRoles } from '../access/roles.ts';
import { staffWith } from '../access/staffOnly.ts';
import { env } from '../env.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';
import { searchTextField } from '../fields/searchTextField.ts';
import { sortKeyField } from '../fields/sortKeyField.ts';
import { forgottenStaffPasswordSubject, queueForgottenStaffPassword } from '../outbox/staffMails.ts';
import { limitStaffLoginBeforeOperation } from '../portal/limitStaffLoginBeforeOperation.ts';
import { refuseWeakPasswordBeforeValidate } from './refuseWeakPasswordBeforeValidate.ts';
import { guardStaffBeforeChange } from './guardStaffBeforeChange.ts';
import { refuseWeakResetBeforeOperation } from './refuseWeakResetBeforeOperation.ts';

const administrators = staffWith('administrator');

/** Oneself; for an administrator, everyone in the same commune. */
const ownOrAdministered: Access = ({ req }): boolean | Where => {
  const staff = staffOf(req);
  if (!staff) return false;
  if (staff.role === 'superadministrator') return true;
  if (staff.role === 'administrator' && staff.commune !== undefined) return { commune: { equals: staff.commune } };
  return { id: { equals: staff.id } };
};

/** The people who work in the office; they log in at `/admin`, with a cookie of their own. */
export const Staff: CollectionConfig = {
  slug: 'staff',
  labels: { singular: 'Pracownik', plural: 'Pracownicy' },
  typescript: { interface: 'StaffDoc' },
  admin: {
    useAsTitle: 'name',
    group: 'Ustawienia',
    description:
      'Konta osób, które pracują w panelu, i to, co im wolno. Dodaj konto nowej osobie, odbierz rolę temu, kto odszedł.',
    defaultColumns: ['name', 'email', 'role', 'commune'],
    listSearchableFields: ['name', 'email', 'searchText'],
    // An institution's staff reaches its own account by the account page.
    hidden: ({ user }) => (user as { role?: string } | null)?.role === 'institution',
  },
  auth: {
    tokenExpiration: 8 * 3600,
    maxLoginAttempts: 10,
    lockTime: 10 * 60 * 1000,
    useSessions: true,
    cookies: { sameSite: 'Lax', secure: env.mode === 'public' },
    forgotPassword: {
      expiration: 60 * 60 * 1000,
      // Our own limiter counts instead: Payload's interval would write while a transaction waits (design §4.2).
      minRequestInterval: 0,
      generateEmailSubject: forgottenStaffPasswordSubject,
      generateEmailHTML: queueForgottenStaffPassword,
    },
  },
  access: {
    create: administrators,
    read: ownOrAdministered,
    update: ownOrAdministered,
    delete: nobody,
    // Payload asks this with a condition: an administrator opens again only the accounts of their own commune.
    unlock: (args) => (administrators(args) ? ownOrAdministered(args) : false),
    admin: ({ req }) => staffOf(req) !== undefined,
  },
  hooks: {
    beforeOperation: [limitStaffLoginBeforeOperation, refuseWeakResetBeforeOperation],
    beforeValidate: [refuseWeakPasswordBeforeValidate],
    beforeChange: [guardStaffBeforeChange],
  },
  defaultSort: 'sortName',
  lockDocuments: false,
  fields: [
    idField,
    {
      name: 'name',
      type: 'text',
      label: 'Imię i nazwisko',
      required: true,
      admin: { description: 'Tak podpisujemy zmiany i odpowiedzi w sprawach.' },
    },
    {
      name: 'role',
      type: 'select',
      label: 'Rola',
      required: true,
      access: { create: administrators, update: administrators },
      options: Object.entries(staffRoles).map(([value, label]) => ({ value, label })),
      admin: { description: 'Od niej zależy, co ta osoba widzi i może zrobić.' },
    },
    {
      name: 'commune',
      type: 'relationship',
      relationTo: 'communes',
      label: 'Gmina',
      index: true,
      maxDepth: 0,
      access: { create: administrators, update: staffWith('superadministrator') },
      admin: { description: 'Gmina, w której ta osoba pracuje. Innych nie zobaczy.' },
    },
    {
      name: 'departments',
      type: 'relationship',
      relationTo: 'departments',
      hasMany: true,
      label: 'Wydziały',
      maxDepth: 0,
      access: { create: administrators, update: administrators },
      admin: { description: 'Z tych wydziałów urzędnik dostaje sprawy.' },
    },
    {
      name: 'institution',
      type: 'relationship',
      relationTo: 'institutions',
      label: 'Instytucja',
      index: true,
      maxDepth: 0,
      access: { create: administrators, update: administrators },
      admin: {
        condition: (data: { role?: string }) => data.role === 'institution',
        description: 'Szkoła albo spółka, której pliki wgrywa ta osoba.',
      },
    },
    {
      name: 'mayPublishAlerts',
      type: 'checkbox',
      label: 'Może publikować komunikaty kryzysowe',
      defaultValue: false,
      access: { create: administrators, update: administrators },
      admin: {
        description:
          'Taki komunikat stoi na każdej stronie gminy i idzie do mieszkańców. Kto nie ma tego prawa, nie opublikuje go, nie zmieni i nie zdejmie.',
        condition: (data: { role?: string }) =>
          data.role === 'editor' || data.role === 'publisher' || data.role === 'administrator',
      },
    },
    {
      name: 'caseMails',
      type: 'select',
      label: 'E-mail o nowych sprawach',
      options: [
        { value: 'daily', label: 'raz dziennie, o 7:00' },
        { value: 'atOnce', label: 'od razu' },
        { value: 'never', label: 'wcale' },
      ],
      defaultValue: 'daily',
      admin: {
        condition: (data: { role?: string }) => data.role === 'clerk' || data.role === 'head',
        description: 'W wiadomości jest tylko liczba spraw, bez danych mieszkańców.',
      },
    },
    {
      name: 'demo',
      type: 'checkbox',
      label: 'Konto pokazowe',
      defaultValue: false,
      access: { create: nobody, update: nobody },
      admin: internalAdmin,
    },
    searchTextField((data) => [data.name as string, data.email as string]),
    sortKeyField('sortName', 'name'),
  ],
};
