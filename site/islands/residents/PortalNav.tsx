const links = [
  { href: '/moje-miasto/', label: 'Panel' },
  { href: '/moje-miasto/sprawy/', label: 'Sprawy' },
  { href: '/moje-miasto/kalendarz/', label: 'Kalendarz' },
  { href: '/moje-miasto/powiadomienia/', label: 'Powiadomienia' },
  { href: '/moje-miasto/konto/', label: 'Konto' },
  // a phone's bar has room for five; there the panel and „Sprawy” lead to it
  { href: '/moje-miasto/zalatw/', label: 'Załatw sprawę', wideOnly: true },
];

/** The portal's own menu, for those who are logged in; on a phone it lies at the bottom, under the thumb. */
export const PortalNav = ({ current }: { current: string }) => (
  <nav class="portal-nav" aria-label="Moje Miasto">
    <ul class="choices">
      {links.map(({ href, label, wideOnly }) => (
        <li key={href} class={wideOnly === true ? 'portal-nav__wide' : undefined}>
          <a href={href} aria-current={href !== current ? undefined : location.pathname === href ? 'page' : 'true'}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
