import { useState } from 'preact/hooks';
import { FieldErrorText } from '../shared/Field.tsx';
import { fieldId } from '../shared/fieldError.ts';
import { scalePhoto } from './scalePhoto.ts';

/** A photo of the dial, taken by the phone's camera or chosen from its pictures; made small here, before it leaves. */
export const PhotoField = ({
  photo,
  error,
  onPhoto,
}: {
  photo: string;
  error: string | undefined;
  onPhoto: (photo: string) => void;
}) => {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState('');
  const id = fieldId('photo');
  const said = problem === '' ? error : problem;
  const take = async (input: HTMLInputElement) => {
    const file = input.files?.[0];
    if (!file) return;
    setBusy(true);
    setProblem('');
    const small = await scalePhoto(file);
    setBusy(false);
    input.value = '';
    if (small === undefined)
      setProblem('Nie umiemy odczytać tego zdjęcia. Zrób je jeszcze raz albo wyślij odczyt bez niego.');
    else onPhoto(small);
  };
  return (
    <div class={said === undefined ? 'field' : 'field field--invalid'}>
      <label class="field__label" for={id}>
        Zdjęcie licznika <span class="soft">(nieobowiązkowe)</span>
      </label>
      <p class="field__hint" id={`${id}-hint`}>
        Pomoże, gdy ktoś będzie miał wątpliwości. Z telefonu wyjdzie tylko sam obraz, bez miejsca i godziny.
      </p>
      {said === undefined ? null : <FieldErrorText id={id} error={said} />}
      <input
        id={id}
        type="file"
        accept="image/*"
        capture="environment"
        aria-describedby={said === undefined ? `${id}-hint` : `${id}-hint ${id}-error`}
        onChange={(event) => void take(event.currentTarget)}
      />
      <div role="status">
        {busy ? <p class="small soft">Zmniejszamy zdjęcie…</p> : null}
        {photo === '' ? null : (
          <div class="photo">
            <img class="photo__image" src={photo} alt="Twoje zdjęcie licznika" />
            <button
              type="button"
              class="button button--quiet"
              onClick={() => {
                onPhoto('');
              }}
            >
              Usuń zdjęcie
            </button>
          </div>
        )}
      </div>
    </div>
  );
};
