import type { ReactNode } from 'react';
import type { Words } from '../../words/inLanguage.ts';

interface NumbersTableProps {
  /** what a screen reader calls the table */
  name: Words;
  /** of the columns of words, then of the columns of numbers */
  heads: { words: Words[]; numbers: Words[] };
  say: (words: Words) => string;
  rows: {
    key: string;
    group: string;
    title: string;
    numbers: string[];
    /** length of the bar, 0–1; the numbers are its text */
    share: number;
  }[];
  /** said in place of an empty table */
  empty: Words;
}

/** Rows of numbers, each with a bar that shows one of them; the bar is for the eye alone. */
export const NumbersTable = ({ name, heads, say, rows, empty }: NumbersTableProps): ReactNode => {
  if (rows.length === 0) return <p>{say(empty)}</p>;
  return (
    <div className="queue__wide" role="region" aria-label={say(name)} tabIndex={0}>
      <table>
        <thead>
          <tr>
            {heads.words.map((words) => (
              <th key={words.pl} scope="col">
                {say(words)}
              </th>
            ))}
            {heads.numbers.map((words) => (
              <th key={words.pl} scope="col" className="queue__number">
                {say(words)}
              </th>
            ))}
            <td aria-hidden="true" />
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, group, title, numbers, share }) => (
            <tr key={key}>
              <td>{group}</td>
              <th scope="row">{title}</th>
              {numbers.map((number, place) => (
                <td key={heads.numbers[place]?.pl} className="queue__number">
                  {number}
                </td>
              ))}
              <td aria-hidden="true" className="queue__bars">
                <span className="queue__bar" style={{ width: `${String(Math.round(share * 100))}%` }} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
