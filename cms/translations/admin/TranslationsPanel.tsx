'use client';
import { Button, toast, useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useRouter } from 'next/navigation';
import { useEffect, useState } from 'react';

interface Translation {
  language: 'en' | 'uk';
  id?: string;
  isPublic?: boolean;
  isOutdated?: boolean;
}

const names = {
  pl: { en: 'angielski', uk: 'ukraiński' },
  en: { en: 'English', uk: 'Ukrainian' },
};
const words = {
  pl: {
    title: 'Inne języki',
    none: 'brak tłumaczenia',
    draft: 'szkic',
    outdated: 'polska wersja zmieniła się od tłumaczenia',
    current: 'aktualne',
    open: 'Otwórz',
    translate: 'Przetłumacz',
    failed: 'Nie udało się utworzyć tłumaczenia.',
  },
  en: {
    title: 'Other languages',
    none: 'no translation',
    draft: 'draft',
    outdated: 'the Polish version changed since',
    current: 'up to date',
    open: 'Open',
    translate: 'Translate',
    failed: 'The translation could not be made.',
  },
};

/** The languages of a Polish document: what there is, what lags behind, and a way to begin what is missing. */
export const TranslationsPanel = () => {
  const { id, collectionSlug } = useDocumentInfo();
  const { i18n } = useTranslation();
  const router = useRouter();
  const [translations, setTranslations] = useState<Translation[]>();
  const spoken = i18n.language === 'en' ? 'en' : 'pl';
  const say = words[spoken];
  const address = `/api/${String(collectionSlug)}/${String(id)}`;

  useEffect(() => {
    if (!id) return;
    void fetch(`${address}/translations`, { credentials: 'include' }).then(async (answer) => {
      if (answer.ok) setTranslations(((await answer.json()) as { translations: Translation[] }).translations);
    });
  }, [id, address]);
  if (!id || !translations) return null;

  const open = (translation: string) => {
    router.push(`/admin/collections/${String(collectionSlug)}/${translation}`);
  };
  const translate = async (language: string) => {
    const answer = await fetch(`${address}/translate`, {
      method: 'POST',
      credentials: 'include',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ language }),
    });
    if (!answer.ok) {
      toast.error(((await answer.json()) as { title?: string }).title ?? say.failed);
      return;
    }
    open(((await answer.json()) as { id: string }).id);
  };
  const stateOf = ({ id: known, isPublic, isOutdated }: Translation) =>
    known === undefined ? say.none : !isPublic ? say.draft : isOutdated ? say.outdated : say.current;

  return (
    <div className="field-type translations-panel">
      <span className="field-label">{say.title}</span>
      <ul>
        {translations.map((translation) => (
          <li key={translation.language}>
            <span>
              <b>{names[spoken][translation.language]}</b>: {stateOf(translation)}
            </span>
            <Button
              buttonStyle="secondary"
              size="small"
              margin={false}
              aria-label={`${translation.id === undefined ? say.translate : say.open}: ${names[spoken][translation.language]}`}
              onClick={() => {
                if (translation.id === undefined) void translate(translation.language);
                else open(translation.id);
              }}
            >
              {translation.id === undefined ? say.translate : say.open}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
};
