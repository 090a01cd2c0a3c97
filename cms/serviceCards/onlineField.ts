import type { GroupField, TextFieldSingleValidation } from 'payload';
import { outsideAddressSchema } from '../../content-models/serviceCards/serviceCard.ts';
import { slugSchema } from '../../content-models/shared/identity.ts';
import { byModel } from '../fields/byModel.ts';
import { maybeIdOf } from '../fields/idOf.ts';
import { isAddress } from '../fields/isAddress.ts';
import { newestServiceVersions } from '../services/readServiceVersions.ts';

const isKind =
  (kind: string) =>
  (_data: unknown, sibling: { kind?: unknown }): boolean =>
    sibling.kind === kind;

/** Names a form that residents of this commune can open today; a wrong name would be a button that leads nowhere. */
const namesPublishedService: TextFieldSingleValidation = async (value, { req, data, siblingData }) => {
  if ((siblingData as { kind?: unknown }).kind !== 'own') return true;
  const slug = slugSchema.safeParse(value);
  if (!slug.success) return 'Wpisz krótką nazwę e-usługi, na przykład pismo-ogolne.';
  const commune = maybeIdOf((data as { commune?: unknown }).commune);
  if (commune === undefined) return true;
  const [version] = await newestServiceVersions(req, commune, slug.data);
  return version !== undefined || `Nie ma opublikowanej e-usługi „${slug.data}”. Opublikuj ją albo popraw nazwę.`;
};

/** Where a card's one big button leads. */
export const onlineField: GroupField = {
  name: 'online',
  type: 'group',
  label: 'Załatw online',
  admin: { description: 'Czy tę sprawę da się zacząć przez internet i gdzie.' },
  fields: [
    {
      name: 'kind',
      type: 'select',
      label: 'Gdzie',
      required: true,
      defaultValue: 'none',
      options: [
        { label: 'tylko na miejscu lub na papierze', value: 'none' },
        { label: 'nasza e-usługa', value: 'own' },
        { label: 'inna strona', value: 'outside' },
      ],
      admin: { description: 'Dokąd prowadzi duży przycisk na karcie.' },
    },
    {
      name: 'service',
      type: 'text',
      label: 'Krótka nazwa e-usługi',
      validate: namesPublishedService,
      admin: { condition: isKind('own'), description: 'Jak w adresie formularza: pismo-ogolne' },
    },
    {
      name: 'href',
      type: 'text',
      label: 'Adres',
      custom: isAddress,
      validate: (value: unknown, { siblingData }: { siblingData: { kind?: unknown } }) =>
        siblingData.kind === 'outside' ? byModel(outsideAddressSchema)(value) : true,
      admin: { condition: isKind('outside'), description: 'Cały adres, od https://.' },
    },
    {
      name: 'place',
      type: 'text',
      label: 'Nazwa tej strony',
      maxLength: 80,
      validate: (value: unknown, { siblingData }: { siblingData: { kind?: unknown } }) =>
        siblingData.kind !== 'outside' ||
        (typeof value === 'string' && value.trim().length > 1) ||
        'Napisz, dokąd prowadzi adres, na przykład gov.pl.',
      admin: { condition: isKind('outside'), description: 'Na przykład: gov.pl' },
    },
  ],
};
