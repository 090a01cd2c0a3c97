/** „It is coming”, in words; screen readers hear it once. */
export const Loading = ({ what = 'Wczytujemy dane…' }: { what?: string }) => (
  <p class="loading" role="status">
    {what}
  </p>
);
