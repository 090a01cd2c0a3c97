'use client';
import type { CaseForClerk } from '../../../content-models/cases/case.ts';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import { formatBytes } from '../../../content-models/shared/polish.ts';

const turns = {
  office: 'Ruch urzędu',
  resident: 'Czekamy na mieszkańca',
  nobody: 'Sprawa zamknięta',
} as const;

const Facts = ({ facts }: { facts: { label: string; value: string }[] }) => (
  <dl className="case-panel__facts">
    {facts.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{value === '' ? 'Nie podano' : value}</dd>
      </div>
    ))}
  </dl>
);

/** What a clerk must know of a case: its state and day, who sent it, what they wrote and added. */
export const CaseFacts = ({ one, address }: { one: CaseForClerk; address: string }) => (
  <>
    <section aria-labelledby="case-state">
      <h2 id="case-state">
        {one.number}: {one.statusLabel}
      </h2>
      <p className="case-panel__turn">
        <strong>{turns[one.turn]}.</strong> Termin odpowiedzi: <strong>{formatDate(one.dueOn)}</strong>
      </p>
      <Facts
        facts={[
          { label: 'Rodzaj', value: one.title },
          { label: 'Złożono', value: formatDateTime(one.filedAt) },
          { label: 'Mieszkaniec', value: one.resident.name },
          { label: 'E-mail', value: one.resident.email },
          { label: 'Wydział', value: one.department },
          {
            label: 'Informacja o danych',
            value: `wersja ${one.clause.version}, przyjęta ${formatDateTime(one.clause.acceptedAt)}`,
          },
        ]}
      />
      {one.signed ? null : (
        <p className="case-panel__note">
          Pismo niepodpisane: w razie potrzeby wezwij do uzupełnienia, art. 64 § 2 KPA.
        </p>
      )}
    </section>
    <section aria-labelledby="case-answers">
      <h2 id="case-answers">Treść pisma</h2>
      <Facts facts={one.answers} />
    </section>
    <section aria-labelledby="case-files">
      <h2 id="case-files">Pliki</h2>
      {one.files.length === 0 ? (
        <p>Mieszkaniec nie dodał plików.</p>
      ) : (
        <ul>
          {one.files.map((file) => (
            <li key={file.id}>
              <a href={`${address}/files/${file.id}`} download={file.fileName}>
                {file.fileName}
              </a>{' '}
              ({formatBytes(file.size)})
            </li>
          ))}
        </ul>
      )}
    </section>
  </>
);
