'use client';
import { useCallback, useEffect, useState } from 'react';
import {
  institutionLinksSchema,
  type InstitutionLinks,
} from '../../../content-models/institutions/institutionFiles.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { useSay } from '../../words/useSay.ts';
import { askOwn } from './askOwn.ts';

type LinkRow = InstitutionLinks['links'][number];

/** Who is linked at the institution, each with a way to take the access back at once. */
export const LinkList = () => {
  const [links, setLinks] = useState<LinkRow[]>();
  const [asked, setAsked] = useState<string>();
  const [said, setSaid] = useState('');
  const [busy, setBusy] = useState(false);
  const say = useSay();

  const load = useCallback(async () => {
    const outcome = await askOwn('/institutionFiles/links');
    if ('said' in outcome) {
      setSaid(say(outcome.said));
      return;
    }
    const parsed = institutionLinksSchema.safeParse(await outcome.answer.json().catch(() => undefined));
    if (parsed.success) setLinks(parsed.data.links);
  }, [say]);
  useEffect(() => {
    void load();
  }, [load]);

  const withdraw = async ({ id, name }: LinkRow) => {
    setBusy(true);
    const outcome = await askOwn(`/institutionFiles/links/${id}/withdraw`, { method: 'POST' });
    setBusy(false);
    setAsked(undefined);
    setSaid(
      say('said' in outcome ? outcome.said : { pl: `Wycofano dostęp: ${name}.`, en: `Access withdrawn: ${name}.` }),
    );
    await load();
  };

  return (
    <section aria-labelledby="institution-links">
      <h2 id="institution-links">{say({ pl: 'Połączone konta mieszkańców', en: 'Linked accounts of residents' })}</h2>
      <p role="status">{said}</p>
      {links?.length === 0 ? (
        <p>
          {say({
            pl: 'Nikt jeszcze nie połączył się z instytucją.',
            en: 'Nobody has linked with the institution yet.',
          })}
        </p>
      ) : null}
      <ul className="institution-files__links">
        {links?.map((link) => (
          <li key={link.id}>
            <span>
              <strong>{link.name}</strong>
              {link.detail === undefined ? '' : `, ${link.detail}`}
              <br />
              {say({ pl: 'od', en: 'since' })} {formatDate(link.linkedAt)}
            </span>
            {asked === link.id ? (
              <span className="institution-files__actions">
                <button
                  type="button"
                  className="institution-files__button"
                  disabled={busy}
                  onClick={() => void withdraw(link)}
                >
                  {say({ pl: 'Tak, wycofaj teraz', en: 'Yes, withdraw now' })}
                </button>
                <button
                  type="button"
                  className="institution-files__button institution-files__button--quiet"
                  onClick={() => {
                    setAsked(undefined);
                  }}
                >
                  {say({ pl: 'Zostaw', en: 'Leave it' })}
                </button>
              </span>
            ) : (
              <button
                type="button"
                className="institution-files__button institution-files__button--quiet"
                aria-label={say({
                  pl: `Wycofaj dostęp: ${link.name}, od ${formatDate(link.linkedAt)}`,
                  en: `Withdraw access: ${link.name}, since ${formatDate(link.linkedAt)}`,
                })}
                onClick={() => {
                  setAsked(link.id);
                }}
              >
                {say({ pl: 'Wycofaj', en: 'Withdraw' })}
              </button>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
};
