import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { AdminPage } from '../../admin/AdminPage.tsx';
import { staffOf } from '../../access/roles.ts';
import { inLanguage } from '../../words/inLanguage.ts';
import { Statements } from './Statements.tsx';

/** The page of bank statements, for heads. */
export const StatementsView = (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  if (staffOf(req)?.role !== 'head') notFound();
  const label = inLanguage(req.i18n.language, { pl: 'Wyciągi z banku', en: 'Bank statements' });
  return (
    <AdminPage view={view} title={label}>
      <Statements />
    </AdminPage>
  );
};
