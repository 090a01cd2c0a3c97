/** Newer and older pages of „Moje sprawy”. */
export const CasePages = ({ page, pages }: { page: number; pages: number }) =>
  pages < 2 ? null : (
    <nav class="section" aria-label="Strony listy spraw">
      <ul class="choices">
        {page > 1 ? (
          <li>
            <a
              href={page === 2 ? '/moje-miasto/sprawy/' : `/moje-miasto/sprawy/?strona=${String(page - 1)}`}
              rel="prev"
            >
              Nowsze sprawy
            </a>
          </li>
        ) : null}
        <li>
          <span class="portal-here">
            Strona {page} z&nbsp;{pages}
          </span>
        </li>
        {page < pages ? (
          <li>
            <a href={`/moje-miasto/sprawy/?strona=${String(page + 1)}`} rel="next">
              Starsze sprawy
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
