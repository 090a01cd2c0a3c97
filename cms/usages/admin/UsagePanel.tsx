'use client';
import { useDocumentInfo } from '@payloadcms/ui';
import Link from 'next/link';
import { useEffect, useState } from 'react';

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
      <span className="field-label">Gdzie użyte</span>
      {usages === undefined && <p>Sprawdzam…</p>}
      {usages === 'failed' && <p>Nie udało się sprawdzić. Odśwież stronę.</p>}
      {Array.isArray(usages) && usages.length === 0 && <p>Nigdzie. Nikt tego teraz nie widzi na stronie.</p>}
      {Array.isArray(usages) && usages.length > 0 && (
        <ul>
          {usages.map((usage) => (
            <li key={`${usage.collection}/${usage.id}`}>
              {usage.label}: <Link href={`/admin/collections/${usage.collection}/${usage.id}`}>{usage.title}</Link>
              {usage.isPublished ? '' : ' (szkic)'}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
};
