'use client';
import type { UploadReport } from '../../../content-models/institutions/institutionFiles.ts';
import { useSay } from '../../words/useSay.ts';

const Notes = ({ notes }: { notes: string[] }) =>
  notes.length === 0 ? null : (
    <ul>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );

/** What came of an upload: the files taken, or a table of what to mend, line by line. */
export const UploadOutcome = ({ report }: { report: UploadReport }) => {
  const say = useSay();
  if (report.taken)
    return (
      <div role="status" className="institution-files__said">
        <p>
          <strong>
            {say({ pl: 'Przyjęliśmy pliki:', en: 'Files taken:' })} {String(report.files.length)}.
          </strong>{' '}
          {say({
            pl: 'Mieszkańcy zobaczą nowe dane w ciągu kilku minut.',
            en: 'Residents see the new data within a few minutes.',
          })}
        </p>
        <Notes notes={report.notes} />
      </div>
    );
  const hidden = report.problemCount - report.problems.length;
  return (
    <div role="alert" className="institution-files__trouble">
      <p>
        <strong>
          {say({
            pl: 'Nie przyjęliśmy plików i niczego nie zmieniliśmy.',
            en: 'The files were not taken and nothing was changed.',
          })}
        </strong>{' '}
        {say({ pl: 'Miejsca do poprawy:', en: 'Places to mend:' })} {String(report.problemCount)}.
      </p>
      <Notes notes={report.notes} />
      <div
        className="institution-files__wide"
        role="region"
        aria-label={say({ pl: 'Miejsca do poprawy', en: 'Places to mend' })}
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              <th scope="col">{say({ pl: 'Plik', en: 'File' })}</th>
              <th scope="col">{say({ pl: 'Wiersz', en: 'Row' })}</th>
              <th scope="col">{say({ pl: 'Kolumna', en: 'Column' })}</th>
              <th scope="col">{say({ pl: 'Co poprawić', en: 'What to mend' })}</th>
            </tr>
          </thead>
          <tbody>
            {report.problems.map(({ file, line, column, reason }, at) => (
              <tr key={String(at)}>
                <td>{file}</td>
                <td>{line === undefined ? '' : String(line)}</td>
                <td>{column ?? ''}</td>
                <td>{reason}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {hidden > 0 ? (
        <p>
          {say({
            pl: `I jeszcze ${String(hidden)}. Popraw te, a potem pokażemy następne.`,
            en: `And ${String(hidden)} more. Mend these, and we show the next.`,
          })}
        </p>
      ) : null}
    </div>
  );
};
