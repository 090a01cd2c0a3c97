import { ValidationError, type CollectionBeforeValidateHook } from 'payload';
import { newPasswordSchema } from '../../content-models/residents/resident.ts';
import type { StaffDoc } from '../payload-types.ts';

/** The same password rule for staff as for residents; Payload alone would take three letters. */
export const refuseWeakPasswordBeforeValidate: CollectionBeforeValidateHook<StaffDoc> = ({ data, req }) => {
  if (typeof data?.password === 'string' && data.demo !== true && req.context.seeding !== true) {
    const parsed = newPasswordSchema.safeParse(data.password);
    if (!parsed.success) {
      throw new ValidationError({
        collection: 'staff',
        errors: [{ path: 'password', message: parsed.error.issues[0]?.message ?? 'Wybierz dłuższe hasło.' }],
      });
    }
  }
  return data;
};
