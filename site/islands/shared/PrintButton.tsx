/** Prints the page the resident is looking at. */
export const PrintButton = ({ what }: { what: string }) => (
  <p class="no-print">
    <button
      type="button"
      class="button button--quiet"
      onClick={() => {
        print();
      }}
    >
      {what}
    </button>
  </p>
);
