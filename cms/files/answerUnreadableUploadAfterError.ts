import type { CollectionAfterErrorHook } from 'payload';

const isTooLarge = (error: Error): boolean => /limit has been reached/.test(error.message);

/**
 * A body whose parts cannot be read (a NUL in the file's name, a cut end, too many bytes) is the sender's mistake, told
 * in words; Payload takes it for a fault of its own. It was not read if it left no data on the request.
 */
export const answerUnreadableUploadAfterError: CollectionAfterErrorHook = ({ error, req }) => {
  const isMultipart = (req.headers.get('content-type') ?? '').startsWith('multipart/');
  if (!isMultipart || req.data !== undefined) return;
  const answer = (status: number, message: string) => ({ status, response: { errors: [{ message }] } });
  if (isTooLarge(error)) return answer(413, 'Plik jest za duży. Może mieć najwyżej 30 MB.');
  return answer(
    400,
    'Nie udało się odczytać pliku. Zmień jego nazwę na prostą, na przykład „plan.pdf”, i wyślij ponownie.',
  );
};
