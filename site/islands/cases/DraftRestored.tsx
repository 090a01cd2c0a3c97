import { LostFiles } from '../services/LostFiles.tsx';
import type { CaseDraftState } from './useCaseDraft.ts';

/** Said above what came back from an earlier visit. */
export const DraftRestored = ({ restored }: Pick<CaseDraftState, 'restored'>) =>
  restored === undefined ? null : (
    <div class="notice" role="status">
      <p>Przywróciliśmy to, co wpisane i dodane wcześniej. Urząd jeszcze tego nie ma.</p>
      <LostFiles count={restored.lostFiles} />
    </div>
  );
