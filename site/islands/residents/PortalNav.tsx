const links = [
  { href: '/moje-miasto/', label: 'Moje sprawy' },
  { href: '/moje-miasto/zalatw/', label: 'Załatw sprawę' },
  { href: '/moje-miasto/konto/', label: 'Moje konto' },
];

/** The portal's own menu, for those who are logged in. */
export const PortalNav = ({ current }: { current: string }) => (
  <nav class="portal-nav" aria-label="Moje Miasto">
    <ul class="choices">
      {links.map(({ href, label }) => (
        <li key={href}>
          <a href={href} aria-current={href === current ? 'page' : undefined}>
            {label}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);
