'use client';
import { useCallback, useEffect, useState } from 'react';
import {
  institutionLinksSchema,
  type InstitutionLinks,
} from '../../../content-models/institutions/institutionFiles.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { askOwn } from './askOwn.ts';

type LinkRow = InstitutionLinks['links'][number];

/** Who is linked at the institution, each with a way to take the access back at once. */
export const LinkList = () => {
  const [links, setLinks] = useState<LinkRow[]>();
  const [asked, setAsked] = useState<string>();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);

  const load = useCallback(async () => {
    const outcome = await askOwn('/institutionFiles/links');
    if ('said' in outcome) {
      setSaid(outcome.said);
      return;
    }
    const parsed = institutionLinksSchema.safeParse(await outcome.answer.json().catch(() => undefined));
    if (parsed.success) setLinks(parsed.data.links);
  }, []);
  useEffect(() => {
    void load();
  }, [load]);

  const withdraw = async ({ id, name }: LinkRow) => {
    setBusy(true);
    const outcome = await askOwn(`/institutionFiles/links/${id}/withdraw`, { method: 'POST' });
    setBusy(false);
    setAsked(undefined);
    setSaid('said' in outcome ? outcome.said : `Wycofano dostęp: ${name}.`);
    await load();
  };

  return (
    <section aria-labelledby="institution-links">
      <h2 id="institution-links">Połączone konta mieszkańców</h2>
      <p role="status">{said}</p>
      {links?.length === 0 ? <p>Nikt jeszcze nie połączył się z instytucją.</p> : null}
      <ul className="institution-files__links">
        {links?.map((link) => (
          <li key={link.id}>
            <span>
              <strong>{link.name}</strong>
              {link.detail === undefined ? '' : `, ${link.detail}`}
              <br />
              od {formatDate(link.linkedAt)}
            </span>
            {asked === link.id ? (
              <span className="institution-files__actions">
                <button
                  type="button"
                  className="institution-files__button"
                  disabled={busy}
                  onClick={() => void withdraw(link)}
                >
                  Tak, wycofaj teraz
                </button>
                <button
                  type="button"
                  className="institution-files__button institution-files__button--quiet"
                  onClick={() => {
                    setAsked(undefined);
                  }}
                >
                  Zostaw
                </button>
              </span>
            ) : (
              <button
                type="button"
                className="institution-files__button institution-files__button--quiet"
                aria-label={`Wycofaj dostęp: ${link.name}, od ${formatDate(link.linkedAt)}`}
                onClick={() => {
                  setAsked(link.id);
                }}
              >
                Wycofaj
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
