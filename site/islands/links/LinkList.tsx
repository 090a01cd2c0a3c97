import { useEffect, useRef, useState } from 'preact/hooks';
import type { Link } from '../../../content-models/links/link.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { FailureNotice } from '../shared/FailureNotice.tsx';
import type { Failure } from '../shared/failure.ts';
import { portal } from '../shared/portal.ts';
import { noContent } from '../shared/portalClient.ts';
import { linkPath } from './linkPath.ts';
import { topicWords } from './topicWords.ts';

const Unlinking = ({ link, onDone, onStay }: { link: Link; onDone: () => void; onStay: () => void }) => {
  const [failure, setFailure] = useState<Failure>();
  const [busy, setBusy] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    box.current?.focus();
  }, []);
  const unlink = async () => {
    if (busy) return;
    setBusy(true);
    const result = await portal.delete(`/links/${link.id}`, noContent);
    setBusy(false);
    // a link that is already gone is what was asked for
    if (result.ok || (result.failure.kind === 'refused' && result.failure.problem.status === 404)) onDone();
    else setFailure(result.failure);
  };
  return (
    <div class="notice notice--warn measure" ref={box} tabIndex={-1} role="group" aria-label="Potwierdź odłączenie">
      <p class="notice__title">Odłączyć: {link.name}?</p>
      <p>
        Wszystko, co Moje Miasto o tym zapamiętało, od razu usuniemy. W instytucji nic się nie zmieni. Żeby zobaczyć
        dane znowu, trzeba się połączyć jeszcze raz.
      </p>
      {failure ? <FailureNotice failure={failure} /> : null}
      <p class="row portal-actions">
        <button
          type="button"
          class="button button--stop"
          aria-disabled={busy}
          onClick={() => {
            void unlink();
          }}
        >
          {busy ? 'Odłączamy…' : 'Tak, odłącz'}
        </button>
        <button type="button" class="link" onClick={onStay}>
          Nie odłączaj
        </button>
      </p>
    </div>
  );
};

/** What is linked already, each with the way to its data and the way out. */
export const LinkList = ({ links }: { links: Link[] }) => {
  const [asked, setAsked] = useState<string>();
  const [gone, setGone] = useState<Link[]>([]);
  const said = useRef<HTMLDivElement>(null);
  // the button that had the focus is gone with its line
  useEffect(() => {
    if (gone.length > 0) said.current?.focus();
  }, [gone]);
  const left = links.filter(({ id }) => !gone.some((one) => one.id === id));
  return (
    <>
      <div role="status" ref={said} tabIndex={-1}>
        {gone.length === 0 ? null : (
          <div class="notice notice--ok measure">
            <p>Odłączono: {gone.map(({ name }) => name).join(', ')}.</p>
          </div>
        )}
      </div>
      {left.length === 0 ? <p class="soft">Nic jeszcze nie jest połączone.</p> : null}
      <ul class="entries">
        {left.map((link) => (
          <li key={link.id}>
            <div class="entry linked">
              <p class="entry__title">
                <a href={linkPath(link)}>{link.name}</a>
              </p>
              <p>
                {link.detail === undefined ? '' : `${link.detail}, `}
                {link.institution.name}
              </p>
              <p class="entry__note">
                Widzisz: {link.topics.map((topic) => topicWords[topic]).join(', ')}. Połączono{' '}
                {formatDate(link.linkedAt)}
                {link.endsOn === undefined ? '' : `, podgląd do ${formatDate(link.endsOn)}`}
              </p>
              {asked === link.id ? (
                <Unlinking
                  link={link}
                  onStay={() => {
                    setAsked(undefined);
                  }}
                  onDone={() => {
                    setAsked(undefined);
                    setGone((before) => [...before, link]);
                  }}
                />
              ) : (
                <p>
                  <button
                    type="button"
                    class="link"
                    onClick={() => {
                      setAsked(link.id);
                    }}
                  >
                    Odłącz<span class="visually-hidden">: {link.name}</span>
                  </button>
                </p>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
};
