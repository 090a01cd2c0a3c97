import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { staffOf } from '../../access/roles.ts';
import { inLanguage } from '../../words/inLanguage.ts';
import { Statements } from './Statements.tsx';

/** The page of bank statements, for heads. */
export const StatementsView = ({ initPageResult, params, searchParams, viewType }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  if (staffOf(req)?.role !== 'head') notFound();
  const label = inLanguage(req.i18n.language, { pl: 'Wyciągi z banku', en: 'Bank statements' });
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
      viewType={viewType}
    >
      <SetStepNav nav={[{ label }]} />
      <Gutter>
        <Statements />
      </Gutter>
    </DefaultTemplate>
  );
};
