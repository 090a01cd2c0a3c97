'use client';
import { useState } from 'react';
import type { CaseFile } from '../../../content-models/cases/case.ts';
import { useSay } from '../../words/useSay.ts';

/** A picture of a case looked at in place, fetched only when asked for, because each look is written down. */
export const FilePreview = ({ file, address }: { file: CaseFile; address: string }) => {
  const say = useSay();
  const [shown, setShown] = useState(false);
  const source = `${address}/files/${file.id}/preview`;
  if (file.mimeType === 'application/pdf')
    return (
      <>
        {' '}
        <a href={source} target="_blank" rel="noreferrer">
          {say({ pl: 'Podgląd w nowej karcie', en: 'Preview in a new tab' })}
          <span className="case-panel__sr"> {file.fileName}</span>
        </a>
      </>
    );
  if (!file.mimeType.startsWith('image/')) return null;
  return (
    <>
      {' '}
      <button
        type="button"
        aria-expanded={shown}
        onClick={() => {
          setShown(!shown);
        }}
      >
        {shown ? say({ pl: 'Ukryj podgląd', en: 'Hide the preview' }) : say({ pl: 'Podgląd', en: 'Preview' })}
        <span className="case-panel__sr"> {file.fileName}</span>
      </button>
      {shown ? <img className="case-panel__preview" src={source} alt={file.fileName} /> : null}
    </>
  );
};
