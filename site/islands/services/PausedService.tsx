import type { ServiceVersion } from '../../../content-models/services/serviceDefinition.ts';
import { useOffice } from '../shared/OfficeContext.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { PaperLink } from './PaperLink.tsx';

/** A service that its office has paused: why, and how else the matter can be settled. */
export const PausedService = ({ version, reason }: { version: ServiceVersion; reason: string }) => {
  const office = useOffice();
  return (
    <>
      <PageHeading above={version.definition.title}>Tej sprawy nie można teraz wysłać przez internet</PageHeading>
      <div class="stack measure">
        <div class="notice notice--warn" role="status">
          <p>{reason}</p>
        </div>
        <h2>Jak załatwić to inaczej</h2>
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
