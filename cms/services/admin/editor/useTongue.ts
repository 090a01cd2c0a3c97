import { useTranslation } from '@payloadcms/ui';

/** The language in which rules are told. */
export const useTongue = (): 'pl' | 'en' => (useTranslation().i18n.language === 'en' ? 'en' : 'pl');
