import { PageHeading } from '../shared/PageHeading.tsx';

/** For an address without a usable token: cut by a mail program, or opened a second time. */
export const BrokenLink = ({ href, label }: { href: string; label: string }) => (
  <>
    <PageHeading>Ten odnośnik jest niepełny</PageHeading>
    <div class="stack measure">
      <p>
        Otwórz jeszcze raz wiadomość od nas i naciśnij odnośnik. Jeśli to nie pomoże, skopiuj cały adres i wklej go w
        pasek przeglądarki.
      </p>
      <p>
        <a href={href}>{label}</a>
      </p>
    </div>
  </>
);
