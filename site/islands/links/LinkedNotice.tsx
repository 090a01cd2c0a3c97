import { institutionKinds } from '../../../content-models/institutions/institution.ts';
import type { Link } from '../../../content-models/links/link.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { linkPath } from './linkPath.ts';
import { topicWords } from './topicWords.ts';

/** After linking: with whom, what will be seen, and the way there. */
export const LinkedNotice = ({ link, onMore }: { link: Link; onMore: () => void }) => (
  <>
    <PageHeading screen="linked" windowTitle="Połączono" focusAtOnce>
      Połączono
    </PageHeading>
    <div class="stack measure">
      <p class="lead">
        {link.name}
        {link.detail === undefined ? '' : `, ${link.detail}`}
        <br />
        <span class="small">
          {institutionKinds[link.institution.kind].label}: {link.institution.name}
        </span>
      </p>
      <div>
        <p>Od teraz zobaczysz:</p>
        <ul>
          {link.topics.map((topic) => (
            <li key={topic}>{topicWords[topic]}</li>
          ))}
        </ul>
      </div>
      {link.endsOn === undefined ? null : (
        <p class="small soft">
          Podgląd skończy się sam {formatDate(link.endsOn)}, dzień przed osiemnastymi urodzinami dziecka.
        </p>
      )}
      <p>
        <a class="button" href={linkPath(link)}>
          Zobacz dane
        </a>
      </p>
      <p class="row">
        <button type="button" class="link" onClick={onMore}>
          Połącz kolejną instytucję
        </button>
        <a class="portal-here" href="/moje-miasto/">
          Wróć do panelu
        </a>
      </p>
    </div>
  </>
);
