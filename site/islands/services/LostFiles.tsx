/** Said beside what came back, when files of it did not. */
export const LostFiles = ({ count }: { count: number }) =>
  count === 0 ? null : (
    <p>Części plików już nie mamy, bo nie doszły w całości albo zostały usunięte. Dodaj je ponownie.</p>
  );
