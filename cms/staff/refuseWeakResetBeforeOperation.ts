import { ValidationError, type CollectionBeforeOperationHook } from 'payload';
import { newPasswordSchema } from '../../content-models/residents/resident.ts';
import { isGuessable } from '../residents/refuseGuessablePassword.ts';

/** The password rule at the one door where Payload shows the new password to no other hook: the link from a mail. */
export const refuseWeakResetBeforeOperation: CollectionBeforeOperationHook = ({ args, ...hook }) => {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- one old value of this union is, not this one
  if (hook.operation !== 'resetPassword') return;
  const { data } = args as { data?: { password?: unknown } };
  const parsed = newPasswordSchema.safeParse(data?.password);
  const message = !parsed.success
    ? (parsed.error.issues[0]?.message ?? 'Wybierz dłuższe hasło.')
    : isGuessable(parsed.data, [])
      ? 'To hasło łatwo zgadnąć. Wybierz kilka słów, które nie mają związku z Tobą ani z tym miejscem.'
      : undefined;
  if (message !== undefined)
    throw new ValidationError({ collection: 'staff', errors: [{ path: 'password', message }] });
};
