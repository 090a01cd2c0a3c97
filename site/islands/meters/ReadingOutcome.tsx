import { useEffect, useRef } from 'preact/hooks';

interface ReadingOutcomeProps {
  outcome: 'sent' | 'queued';
  /** the company's name */
  who: string;
  onAgain: () => void;
}

/** After a reading was sent: that it was, or that it waits on this device; the form is out of the way of a second press. */
export const ReadingOutcome = ({ outcome, who, onAgain }: ReadingOutcomeProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  return (
    <div class="notice notice--ok measure reading-outcome" ref={box} tabIndex={-1} role="status">
      {outcome === 'sent' ? (
        <>
          <p class="notice__title">Odczyt wysłany</p>
          <p>Niżej zobaczysz, czy {who} go przyjmie. Możesz już zamknąć tę stronę.</p>
        </>
      ) : (
        <>
          <p class="notice__title">Odczyt czeka na tym urządzeniu</p>
          <p>Nie ma teraz połączenia. Odczyt wyśle się sam, gdy tylko wróci, i policzy się raz.</p>
        </>
      )}
      <p>
        <button type="button" class="button button--quiet" onClick={onAgain}>
          Podaj inny stan
        </button>
      </p>
    </div>
  );
};
