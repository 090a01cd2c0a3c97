'use client';
import { useAuth } from '@payloadcms/ui';
import { useEffect, useId, useState } from 'react';
import { z } from 'zod';
import { slugify } from '../../../../content-models/shared/polish.ts';
import { useSay } from '../../../words/useSay.ts';
import { useServiceOffice } from './useServiceOffice.ts';
import './versionsPanel.css';

const listSchema = z.object({ docs: z.array(z.object({ id: z.string(), title: z.string() })) });
const madeSchema = z.object({ id: z.string() });

/** „Nowa e-usługa”: its name, its address, and whose form it begins with. */
export const NewService = () => {
  const say = useSay();
  const field = useId();
  const { user } = useAuth();
  const { ask, trouble, busy } = useServiceOffice('/api/services');
  const [title, setTitle] = useState('');
  const [slug, setSlug] = useState<string>();
  const [copyOf, setCopyOf] = useState('');
  const [others, setOthers] = useState<z.infer<typeof listSchema>['docs']>([]);
  const [open, setOpen] = useState(false);
  useEffect(() => {
    if (open)
      void ask('?limit=200&depth=0&select[title]=true&sort=title', listSchema).then((list) => {
        setOthers(list?.docs ?? []);
      });
  }, [open, ask]);
  // the superadministrator belongs to no commune, so there is none to begin a service in
  if ((user as { role?: string } | null)?.role === 'superadministrator') return null;

  const begin = async () => {
    const made = await ask('/new', madeSchema, {
      title,
      slug: slug ?? slugify(title),
      ...(copyOf === '' ? {} : { copyOf }),
    });
    if (made) location.assign(`/admin/collections/services/${made.id}`);
  };

  return (
    <details
      className="service-versions service-versions__new"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{say({ pl: 'Nowa e-usługa', en: 'New e-service' })}</summary>
      {trouble.length > 0 ? (
        <div className="service-versions__trouble" role="alert">
          {trouble.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </div>
      ) : null}
      <form
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <label htmlFor={`${field}-title`}>{say({ pl: 'Nazwa usługi', en: 'Name of the service' })}</label>
        <input
          id={`${field}-title`}
          type="text"
          required
          minLength={3}
          maxLength={120}
          value={title}
          onChange={(event) => {
            setTitle(event.target.value);
          }}
        />
        <label htmlFor={`${field}-slug`}>
          {say({ pl: 'Adres (później się nie zmieni)', en: 'Address (cannot be changed later)' })}
        </label>
        <input
          id={`${field}-slug`}
          type="text"
          required
          value={slug ?? slugify(title)}
          onChange={(event) => {
            setSlug(event.target.value);
          }}
        />
        <label htmlFor={`${field}-copy`}>{say({ pl: 'Od czego zacząć', en: 'What to begin with' })}</label>
        <select
          id={`${field}-copy`}
          value={copyOf}
          onChange={(event) => {
            setCopyOf(event.target.value);
          }}
        >
          <option value="">{say({ pl: 'pusty formularz', en: 'a blank form' })}</option>
          {others.map(({ id, title: name }) => (
            <option key={id} value={id}>
              {say({ pl: `kopia: ${name}`, en: `a copy of: ${name}` })}
            </option>
          ))}
        </select>
        <button type="submit" className="service-versions__button" disabled={busy}>
          {say({ pl: 'Zacznij', en: 'Begin' })}
        </button>
      </form>
    </details>
  );
};
