'use client';
import { useId, useRef } from 'react';
import { useSay } from '../../../words/useSay.ts';

interface ConfirmButtonProps {
  label: string;
  /** what the button is about, for whoever hears it alone */
  about?: string;
  title: string;
  /** what will happen, a sentence each */
  consequences: string[];
  disabled?: boolean;
  isQuiet?: boolean;
  onConfirm: () => void;
}

/** A button that first says what will happen. */
export const ConfirmButton = ({
  label,
  about,
  title,
  consequences,
  disabled = false,
  isQuiet = false,
  onConfirm,
}: ConfirmButtonProps) => {
  const say = useSay();
  const heading = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <button
        type="button"
        className={isQuiet ? 'service-versions__button service-versions__button--quiet' : 'service-versions__button'}
        disabled={disabled}
        onClick={() => dialog.current?.showModal()}
      >
        {label}
        {about === undefined ? null : <span className="service-versions__sr"> {about}</span>}
      </button>
      <dialog ref={dialog} className="service-versions__dialog" aria-labelledby={heading}>
        <h3 id={heading}>{title}</h3>
        <ul>
          {consequences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
        <div className="service-versions__row">
          <button
            type="button"
            className="service-versions__button"
            onClick={() => {
              dialog.current?.close();
              onConfirm();
            }}
          >
            {label}
          </button>
          <button
            type="button"
            className="service-versions__button service-versions__button--quiet"
            onClick={() => dialog.current?.close()}
          >
            {say({ pl: 'Anuluj', en: 'Cancel' })}
          </button>
        </div>
      </dialog>
    </>
  );
};
