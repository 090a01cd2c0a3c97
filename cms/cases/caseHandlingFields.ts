import type { Field } from 'payload';
import { nobody } from '../access/nobody.ts';
import { internalAdmin } from '../fields/internalAdmin.ts';

const fixed = { update: nobody, create: nobody };

/** What handling adds to a filed case: its sign, its clerk, days that are counted apart, money and proof. */
export const caseHandlingFields: Field[] = [
  // `OŚ.6140.12.2026.AK`, given when the case is registered; not the tracking number (poland.md C3).
  { name: 'sign', type: 'text', label: 'Znak sprawy', index: true, access: fixed, admin: { hidden: true } },
  { name: 'registeredAt', type: 'date', access: fixed, admin: internalAdmin },
  {
    name: 'assignee',
    type: 'relationship',
    relationTo: 'staff',
    label: 'Prowadzi',
    index: true,
    maxDepth: 0,
    access: fixed,
    admin: { hidden: true },
  },
  // Number, sign, title and the applicant's name, folded; nothing of the answers.
  {
    name: 'searchText',
    type: 'textarea',
    label: 'słowa bez polskich znaków',
    access: { ...fixed, read: nobody },
    admin: internalAdmin,
  },
  // The party's own day to act, `YYYY-MM-DD`, while it is called (KPA art. 64 § 2).
  { name: 'callUntil', type: 'text', index: true, access: fixed, admin: internalAdmin },
  // A new day for the answer, said to the party with reasons (KPA art. 36); outweighs the counted one.
  { name: 'extendedTo', type: 'text', access: fixed, admin: internalAdmin },
  { name: 'checklistDone', type: 'json', access: fixed, admin: internalAdmin },
  { name: 'endedAt', type: 'date', index: true, access: fixed, admin: internalAdmin },
  { name: 'feeGrosze', type: 'number', access: fixed, admin: internalAdmin },
  {
    name: 'feeState',
    type: 'select',
    options: ['none', 'due', 'paid', 'refunded'],
    index: true,
    access: fixed,
    admin: internalAdmin,
  },
  // The case this one speaks of: the decision's case of an appeal.
  {
    name: 'about',
    type: 'relationship',
    relationTo: 'cases',
    index: true,
    maxDepth: 0,
    access: fixed,
    admin: internalAdmin,
  },
  // The second person, once they confirmed; from then on they read the case too.
  {
    name: 'coApplicant',
    type: 'relationship',
    relationTo: 'residents',
    index: true,
    maxDepth: 0,
    access: { ...fixed, read: nobody },
    admin: internalAdmin,
  },
  // For whom it is filed, when not for oneself; names and numbers, sealed like answers.
  { name: 'sealedFiler', type: 'textarea', access: { ...fixed, read: nobody }, admin: internalAdmin },
  // Answers given later, when the office called for them; what was filed stays as it was.
  { name: 'sealedAdded', type: 'textarea', access: { ...fixed, read: nobody }, admin: internalAdmin },
  // SHA-256 of everything filed, and the word by which a stranger can check it without seeing it.
  { name: 'filedHash', type: 'text', access: fixed, admin: internalAdmin },
  { name: 'checkCode', type: 'text', index: true, access: { ...fixed, read: nobody }, admin: internalAdmin },
];
