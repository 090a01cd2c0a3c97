import type { Access, CollectionConfig, Where } from 'payload';
import { nobody } from '../access/nobody.ts';
import { staffOf } from '../access/roles.ts';
import { ownCommune, staffWith } from '../access/staffOnly.ts';
import { communeField } from '../fields/communeField.ts';
import { idField } from '../fields/idField.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';
import { auditSubstitutionAfterChange, auditSubstitutionAfterDelete } from './auditSubstitution.ts';
import { guardSubstitutionBeforeValidate } from './guardSubstitutionBeforeValidate.ts';

/** One's own; for an administrator those of the commune. A head ends those of the department by making them anew. */
const ownOrAdministered: Access = ({ req }): boolean | Where => {
  const staff = staffOf(req);
  if (!staff?.commune) return false;
  if (staff.role === 'administrator') return { commune: { equals: staff.commune } };
  if (staff.role !== 'clerk' && staff.role !== 'head') return false;
  const own: Where = { or: [{ staff: { equals: staff.id } }, { enteredBy: { equals: staff.id } }] };
  return { and: [{ commune: { equals: staff.commune } }, own] };
};

const day = (name: 'from' | 'to', label: string, description: string) => ({
  name,
  type: 'text' as const,
  label,
  required: true,
  index: true,
  admin: { description },
});

/** Who handles whose cases during a leave. */
export const Substitutions: CollectionConfig = {
  slug: 'substitutions',
  labels: { singular: 'Zastępstwo', plural: 'Zastępstwa' },
  typescript: { interface: 'SubstitutionDoc' },
  admin: {
    group: 'Sprawy',
    description: 'Kto prowadzi sprawy nieobecnej osoby. Dodaj, zanim ktoś pójdzie na urlop.',
    useAsTitle: 'from',
    defaultColumns: ['staff', 'substitute', 'from', 'to'],
    // clerks and heads enter theirs in the queue, where colleagues can be chosen
    hidden: ({ user }) => (user as { role?: string } | null)?.role !== 'administrator',
  },
  access: {
    create: staffWith('clerk', 'head', 'administrator'),
    read: ownCommune('clerk', 'head', 'administrator'),
    update: ownOrAdministered,
    delete: ownOrAdministered,
    admin: staffWith('administrator'),
  },
  hooks: {
    beforeValidate: [guardSubstitutionBeforeValidate],
    afterChange: [auditSubstitutionAfterChange],
    afterDelete: [auditSubstitutionAfterDelete],
  },
  defaultSort: '-from',
  lockDocuments: false,
  fields: [
    idField,
    { ...communeField, admin: { hidden: true } },
    {
      name: 'staff',
      type: 'relationship',
      relationTo: 'staff',
      label: 'Kogo nie ma',
      required: true,
      index: true,
      maxDepth: 0,
      admin: { description: 'Urzędnik albo kierownik, który idzie na urlop.' },
    },
    {
      name: 'substitute',
      type: 'relationship',
      relationTo: 'staff',
      label: 'Kto zastępuje',
      required: true,
      index: true,
      maxDepth: 0,
      admin: { description: 'Urzędnik albo kierownik z tej samej gminy.' },
    },
    day('from', 'Od dnia', 'Pierwszy dzień, na przykład 2026-12-01.'),
    day('to', 'Do dnia', 'Ostatni dzień, na przykład 2026-12-14.'),
    {
      name: 'enteredBy',
      type: 'text',
      index: true,
      access: { create: nobody, update: nobody },
      admin: internalAdmin,
    },
  ],
};
