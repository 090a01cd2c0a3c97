/** The project's mark on the log-in page. */
export const Logo = () => (
  <div style={{ display: 'flex', alignItems: 'center', gap: 12, justifyContent: 'center' }}>
    <Icon size={44} />
    <span style={{ fontSize: 28, fontWeight: 700 }}>Moje Miasto</span>
  </div>
);

/** Three roofs under one line: the mark in the corner of the admin. */
export const Icon = ({ size = 24 }: { size?: number }) => (
  <svg
    width={size}
    height={size}
    viewBox="0 0 24 24"
    aria-hidden="true"
    fill="none"
    stroke="currentColor"
    strokeWidth="1.8"
    strokeLinejoin="round"
  >
    <path d="M2 21V11l4-4 4 4v10M10 21V7l4-4 4 4v14M18 21V12l4 3v6M1 21h22" />
  </svg>
);
