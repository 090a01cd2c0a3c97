interface InformationClauseProps {
  clause: { version: string; title: string; paragraphs: readonly string[] };
  children: string;
}

/** What happens with personal data, in two layers: the gist at once, the rest one press away (GDPR art. 13). */
export const InformationClause = ({ clause, children }: InformationClauseProps) => (
  <div class="clause">
    <p>{children}</p>
    <details>
      <summary>{clause.title}</summary>
      {clause.paragraphs.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      <p>Wersja z {clause.version}</p>
    </details>
  </div>
);
