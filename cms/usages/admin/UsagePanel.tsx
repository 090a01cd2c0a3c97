'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import Link from 'next/link';
import { useEffect, useState } from 'react';
import { useSay } from '../../words/useSay.ts';

interface Usage {
  collection: string;
  label: string;
  id: string;
  title: string;
  isPublished: boolean;
}

/** „Gdzie użyte”: the documents in which this picture or file stands, each as a link. */
export const UsagePanel = () => {
  const { id, collectionSlug } = useDocumentInfo();
  const [usages, setUsages] = useState<Usage[] | 'failed'>();
  const say = useSay();
  useEffect(() => {
    if (!id) return;
    const leaving = new AbortController();
    fetch(`/api/${String(collectionSlug)}/${String(id)}/usages`, { credentials: 'include', signal: leaving.signal })
      .then(async (answer) => {
        setUsages(answer.ok ? ((await answer.json()) as { usages: Usage[] }).usages : 'failed');
      })
      .catch(() => {
        if (!leaving.signal.aborted) setUsages('failed');
      });
    return () => {
      leaving.abort();
    };
  }, [id, collectionSlug]);
  if (!id) return null;

  return (
    <div className="field-type">
      <span className="field-label">{say({ pl: 'Gdzie użyte', en: 'Where used' })}</span>
      {usages === undefined && <p>{say({ pl: 'Sprawdzam…', en: 'Checking…' })}</p>}
      {usages === 'failed' && (
        <p>
          {say({ pl: 'Nie udało się sprawdzić. Odśwież stronę.', en: 'This could not be checked. Reload the page.' })}
        </p>
      )}
      {Array.isArray(usages) && usages.length === 0 && (
        <p>
          {say({
            pl: 'Nigdzie. Nikt tego teraz nie widzi na stronie.',
            en: 'Nowhere. Nobody sees it on the website now.',
          })}
        </p>
      )}
      {Array.isArray(usages) && usages.length > 0 && (
        <ul>
          {usages.map((usage) => (
            <li key={`${usage.collection}/${usage.id}`}>
              {usage.label}: <Link href={`/admin/collections/${usage.collection}/${usage.id}`}>{usage.title}</Link>
              {usage.isPublished ? '' : say({ pl: ' (szkic)', en: ' (draft)' })}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
