'use client';
import { profileFacts, type ProfileFact } from '../../../../content-models/services/prefill.ts';
import type { Words } from '../../../words/inLanguage.ts';
import { useSay } from '../../../words/useSay.ts';
import { Line, Pick } from './controls.tsx';
import { idOf, useEditing } from './Editing.tsx';
import { getAt, type Path } from './editorState.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const facts: Record<ProfileFact, Words> = {
  givenName: { pl: 'z profilu: imię', en: 'from the profile: given name' },
  familyName: { pl: 'z profilu: nazwisko', en: 'from the profile: family name' },
  fullName: { pl: 'z profilu: imię i nazwisko', en: 'from the profile: full name' },
  email: { pl: 'z profilu: adres e-mail', en: 'from the profile: e-mail' },
  phone: { pl: 'z profilu: telefon', en: 'from the profile: phone' },
  street: { pl: 'z profilu: ulica i numer domu', en: 'from the profile: street and number' },
  postalCode: { pl: 'z profilu: kod pocztowy', en: 'from the profile: postal code' },
  town: { pl: 'z profilu: miejscowość', en: 'from the profile: town' },
  address: { pl: 'z profilu: cały adres', en: 'from the profile: whole address' },
};
const earlier: Words = { pl: 'z wcześniejszej sprawy tej osoby', en: 'from an earlier case of that person' };

/** Kinds of questions that begin empty each time: statements, files and what only tells something. */
export const neverPrefilled: readonly string[] = ['info', 'files', 'declaration'];

/** Where the first answer to a question is taken from; residents see the source and may change the answer. */
export const PrefillSetting = ({ path }: { path: Path }) => {
  const { draft, put, readOnly } = useEditing();
  const say = useSay();
  const name = textOf(getAt(draft, [...path, 'name']));
  const place = [...path, 'prefill'];
  const at = (key: string): string => textOf(getAt(draft, [...place, key]));
  const isEarlier = at('from') === 'earlierCase';
  const set = (given: Record<string, string>) => {
    put(place, Object.fromEntries(Object.entries(given).filter(([, value]) => value !== '')), idOf(place));
  };
  return (
    <>
      <Pick
        id={idOf(place)}
        readOnly={readOnly}
        label={say({ pl: 'Co wpisać z góry', en: 'What to fill in' })}
        help={say({
          pl: 'Mieszkaniec zobaczy, skąd to jest, i może to zmienić albo wyczyścić.',
          en: 'Residents see where it comes from and may change or clear it.',
        })}
        empty={say({ pl: 'nic', en: 'nothing' })}
        options={[
          ...profileFacts.map((value) => ({ value, label: facts[value] })),
          { value: 'earlierCase', label: earlier },
        ]}
        value={isEarlier ? 'earlierCase' : at('what')}
        onChange={(next) => {
          if (next === '') put(place, undefined);
          else if (next === 'earlierCase') set({ from: 'earlierCase', field: name });
          else set({ from: 'profile', what: next });
        }}
      />
      {isEarlier ? (
        <>
          <Line
            id={idOf([...place, 'field'])}
            readOnly={readOnly}
            label={say({ pl: 'Nazwa w regułach tamtego pytania', en: 'Name in rules of that question' })}
            value={at('field')}
            onChange={(field) => {
              set({ from: 'earlierCase', service: at('service'), field });
            }}
          />
          <Line
            id={idOf([...place, 'service'])}
            readOnly={readOnly}
            label={say({ pl: 'Adres tamtej usługi', en: 'Address of that service' })}
            help={say({ pl: 'Pusty: ta sama usługa.', en: 'Empty: this service.' })}
            value={at('service')}
            onChange={(service) => {
              set({ from: 'earlierCase', service, field: at('field') });
            }}
          />
        </>
      ) : null}
    </>
  );
};
