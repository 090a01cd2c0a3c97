'use client';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { useCallback, useEffect, useState } from 'react';
import {
  institutionFilesSchema,
  type InstitutionFiles,
} from '../../../content-models/institutions/institutionFiles.ts';
import { formatDateTime } from '../../../content-models/shared/localDate.ts';
import { formatBytes } from '../../../content-models/shared/polish.ts';
import { useSay } from '../../words/useSay.ts';
import { askOwn } from './askOwn.ts';
import { LinkList } from './LinkList.tsx';
import { UploadForm } from './UploadForm.tsx';
import './institutionFiles.css';

/** The whole work place of an institution's staff: send files, see which are in force, take links back. */
export const InstitutionFilesView = () => {
  const [own, setOwn] = useState<InstitutionFiles>();
  const [trouble, setTrouble] = useState('');
  const say = useSay();
  const title = say({ pl: 'Pliki instytucji', en: 'Files of an institution' });

  const load = useCallback(async () => {
    const outcome = await askOwn('/institutionFiles/own');
    if ('said' in outcome) {
      setTrouble(say(outcome.said));
      return;
    }
    const parsed = institutionFilesSchema.safeParse(await outcome.answer.json().catch(() => undefined));
    if (parsed.success) setOwn(parsed.data);
    else
      setTrouble(
        say({
          pl: 'Nie udało się wczytać plików. Odśwież stronę.',
          en: 'The files could not be loaded. Reload the page.',
        }),
      );
  }, [say]);
  useEffect(() => {
    void load();
  }, [load]);

  return (
    <Gutter className="institution-files">
      <SetStepNav nav={[{ label: title }]} />
      <h1>{own ? own.institution.name : title}</h1>
      {trouble === '' ? null : (
        <p role="alert" className="institution-files__trouble">
          {trouble}
        </p>
      )}
      {own && own.institution.dataset === undefined ? (
        <p>
          {say({
            pl: 'Z tą instytucją portal łączy się przez sieć. Plików nie trzeba wysyłać.',
            en: 'The portal reaches this institution over the network. No files need to be sent.',
          })}
        </p>
      ) : null}
      {own?.institution.dataset === undefined ? null : (
        <UploadForm dataset={own.institution.dataset} onTaken={() => void load()} />
      )}
      {own ? (
        <section aria-labelledby="institution-history">
          <h2 id="institution-history">{say({ pl: 'Wysłane pliki', en: 'Files sent' })}</h2>
          {own.files.length === 0 ? (
            <p>{say({ pl: 'Nie ma tu jeszcze plików.', en: 'There are no files here yet.' })}</p>
          ) : null}
          <div className="institution-files__wide" role="region" aria-labelledby="institution-history" tabIndex={0}>
            <table>
              <thead>
                <tr>
                  <th scope="col">{say({ pl: 'Plik', en: 'File' })}</th>
                  <th scope="col">{say({ pl: 'Rodzaj', en: 'Kind' })}</th>
                  <th scope="col">{say({ pl: 'Wierszy', en: 'Rows' })}</th>
                  <th scope="col">{say({ pl: 'Rozmiar', en: 'Size' })}</th>
                  <th scope="col">{say({ pl: 'Wysłano', en: 'Sent' })}</th>
                  <th scope="col">{say({ pl: 'Stan', en: 'Status' })}</th>
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
                    <td>
                      {file.state === 'current'
                        ? say({ pl: 'obowiązuje', en: 'in force' })
                        : say({ pl: 'zastąpiony', en: 'replaced' })}
                    </td>
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
