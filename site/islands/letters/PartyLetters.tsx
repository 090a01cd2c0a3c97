import { useEffect, useRef, useState } from 'preact/hooks';
import {
  letterForPartySchema,
  letterKindNames,
  partyLettersSchema,
  type LetterForParty,
} from '../../../content-models/letters/letter.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { formatBytes } from '../../../content-models/shared/polish.ts';
import type { CaseSectionProps } from '../cases/caseSections.ts';
import { failureText, type Failure } from '../shared/failure.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import { useOffice } from '../shared/OfficeContext.ts';
import { portal } from '../shared/portal.ts';
import { useLoad } from '../shared/useLoad.ts';
import { LetterAppeal } from './LetterAppeal.tsx';

type Opened = NonNullable<LetterForParty['opened']>;

const SignatureNote = ({ signature }: Pick<Opened, 'signature'>) => {
  if (signature?.found !== true) return null;
  const who = signature.signers.join(', ');
  return (
    <p class="small soft">
      Plik zawiera podpis elektroniczny{who === '' ? '' : `: ${who}`}. Jego ważności nie sprawdzamy.
    </p>
  );
};

const Content = ({ path, opened }: { path: string; opened: Opened }) => (
  <>
    <blockquote class="letter">
      {opened.paragraphs.map((paragraph) => (
        <p key={paragraph} class="letter__text">
          {paragraph}
        </p>
      ))}
    </blockquote>
    <ul class="files">
      {opened.files.map(({ which, fileName, size }) => (
        <li key={which}>
          <a class="file" href={`/api/portal${path}/files/${which}`} download={fileName}>
            <span class="file__title">{fileName}</span>
            <span class="file__facts">
              {which === 'signed' ? 'podpisany plik' : 'całe pismo, PDF'}, {formatBytes(size)}
            </span>
          </a>
        </li>
      ))}
    </ul>
    <SignatureNote signature={opened.signature} />
  </>
);

interface LetterProps {
  number: string;
  letter: LetterForParty;
  onChanged: (letter: LetterForParty) => void;
  onSent: () => void;
}

/** One letter: closed until its addressee opens it, because opening is proof of reading. */
const Letter = ({ number, letter, onChanged, onSent }: LetterProps) => {
  const office = useOffice();
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  const justOpened = useRef(false);
  const path = `/cases/${number}/letters/${letter.id}`;
  const { opened } = letter;
  useEffect(() => {
    if (justOpened.current && opened) heading.current?.focus();
  }, [opened]);
  const open = async (): Promise<void> => {
    setBusy(true);
    const result = await portal.post(`${path}/open`, letterForPartySchema, { body: {} });
    setBusy(false);
    setFailure(result.ok ? undefined : result.failure);
    if (!result.ok) return;
    justOpened.current = true;
    onChanged(result.value);
  };
  return (
    <article class="stack measure" aria-labelledby={`pismo-${letter.id}`}>
      <h3 id={`pismo-${letter.id}`} ref={heading} tabIndex={-1}>
        {opened?.title ?? letterKindNames[letter.kind]}
      </h3>
      <p class="small soft">
        Wysłane {formatDateTime(letter.sentAt)}
        {letter.readAt === undefined ? '' : `, odebrane ${formatDateTime(letter.readAt)}`}.
      </p>
      {opened === undefined ? (
        <>
          <p>
            Gdy otworzysz pismo, urząd dostanie potwierdzenie, że je odbierasz. Od tego dnia liczy się termin na
            odwołanie, jeżeli pismo je przewiduje.
          </p>
          {failure ? (
            <p role="alert" class="notice notice--warn">
              {failureText(failure, office)}
            </p>
          ) : null}
          <p>
            <button type="button" class="button" disabled={busy} onClick={() => void open()}>
              {busy ? 'Otwieramy…' : 'Otwórz pismo'}
              <span class="visually-hidden"> {letterKindNames[letter.kind]}</span>
            </button>
          </p>
        </>
      ) : (
        <>
          <Content path={path} opened={opened} />
          {opened.appeal === undefined ? null : (
            <LetterAppeal
              {...{ path, id: letter.id }}
              appeal={opened.appeal}
              onSent={(sent) => {
                if (opened.appeal)
                  onChanged({ ...letter, opened: { ...opened, appeal: { ...opened.appeal, number: sent } } });
                onSent();
              }}
            />
          )}
        </>
      )}
    </article>
  );
};

/** The office's letters in a case: decisions, certificates, notices. */
export const PartyLetters = ({ one }: CaseSectionProps) => {
  const { loaded, retry } = useLoad(() => portal.get(`/cases/${one.number}/letters`, partyLettersSchema));
  const [changed, setChanged] = useState<Readonly<Record<string, LetterForParty>>>({});
  const [said, setSaid] = useState('');
  if (loaded.state === 'loading') return null;
  if (loaded.state === 'failed')
    return (
      <section class="section measure" aria-labelledby="pisma">
        <h2 id="pisma">Pisma z urzędu</h2>
        <FailureNotice failure={loaded.failure} onRetry={retry} />
      </section>
    );
  const { letters } = loaded.value;
  if (letters.length === 0) return null;
  return (
    <section class="section stack" aria-labelledby="pisma">
      <h2 id="pisma">Pisma z urzędu</h2>
      <p role="status">{said}</p>
      {letters.map((letter) => (
        <Letter
          key={letter.id}
          number={one.number}
          letter={changed[letter.id] ?? letter}
          onChanged={(now) => {
            setChanged((before) => ({ ...before, [now.id]: now }));
          }}
          onSent={() => {
            setSaid('Wysłane. To nowa sprawa na liście Twoich spraw.');
          }}
        />
      ))}
    </section>
  );
};
