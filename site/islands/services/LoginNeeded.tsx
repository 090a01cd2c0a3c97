import { ePuapText, loginNeededText, type NeededLevel } from '../../../content-models/services/loginNeeded.ts';
import type { ServiceVersion } from '../../../content-models/services/serviceDefinition.ts';
import { useOffice } from '../shared/OfficeContext.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { PaperLink } from './PaperLink.tsx';

interface LoginNeededProps {
  version: ServiceVersion;
  level: NeededLevel;
  /** something of it was begun before the office asked for more */
  isBegun: boolean;
}

/** A form that this log-in may not send: why, what became of what was typed, and how else the matter can be settled. */
export const LoginNeeded = ({ version, level, isBegun }: LoginNeededProps) => {
  const office = useOffice();
  return (
    <>
      <PageHeading above={version.definition.title}>Hasłem do Mojego Miasta tego nie wyślesz</PageHeading>
      <div class="stack measure">
        <div class="notice notice--warn" role="status">
          <p>{loginNeededText(level)}</p>
        </div>
        {isBegun ? <p>To, co już tu wpisano, nie zginęło: czeka w Zaczętych.</p> : null}
        <h2>Jak załatwić to inaczej</h2>
        <p>{ePuapText}</p>
        <p>{version.definition.paperRoute}</p>
        <p>
          <PaperLink service={version.service} />
        </p>
        <p>
          {office.name}, tel. {office.phone}
        </p>
        <p>
          <a href="/moje-miasto/zalatw/">Zobacz, co można załatwić</a>
        </p>
      </div>
    </>
  );
};
