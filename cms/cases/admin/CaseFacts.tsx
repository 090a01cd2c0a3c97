'use client';
import type { CaseForClerk } from '../../../content-models/cases/case.ts';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import { filerText } from '../../../content-models/services/filer.ts';
import { formatBytes } from '../../../content-models/shared/polish.ts';
import { FilePreview } from './FilePreview.tsx';
import { useSay } from '../../words/useSay.ts';

const turns = {
  office: { pl: 'Ruch urzędu', en: 'The office’s turn' },
  resident: { pl: 'Czekamy na mieszkańca', en: 'Waiting for the resident' },
  nobody: { pl: 'Sprawa zamknięta', en: 'Case closed' },
} as const;

const coApplicantWords = {
  waiting: { pl: 'czeka na potwierdzenie', en: 'has not confirmed yet' },
  confirmed: { pl: 'potwierdziła', en: 'confirmed' },
  declined: { pl: 'odmówiła potwierdzenia', en: 'declined to confirm' },
} as const;

const Facts = ({ facts }: { facts: { label: string; value: string }[] }) => {
  const say = useSay();
  return (
    <dl className="case-panel__facts">
      {facts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value === '' ? say({ pl: 'Nie podano', en: 'Not given' }) : value}</dd>
        </div>
      ))}
    </dl>
  );
};

/** What a clerk must know of a case: its state and day, who sent it, what they wrote and added. */
export const CaseFacts = ({ one, address }: { one: CaseForClerk; address: string }) => {
  const say = useSay();
  const party = filerText(one.filer);
  return (
    <>
      <section aria-labelledby="case-state">
        <h2 id="case-state">
          {one.number}: {one.statusLabel}
        </h2>
        <p className="case-panel__turn">
          <strong>{say(turns[one.turn])}.</strong>{' '}
          {one.clock === 'stands' ? (
            say({
              pl: 'Termin stoi: dni czekania nie wliczają się do niego (art. 35 § 5 KPA).',
              en: 'The term stands still: days of waiting do not count into it (KPA art. 35 § 5).',
            })
          ) : (
            <>
              {say({ pl: 'Termin odpowiedzi:', en: 'Answer due:' })} <strong>{formatDate(one.dueOn)}</strong>
            </>
          )}
        </p>
        <Facts
          facts={[
            { label: say({ pl: 'Rodzaj', en: 'Kind' }), value: one.title },
            { label: say({ pl: 'Złożono', en: 'Filed' }), value: formatDateTime(one.filedAt) },
            { label: say({ pl: 'Mieszkaniec', en: 'Resident' }), value: one.resident.name },
            { label: 'E-mail', value: one.resident.email },
            ...(party === undefined ? [] : [{ label: say({ pl: 'Składa', en: 'Files' }), value: party }]),
            ...(one.coApplicant
              ? [
                  {
                    label: say({ pl: 'Druga osoba', en: 'Second person' }),
                    value: say(coApplicantWords[one.coApplicant.state]),
                  },
                ]
              : []),
            { label: say({ pl: 'Wydział', en: 'Department' }), value: one.department },
            {
              label: say({ pl: 'Informacja o danych', en: 'Notice on personal data' }),
              value: say({
                pl: `wersja ${one.clause.version}, przyjęta ${formatDateTime(one.clause.acceptedAt)}`,
                en: `version ${one.clause.version}, accepted ${formatDateTime(one.clause.acceptedAt)}`,
              }),
            },
          ]}
        />
        {one.signed ? null : (
          <p className="case-panel__note">
            {say({
              pl: 'Pismo niepodpisane: w razie potrzeby wezwij do uzupełnienia, art. 64 § 2 KPA.',
              en: 'The letter is not signed: if need be call for it to be completed, art. 64 § 2 of the Code of Administrative Procedure.',
            })}
          </p>
        )}
      </section>
      <section aria-labelledby="case-answers">
        <h2 id="case-answers">{say({ pl: 'Treść pisma', en: 'Text of the letter' })}</h2>
        <Facts facts={one.answers} />
      </section>
      <section aria-labelledby="case-files">
        <h2 id="case-files">{say({ pl: 'Pliki', en: 'Files' })}</h2>
        {one.files.length === 0 ? (
          <p>{say({ pl: 'Mieszkaniec nie dodał plików.', en: 'The resident has added no files.' })}</p>
        ) : (
          <ul>
            {one.files.map((file) => (
              <li key={file.id}>
                <a href={`${address}/files/${file.id}`} download={file.fileName}>
                  {file.fileName}
                </a>{' '}
                ({formatBytes(file.size)})
                <FilePreview file={file} address={address} />
              </li>
            ))}
          </ul>
        )}
      </section>
    </>
  );
};
