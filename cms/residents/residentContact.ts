import type { PayloadRequest } from 'payload';
import { contactSchema, noContact, type Contact } from '../../content-models/residents/contact.ts';
import type { ResidentDoc } from '../payload-types.ts';
import { open, seal } from '../sealing/sealing.ts';
import { dataKeys } from '../sealing/secrets.ts';

/** The phone and the address a resident keeps in their account. */
export const readContact = async (req: PayloadRequest, resident: string): Promise<Contact> => {
  const where = { id: { equals: resident } };
  const row = await req.payload.db.findOne<ResidentDoc>({ collection: 'residents', where, req });
  return row?.sealedContact
    ? contactSchema.parse(JSON.parse(open(dataKeys(), resident, row.sealedContact)))
    : noContact;
};

/** Keeps them sealed for this resident alone; when nothing is left of them, nothing is kept. */
export const keepContact = async (req: PayloadRequest, resident: string, contact: Contact): Promise<Contact> => {
  const isEmpty = Object.values(contact).every((part) => part === '');
  await req.payload.db.updateOne({
    collection: 'residents',
    id: resident,
    data: {
      sealedContact: isEmpty ? null : seal(dataKeys(), resident, JSON.stringify(contact)),
      updatedAt: new Date().toISOString(),
    },
    req,
  });
  return contact;
};
