'use client';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import {
  institutionFilesSchema,
  type InstitutionFiles,
} from '../../../content-models/institutions/institutionFiles.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { formatBytes } from '../../../content-models/shared/polish.ts';
import { askOwn } from './askOwn.ts';
import { LinkList } from './LinkList.tsx';
import { UploadForm } from './UploadForm.tsx';
import './institutionFiles.css';

/** The whole work place of an institution's staff: send files, see which are in force, take links back. */
export const InstitutionFilesView = () => {
  const [own, setOwn] = useState<InstitutionFiles>();
  const [trouble, setTrouble] = useState('');

  const load = useCallback(async () => {
    const outcome = await askOwn('/institutionFiles/own');
    if ('said' in outcome) {
      setTrouble(outcome.said);
      return;
    }
    const parsed = institutionFilesSchema.safeParse(await outcome.answer.json().catch(() => undefined));
    if (parsed.success) setOwn(parsed.data);
    else setTrouble('Nie udało się wczytać plików. Odśwież stronę.');
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  return (
    <Gutter className="institution-files">
      <SetStepNav nav={[{ label: 'Pliki instytucji' }]} />
      <h1>{own ? own.institution.name : 'Pliki instytucji'}</h1>
      {trouble === '' ? null : (
        <p role="alert" className="institution-files__trouble">
          {trouble}
        </p>
      )}
      {own && own.institution.dataset === undefined ? (
        <p>Z tą instytucją portal łączy się przez sieć. Plików nie trzeba wysyłać.</p>
      ) : null}
      {own?.institution.dataset === undefined ? null : (
        <UploadForm dataset={own.institution.dataset} onTaken={() => void load()} />
      )}
      {own ? (
        <section aria-labelledby="institution-history">
          <h2 id="institution-history">Wysłane pliki</h2>
          {own.files.length === 0 ? <p>Nie ma tu jeszcze plików.</p> : null}
          <div className="institution-files__wide" role="region" aria-labelledby="institution-history" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">Plik</th>
                  <th scope="col">Rodzaj</th>
                  <th scope="col">Wierszy</th>
                  <th scope="col">Rozmiar</th>
                  <th scope="col">Wysłano</th>
                  <th scope="col">Stan</th>
                </tr>
              </thead>
              <tbody>
                {own.files.map((file) => (
                  <tr key={file.id}>
                    <td>{file.fileName}</td>
                    <td>{file.kind}</td>
                    <td>{file.rows.toLocaleString('pl')}</td>
                    <td>{formatBytes(file.size)}</td>
                    <td>{formatDateTime(file.uploadedAt)}</td>
                    <td>{file.state === 'current' ? 'obowiązuje' : 'zastąpiony'}</td>
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        </section>
      ) : null}
      <LinkList />
    </Gutter>
  );
};
