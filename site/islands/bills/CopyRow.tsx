import { useRef } from 'preact/hooks';

interface CopyRowProps {
  label: string;
  /** as it is read */
  shown: string;
  /** as a bank's form wants it */
  copied: string;
  /** „numer konta”, „kwotę”: what the button copies and what is said afterwards */
  what: string;
  isCopied: boolean;
  onCopied: (said: string) => void;
}

/** One line of a transfer with a button that copies it. */
export const CopyRow = ({ label, shown, copied, what, isCopied, onCopied }: CopyRowProps) => {
  const value = useRef<HTMLSpanElement>(null);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(copied);
      onCopied(`Skopiowano ${what}.`);
    } catch {
      // a browser that guards its clipboard: then at least the right text is marked
      if (value.current) getSelection()?.selectAllChildren(value.current);
      onCopied(`Zaznaczono ${what}. Skopiuj palcem albo klawiszami Ctrl i\u00a0C.`);
    }
  };
  return (
    <div>
      <dt>{label}</dt>
      <dd class="copy">
        <span class="copy__value" ref={value}>
          {shown}
        </span>
        <button type="button" class="button button--quiet copy__button" onClick={() => void copy()}>
          {isCopied ? 'Skopiowano' : 'Kopiuj'}
          <span class="visually-hidden"> {what}</span>
        </button>
      </dd>
    </div>
  );
};
