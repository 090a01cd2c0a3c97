'use client';
import { useDocumentInfo, useTranslation } from '@payloadcms/ui';
import { useEffect, useState } from 'react';
import type { Block, Inline } from '../../../content-models/richText/richText.ts';
import type { OriginalText } from '../originalTexts.ts';

interface Original {
  id: string;
  outdated: boolean;
  texts: OriginalText[];
}

const words = {
  pl: {
    title: 'Polski oryginał',
    outdated: 'Polska wersja zmieniła się od tego tłumaczenia. Zmienione części są oznaczone.',
    changed: 'zmieniło się',
    open: 'Otwórz polski dokument',
    none: 'Wskaż z prawej strony polski dokument, który tłumaczysz, i zapisz szkic.',
  },
  en: {
    title: 'Polish original',
    outdated: 'The Polish version has changed since this translation. Changed parts are marked.',
    changed: 'changed',
    open: 'Open the Polish document',
    none: 'Choose the Polish document that you translate, on the right, and save the draft.',
  },
};

const plain = (inline: Inline): string =>
  inline.type === 'text' ? inline.text : 'children' in inline ? inline.children.map(plain).join('') : ' ';
const line = (children: Inline[]): string => children.map(plain).join('');

const BlockView = ({ block }: { block: Block }) => {
  switch (block.type) {
    case 'heading':
      return <h4>{line(block.children)}</h4>;
    case 'paragraph':
      return <p>{line(block.children)}</p>;
    case 'quote':
      return <blockquote>{line(block.children)}</blockquote>;
    case 'list': {
      const List = block.ordered ? 'ol' : 'ul';
      return (
        <List>
          {block.items.map((item, index) => (
            <li key={index}>
              {item.map((inner, place) => (
                <BlockView key={place} block={inner} />
              ))}
            </li>
          ))}
        </List>
      );
    }
    case 'table':
      return (
        <table>
          <tbody>
            {[block.head, ...block.rows].map((row, index) => (
              <tr key={index}>
                {row.map((cell, place) => (
                  <td key={place}>{line(cell)}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      );
    default:
      return null;
  }
};

/** The Polish document beside the fields of its translation, part by part, with what changed since marked. */
export const OriginalPanel = () => {
  const { id, collectionSlug, initialData } = useDocumentInfo();
  const { i18n } = useTranslation();
  const [original, setOriginal] = useState<Original>();
  const say = words[i18n.language === 'en' ? 'en' : 'pl'];
  const saved = (initialData as { updatedAt?: string } | undefined)?.updatedAt;

  useEffect(() => {
    if (!id) return;
    void fetch(`/api/${String(collectionSlug)}/${String(id)}/original`, { credentials: 'include' }).then(
      async (answer) => {
        setOriginal(answer.ok ? ((await answer.json()) as Original) : undefined);
      },
    );
  }, [id, collectionSlug, saved]);

  return (
    <section className="translation-original" lang="pl" aria-label={say.title}>
      <h3>{say.title}</h3>
      {!original && <p>{say.none}</p>}
      {original && (
        <>
          {original.outdated && <p className="translation-original__outdated">{say.outdated}</p>}
          <p>
            <a href={`/admin/collections/${String(collectionSlug)}/${original.id}`} target="_blank" rel="noreferrer">
              {say.open}
            </a>
          </p>
          {original.texts.map((text) => (
            <div key={text.name} className={text.changed ? 'translation-original__changed' : undefined}>
              <span className="field-label">
                {text.label}
                {text.changed && <em> – {say.changed}</em>}
              </span>
              {text.text !== undefined && <p>{text.text}</p>}
              {text.richText?.blocks.map((block, index) => (
                <BlockView key={index} block={block} />
              ))}
            </div>
          ))}
        </>
      )}
    </section>
  );
};
