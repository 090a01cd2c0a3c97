import type { ComponentChildren } from 'preact';
import type { FormVersion } from '../../../content-models/services/serviceForm.ts';
import { useOffice } from '../shared/OfficeContext.ts';
import { PageHeading } from '../shared/PageHeading.tsx';
import { PaperLink } from './PaperLink.tsx';

interface OtherWayProps {
  version: FormVersion;
  heading: string;
  /** why the form cannot be sent here */
  reason: string;
  /** what became of what was typed */
  begun?: string | undefined;
  /** a way beside paper and phone */
  children?: ComponentChildren;
}

/** In place of a form that cannot be sent: why, and how else the matter can be settled. */
export const OtherWay = ({ version, heading, reason, begun, children }: OtherWayProps) => {
  const office = useOffice();
  return (
    <>
      <PageHeading above={version.definition.title}>{heading}</PageHeading>
      <div class="stack measure">
        <div class="notice notice--warn" role="status">
          <p>{reason}</p>
        </div>
        {begun === undefined ? null : <p>{begun}</p>}
        <h2>Jak załatwić to inaczej</h2>
        {children}
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
