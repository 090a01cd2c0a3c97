'use client';
import { useAuth } from '@payloadcms/ui';
import { useSay } from '../../words/useSay.ts';

/** The ways to the queue and to the statistics, above the admin's menu, for whoever has them. */
export const QueueLinks = () => {
  const { user } = useAuth();
  const say = useSay();
  const role = (user as { role?: string } | null)?.role ?? '';
  const link = (href: string, label: string) => (
    <a className="nav__link" href={href}>
      <span className="nav__link-label">{label}</span>
    </a>
  );
  return (
    <>
      {role === 'clerk' || role === 'head'
        ? link('/admin/kolejka', say({ pl: 'Kolejka spraw', en: 'Case queue' }))
        : null}
      {role === 'head' || role === 'administrator'
        ? link('/admin/statystyki', say({ pl: 'Statystyki spraw', en: 'Case statistics' }))
        : null}
    </>
  );
};
