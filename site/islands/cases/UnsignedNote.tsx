/** What it means that a matter was filed with a password only (KPA art. 63 § 3a, 64 § 2). */
export const UnsignedNote = () => (
  <div class="notice notice--warn measure">
    <p class="notice__title">Pismo niepodpisane</p>
    <p>
      Złożono je po zalogowaniu hasłem. Hasło potwierdza, że to Twoje konto, ale nie jest podpisem. Urząd może więc
      poprosić o&nbsp;podpis: podpisem zaufanym, osobistym, kwalifikowanym albo odręcznie na papierze. Napisze wtedy
      do&nbsp;Ciebie i&nbsp;da na to co najmniej 7&nbsp;dni.
    </p>
  </div>
);
