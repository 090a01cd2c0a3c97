/** The same form for paper. */
export const PaperLink = ({ service }: { service: string }) => (
  <a href={`/api/portal/services/${encodeURIComponent(service)}/paper`} download>
    Formularz na papierze, PDF
  </a>
);
