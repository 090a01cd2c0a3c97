/** Questions with their answers, as they were sent. */
export const AnswerList = ({ answers }: { answers: { label: string; value: string }[] }) => (
  <dl class="summary-list summary-list--answers">
    {answers.map(({ label, value }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd class="answer">{value === '' ? 'Nie podano' : value}</dd>
      </div>
    ))}
  </dl>
);
