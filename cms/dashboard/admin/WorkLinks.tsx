'use client';
import { useAuth, useTranslation } from '@payloadcms/ui';
import { inLanguage } from '../../words/inLanguage.ts';

const writers = ['editor', 'publisher', 'administrator', 'superadministrator'];

/** The way to the calendar, above the admin's menu, for whoever writes. */
export const WorkLinks = () => {
  const { user } = useAuth();
  const { i18n } = useTranslation();
  const role = (user as { role?: string } | null)?.role ?? '';
  if (!writers.includes(role)) return null;
  return (
    <a className="nav__link" href="/admin/kalendarz-publikacji">
      <span className="nav__link-label">
        {inLanguage(i18n.language, { pl: 'Kalendarz publikacji', en: 'Publication calendar' })}
      </span>
    </a>
  );
};
