/** The confirmation of filing as a file. */
export const ConfirmationLink = ({ number }: { number: string }) => (
  <p class="no-print">
    <a class="file" href={`/api/portal/cases/${number}/confirmation`} download={`Potwierdzenie ${number}.pdf`}>
      <span class="file__title">Potwierdzenie złożenia</span>
      <span class="file__facts">PDF</span>
    </a>
  </p>
);
