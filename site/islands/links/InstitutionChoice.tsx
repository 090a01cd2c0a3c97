import type { Institution } from '../../../content-models/institutions/institution.ts';
import { byKind, linkTitle } from './linkTitle.ts';
import { SearchLink } from './SearchLink.tsx';

/** Names of communes whose institutions can be linked; this site's own stands first. */
export interface CommuneName {
  tenant: string;
  name: string;
}

interface InstitutionChoiceProps {
  institutions: Institution[];
  communes: CommuneName[];
  tenant: string;
}

/** Which institution to link: by what it is about, then by its name; and the neighbours' institutions. */
export const InstitutionChoice = ({ institutions, communes, tenant }: InstitutionChoiceProps) => (
  <>
    {institutions.length === 0 ? (
      <p class="soft">W tej gminie nie ma jeszcze instytucji, które można połączyć.</p>
    ) : (
      <ul class="tasks choice-list">
        {byKind(institutions).map(({ id, kind, proof, name }) => (
          <li key={id}>
            <SearchLink href={`?gmina=${tenant}&instytucja=${id}`}>
              <span>
                {linkTitle({ kind, proof })}
                <span class="choice-list__name">{name}</span>
              </span>
            </SearchLink>
          </li>
        ))}
      </ul>
    )}
    {communes.length > 1 ? (
      <p class="row choice-list__communes">
        <span class="soft">Instytucje w gminie:</span>
        {communes.map((one) => (
          <SearchLink key={one.tenant} href={`?gmina=${one.tenant}`} current={one.tenant === tenant}>
            {one.name}
          </SearchLink>
        ))}
      </p>
    ) : null}
  </>
);
