import { useState } from 'preact/hooks';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { browserDrafts } from './browserDrafts.ts';
import { servicePath } from './servicePath.ts';

/** Forms begun on this device and not sent yet. */
export const DraftList = ({ resident }: { resident: string }) => {
  const [drafts] = useState(() => browserDrafts.list(resident));
  if (drafts.length === 0) return null;
  return (
    <div class="notice measure">
      <p class="notice__title">Zaczęte na tym urządzeniu, jeszcze nie wysłane</p>
      <ul class="plain-list">
        {drafts.map((draft) => (
          <li key={draft.service}>
            <a href={servicePath(draft.service)}>{draft.title}</a>
            <span class="small soft portal-saved">zapisane {formatDate(new Date(draft.savedAt).toISOString())}</span>
          </li>
        ))}
      </ul>
    </div>
  );
};
