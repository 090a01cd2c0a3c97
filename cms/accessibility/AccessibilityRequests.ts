import type { CollectionConfig, TextareaField } from 'payload';
import {
  accessibilityRequestSchema,
  accessibilityStates,
} from '../../content-models/accessibility/accessibilityRequest.ts';
import type { AccessibilityRequest } from '../../content-models/accessibility/accessibilityRequest.ts';
import { nobody } from '../access/nobody.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import type { StaffRole } from '../access/roles.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';
import { open } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

const answerers: StaffRole[] = ['clerk', 'head', 'administrator'];

/** A part of what was sent, opened for whoever reads the row; it is kept sealed only. */
const opened = (name: keyof AccessibilityRequest, label: string, description: string): TextareaField => ({
  name,
  type: 'textarea',
  label,
  virtual: true,
  admin: { description, readOnly: true, disableListFilter: true, disableListColumn: true },
  hooks: {
    afterRead: [
      ({ siblingData }): string => {
        const { id, sealedRequest } = siblingData as { id?: string; sealedRequest?: string };
        if (id === undefined || sealedRequest === undefined) return '';
        return accessibilityRequestSchema.parse(JSON.parse(open(dataKeys(), id, sealedRequest)))[name];
      },
    ],
  },
});

const day = (name: string, label: string, description: string) => ({
  name,
  label,
  type: 'text' as const,
  required: true,
  index: true,
  access: { update: nobody },
  admin: { description, readOnly: true },
});

/** Requests to make something accessible, each with the day until which the act wants an answer. */
export const AccessibilityRequests: CollectionConfig = {
  slug: 'accessibilityRequests',
  labels: { singular: 'Żądanie dostępności', plural: 'Żądania dostępności' },
  typescript: { interface: 'AccessibilityRequestDoc' },
  admin: {
    useAsTitle: 'receivedOn',
    group: 'Sprawy',
    description:
      'Problemy z dostępnością zgłoszone pod deklaracją. Odpowiedz w ciągu 7 dni albo podaj nowy termin, najdalej 2 miesiące od zgłoszenia.',
    defaultColumns: ['receivedOn', 'dueOn', 'lastOn', 'state'],
  },
  defaultSort: 'dueOn',
  access: {
    create: nobody,
    read: ownCommune(...answerers),
    update: ownCommune(...answerers),
    delete: nobody,
    admin: staffWith(...answerers),
  },
  lockDocuments: false,
  fields: [
    idField,
    communeField,
    {
      name: 'state',
      type: 'select',
      label: 'Stan',
      required: true,
      index: true,
      defaultValue: 'new',
      options: Object.entries(accessibilityStates).map(([value, label]) => ({ value, label })),
      admin: { position: 'sidebar', description: 'Zmień, gdy odpowiesz albo podasz nowy termin.' },
    },
    day('receivedOn', 'Wpłynęło', 'Dzień, w którym wpłynęło żądanie.'),
    day('dueOn', 'Odpowiedz do', 'Siedem dni od żądania (art. 18 ust. 4).'),
    day('lastOn', 'Najpóźniej do', 'Dwa miesiące od żądania, gdy wcześniej się nie da (art. 18 ust. 5).'),
    opened('name', 'Kto prosi', 'Imię i nazwisko albo nazwa.'),
    opened('contact', 'Jak odpowiedzieć', 'Kontakt, który wybrała ta osoba.'),
    opened('page', 'Której strony to dotyczy', 'Adres albo nazwa strony.'),
    opened('problem', 'Na czym polega problem', 'Słowa osoby, która prosi.'),
    opened('wanted', 'W jakiej postaci to podać', 'Sposób, który byłby wygodny.'),
    {
      name: 'note',
      type: 'textarea',
      label: 'Co zrobiliśmy',
      maxLength: 2000,
      admin: { description: 'Dla urzędu: kiedy i jak odpowiedziano, jaki jest nowy termin.' },
    },
    // who asked and what: personal data
    {
      name: 'sealedRequest',
      type: 'textarea',
      required: true,
      access: { create: nobody, update: nobody },
      admin: internalAdmin,
    },
  ],
};
