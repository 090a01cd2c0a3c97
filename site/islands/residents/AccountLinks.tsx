/** The ways between log-in, registration and a forgotten password. */
export const AccountLinks = ({ links }: { links: { href: string; label: string }[] }) => (
  <ul class="plain-list portal-more">
    {links.map(({ href, label }) => (
      <li key={href}>
        <a href={href}>{label}</a>
      </li>
    ))}
  </ul>
);
