import type { ArrayField, EmailField, TextField } from 'payload';
import { openingHoursSchema } from '../../content-models/communes/commune.ts';
import { phoneSchema } from '../../content-models/shared/identity.ts';
import { byModel } from './byModel.ts';

/** Numbers one may call, the most useful first. */
export const phonesField: ArrayField = {
  name: 'phones',
  type: 'array',
  label: 'Telefony',
  labels: { singular: 'Telefon', plural: 'Telefony' },
  maxRows: 6,
  admin: { description: 'Najwyżej sześć, najważniejszy pierwszy.' },
  fields: [
    {
      name: 'number',
      type: 'text',
      label: 'Numer',
      required: true,
      validate: byModel(phoneSchema),
      admin: { description: 'Z kierunkowym kraju: +48825653600' },
    },
    {
      name: 'label',
      type: 'text',
      label: 'Kto odbiera',
      maxLength: 60,
      admin: { description: 'Na przykład „sekretariat” albo „punkt obsługi”.' },
    },
  ],
};

/** Where to write an e-mail. */
export const emailField: EmailField = {
  name: 'email',
  type: 'email',
  label: 'E-mail',
  admin: { description: 'Adres, który zobaczą mieszkańcy. Lepiej wydziału niż jednej osoby.' },
};

const clockField = (name: 'from' | 'to', label: string): TextField => ({
  name,
  type: 'text',
  label,
  required: true,
  validate: byModel(openingHoursSchema.shape[name]),
  admin: { description: 'GG:MM, na przykład 07:30' },
});

/** Hours that differ from those of the office. */
export const ownHoursField: ArrayField = {
  name: 'openingHours',
  type: 'array',
  label: 'Własne godziny pracy',
  labels: { singular: 'Dzień', plural: 'Dni' },
  maxRows: 14,
  admin: { description: 'Zostaw puste, jeżeli są takie jak godziny urzędu.' },
  fields: [
    {
      name: 'weekday',
      type: 'number',
      label: 'Dzień tygodnia (1 = poniedziałek)',
      required: true,
      min: 1,
      max: 7,
      admin: { description: 'Cyfra od 1 do 7; 5 to piątek.' },
    },
    clockField('from', 'Od'),
    clockField('to', 'Do'),
  ],
};
