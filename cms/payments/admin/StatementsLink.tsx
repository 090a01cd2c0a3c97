'use client';
import { useAuth } from '@payloadcms/ui';
import { useSay } from '../../words/useSay.ts';

/** The way to bank statements, above the admin's menu, for heads. */
export const StatementsLink = () => {
  const { user } = useAuth();
  const say = useSay();
  if ((user as { role?: string } | null)?.role !== 'head') return null;
  return (
    <a className="nav__link" href="/admin/wyciagi">
      <span className="nav__link-label">{say({ pl: 'Wyciągi z banku', en: 'Bank statements' })}</span>
    </a>
  );
};
