import { useEffect, useRef } from 'preact/hooks';
import type { ConfirmationVerdict } from '../../../content-models/confirmations/confirmation.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';

const Words = ({ verdict }: { verdict: ConfirmationVerdict }) => {
  switch (verdict.state) {
    case 'unknown':
      return <p>Nie znamy takiego kodu. Sprawdź, czy jest dobrze przepisany i czy to strona właściwej gminy.</p>;
    case 'changed':
      return (
        <p>
          Uwaga: to, co jest w systemie pod numerem {verdict.number}, różni się od tego, co złożono. Skontaktuj się z
          urzędem.
        </p>
      );
    case 'genuine':
      return (
        <>
          <p class="notice__title">
            Prawdziwe, niezmienione: sprawa {verdict.number}, złożona {formatDateTime(verdict.filedAt)}
          </p>
          <p>Dotarła do: {verdict.officeName}.</p>
          {verdict.printedMatches === undefined ? null : (
            <p>
              {verdict.printedMatches
                ? 'Skrót z potwierdzenia zgadza się z tym, co złożono.'
                : 'Uwaga: podany skrót jest inny niż skrót tego, co złożono.'}
            </p>
          )}
          {verdict.fileMatches === undefined ? null : (
            <p>
              {verdict.fileMatches
                ? 'Wybrany plik to dokładnie to potwierdzenie.'
                : 'Uwaga: wybrany plik różni się od potwierdzenia. Ktoś mógł go zmienić.'}
            </p>
          )}
        </>
      );
  }
};

/** What came of a check, read out as soon as it is there. */
export const Verdict = ({ verdict }: { verdict: ConfirmationVerdict }) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div class="notice measure stack" role="status" tabIndex={-1} ref={box}>
      <Words verdict={verdict} />
    </div>
  );
};
