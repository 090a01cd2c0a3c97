'use client';
import { useId, useState } from 'react';
import type { LetterForClerk } from '../../../content-models/letters/letter.ts';
import { formatBytes } from '../../../content-models/shared/polish.ts';
import { PanelForm } from '../../cases/admin/PanelForm.tsx';
import { useSay } from '../../words/useSay.ts';
import type { LettersHand } from './useLetters.ts';

/** What was found of a signature, in words: whose, and that nobody has checked it. */
export const SignatureWords = ({ signature }: Pick<NonNullable<LetterForClerk['signedFile']>, 'signature'>) => {
  const say = useSay();
  if (!signature.found)
    return <>{say({ pl: 'W pliku nie ma podpisu elektronicznego.', en: 'There is no signature in the file.' })}</>;
  const who = signature.signers.join(', ');
  return (
    <>
      {say({ pl: 'Plik zawiera podpis', en: 'The file carries a signature' })} ({signature.format})
      {who === '' ? null : <>: {who}</>}.{' '}
      {say({ pl: 'Ważności podpisu nie sprawdzamy.', en: 'We do not check whether it is valid.' })}
    </>
  );
};

/** The file signed outside: what was added, and adding another. */
export const LetterSigned = ({
  letter,
  hand,
  address,
}: {
  letter: LetterForClerk;
  hand: LettersHand;
  address: string;
}) => {
  const say = useSay();
  const id = useId();
  const [file, setFile] = useState<File>();
  const send = async () => {
    if (!file) return;
    const form = new FormData();
    form.append('_payload', JSON.stringify({ revision: letter.revision }));
    form.append('file', file);
    if (
      await hand.act(`/${letter.id}/signed`, form, {
        done: say({ pl: 'Dodano podpisany plik.', en: 'The signed file was added.' }),
      })
    )
      setFile(undefined);
  };
  const { signedFile } = letter;
  return (
    <div className="letters__signed">
      {signedFile === undefined ? null : (
        <p>
          <a href={`${address}/letters/${letter.id}/signed-file`} download>
            {signedFile.fileName}
          </a>{' '}
          ({formatBytes(signedFile.size)}). <SignatureWords signature={signedFile.signature} />
        </p>
      )}
      {letter.state === 'ready' ? (
        <PanelForm onSend={() => void send()} key={letter.revision}>
          <div className="case-panel__field">
            <label htmlFor={`${id}-signed`}>
              {say({
                pl: 'Plik podpisany poza systemem (PDF z podpisem, XAdES albo ASiC)',
                en: 'File signed outside (a signed PDF, XAdES or ASiC)',
              })}
            </label>
            <input
              id={`${id}-signed`}
              type="file"
              required
              accept=".pdf,.xml,.xades,.asice,.asics,.sce"
              onChange={(event) => {
                setFile(event.target.files?.[0]);
              }}
            />
          </div>
          <button type="submit" className="case-panel__button" disabled={hand.busy}>
            {say({ pl: 'Dodaj podpisany plik', en: 'Add the signed file' })}
          </button>
        </PanelForm>
      ) : null}
    </div>
  );
};
