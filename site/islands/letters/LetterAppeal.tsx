import { formatDate } from '../../../content-models/shared/localDate.ts';
import { useIsBegun } from '../cases/useIsBegun.ts';
import { Folded } from '../shared/Folded.tsx';
import { later } from '../shared/later.tsx';
import type { AppealFormProps } from './AppealForm.tsx';

const AppealForm = later(async () => (await import('./AppealForm.tsx')).AppealForm);

/** What the party can do against a letter, and until when; after the term, that it is over and what is left. */
export const LetterAppeal = ({ appeal, ...rest }: AppealFormProps) => {
  const isBegun = useIsBegun(`${rest.path}/appeal`);
  const what = appeal.what === 'appeal' ? 'Odwołanie' : 'Zażalenie';
  if (appeal.number !== undefined)
    return (
      <p>
        {what} już wysłane:{' '}
        <a href={`/moje-miasto/sprawa/?numer=${encodeURIComponent(appeal.number)}`}>sprawa {appeal.number}</a>.
      </p>
    );
  return (
    <>
      <p class={appeal.isOver ? 'notice notice--warn measure' : 'measure'}>
        {appeal.isOver
          ? `Termin minął ${formatDate(appeal.until)} Nadal możesz wysłać ${what.toLowerCase()} razem z prośbą o przywrócenie terminu.`
          : `Możesz to zaskarżyć do ${appeal.to}. Masz czas do ${formatDate(appeal.until)}`}
      </p>
      <Folded summary={appeal.what === 'appeal' ? 'Odwołaj się' : 'Złóż zażalenie'} opens={isBegun}>
        {() => <AppealForm appeal={appeal} {...rest} />}
      </Folded>
    </>
  );
};
