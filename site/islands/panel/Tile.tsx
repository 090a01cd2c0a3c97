import { institutionKinds } from '../../../content-models/institutions/institution.ts';
import type { PanelTile } from '../../../content-models/panel/panel.ts';
import { Age } from '../links/Age.tsx';
import type { TileState } from './refreshTiles.ts';
import { splitHeadline } from './splitHeadline.ts';

/** One institution: one large number, its trend in words, and how old both are. */
export const Tile = ({ tile, state }: { tile: PanelTile; state: TileState | undefined }) => {
  const headline = tile.headline === undefined ? undefined : splitHeadline(tile.headline);
  const { label } = institutionKinds[tile.kind];
  const failure = state?.state === 'settled' ? (state.failure ?? undefined) : tile.failure;
  const asking = state?.state === 'asking';
  return (
    <section class="tile" aria-busy={asking}>
      <h3 class="tile__name">
        <a href={tile.path}>{tile.person.name}</a>
        <span class="tile__kind">
          {tile.kind === 'school' || tile.institution.startsWith(label) ? '' : `${label}, `}
          {tile.institution}
        </span>
      </h3>
      {headline === undefined ? (
        <p class="tile__none">{asking ? 'Pobieramy dane po raz pierwszy…' : 'Nie mamy jeszcze żadnych danych.'}</p>
      ) : (
        <p class="figure">
          <span class={headline.value === '' ? 'tile__words' : 'figure__label'}>{headline.label} </span>
          {headline.value === '' ? null : <span class="figure__value">{headline.value}</span>}
        </p>
      )}
      {tile.lines.length === 0 ? null : (
        <ul class="tile__lines">
          {tile.lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      )}
      {state?.state === 'portalDown' ? (
        <p class="age age--failed" role="status">
          <span class="age__failure">Nie udało się odświeżyć. </span>
        </p>
      ) : null}
      <Age who={tile.institution} fetchedAt={tile.fetchedAt} failure={failure} asking={asking} />
    </section>
  );
};
