'use client';
import type { UploadReport } from '../../../content-models/institutions/institutionFiles.ts';

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
  if (report.taken)
    return (
      <div role="status" className="institution-files__said">
        <p>
          <strong>Przyjęliśmy pliki: {String(report.files.length)}.</strong> Mieszkańcy zobaczą nowe dane w ciągu kilku
          minut.
        </p>
        <Notes notes={report.notes} />
      </div>
    );
  const hidden = report.problemCount - report.problems.length;
  return (
    <div role="alert" className="institution-files__trouble">
      <p>
        <strong>Nie przyjęliśmy plików i niczego nie zmieniliśmy.</strong> Miejsca do poprawy:{' '}
        {String(report.problemCount)}.
      </p>
      <Notes notes={report.notes} />
      <div className="institution-files__wide" role="region" aria-label="Miejsca do poprawy" tabIndex={0}>
        <table>
          <thead>
            <tr>
              <th scope="col">Plik</th>
              <th scope="col">Wiersz</th>
              <th scope="col">Kolumna</th>
              <th scope="col">Co poprawić</th>
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
      {hidden > 0 ? <p>I jeszcze {String(hidden)}. Popraw te, a potem pokażemy następne.</p> : null}
    </div>
  );
};
