'use client';
import { dueWords } from '../../../content-models/queue/dueWords.ts';
import type { QueueRow } from '../../../content-models/queue/queue.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { useSay, type Say } from '../../words/useSay.ts';
import { feeWords, turnWords } from './words.ts';

const dueText = (say: Say, { clock, daysLeft }: QueueRow): string => {
  if (clock === 'stands') return say({ pl: 'termin stoi', en: 'the term stands' });
  return daysLeft === undefined ? '' : say(dueWords(daysLeft));
};

const urgency = ({ daysLeft, risk }: QueueRow): string =>
  daysLeft !== undefined && daysLeft < 0
    ? 'queue__due queue__due--over'
    : risk
      ? 'queue__due queue__due--risk'
      : 'queue__due';

const Row = ({ row, isSelected, onToggle }: { row: QueueRow; isSelected: boolean; onToggle: () => void }) => {
  const say = useSay();
  const fee = feeWords[row.feeState];
  return (
    <tr className={isSelected ? 'queue__row queue__row--selected' : 'queue__row'}>
      <td className="queue__pick">
        <input
          type="checkbox"
          checked={isSelected}
          aria-label={say({ pl: `Zaznacz ${row.number}`, en: `Select ${row.number}` })}
          onChange={onToggle}
        />
      </td>
      <th scope="row">
        <a href={`/admin/collections/cases/${row.id}`}>{row.number}</a>
        {row.sign === undefined ? null : <span className="queue__small">{row.sign}</span>}
        {row.hasNewMessage ? (
          <span className="queue__mark">{say({ pl: 'nowa wiadomość', en: 'new message' })}</span>
        ) : null}
      </th>
      <td data-label={say({ pl: 'Sprawa', en: 'Case' })}>
        {row.title}
        <span className="queue__small">
          {row.party === undefined
            ? row.applicant
            : say({ pl: `${row.party}, składa: ${row.applicant}`, en: `${row.party}, filed by: ${row.applicant}` })}
        </span>
      </td>
      <td data-label={say({ pl: 'Złożono', en: 'Filed' })}>{formatDate(row.filedAt)}</td>
      <td data-label={say({ pl: 'Termin', en: 'Due' })}>
        {row.endedAt === undefined ? (
          <>
            {formatDate(row.dueOn)}
            <span className={urgency(row)}>{dueText(say, row)}</span>
            {row.forecast === undefined ? null : (
              <span className="queue__small">
                {say({
                  pl: `zwykle ${String(row.forecast.p50)} dni, 9 na 10 do ${String(row.forecast.p90)} dni`,
                  en: `usually ${String(row.forecast.p50)} days, 9 in 10 within ${String(row.forecast.p90)} days`,
                })}
              </span>
            )}
          </>
        ) : (
          say({ pl: `zakończona ${formatDate(row.endedAt)}`, en: `ended ${formatDate(row.endedAt)}` })
        )}
      </td>
      <td data-label={say({ pl: 'Stan', en: 'Status' })}>
        {row.statusLabel}
        <span className="queue__small">{say(turnWords[row.turn])}</span>
        {fee === undefined ? null : <span className="queue__small">{say(fee)}</span>}
      </td>
      <td data-label={say({ pl: 'Prowadzi', en: 'Handled by' })}>
        {row.assignee?.name ?? say({ pl: 'nikt', en: 'nobody' })}
      </td>
    </tr>
  );
};

interface QueueTableProps {
  rows: QueueRow[];
  selected: ReadonlySet<string>;
  onSelect: (ids: ReadonlySet<string>) => void;
}

/** The cases of one page; on a phone every case is a card of its own. */
export const QueueTable = ({ rows, selected, onSelect }: QueueTableProps) => {
  const say = useSay();
  const all = rows.every(({ id }) => selected.has(id));
  const toggle = (id: string) => {
    const next = new Set(selected);
    if (!next.delete(id)) next.add(id);
    onSelect(next);
  };
  return (
    <div
      className="queue__wide queue__wide--cards"
      role="region"
      aria-label={say({ pl: 'Sprawy', en: 'Cases' })}
      tabIndex={0}
    >
      <table>
        <thead>
          <tr>
            <td className="queue__pick">
              <input
                type="checkbox"
                checked={all}
                aria-label={say({ pl: 'Zaznacz wszystkie na tej stronie', en: 'Select all on this page' })}
                onChange={() => {
                  onSelect(new Set(all ? [] : rows.map(({ id }) => id)));
                }}
              />
            </td>
            <th scope="col">{say({ pl: 'Numer', en: 'Number' })}</th>
            <th scope="col">{say({ pl: 'Sprawa', en: 'Case' })}</th>
            <th scope="col">{say({ pl: 'Złożono', en: 'Filed' })}</th>
            <th scope="col">{say({ pl: 'Termin', en: 'Due' })}</th>
            <th scope="col">{say({ pl: 'Stan', en: 'Status' })}</th>
            <th scope="col">{say({ pl: 'Prowadzi', en: 'Handled by' })}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row
              key={row.id}
              row={row}
              isSelected={selected.has(row.id)}
              onToggle={() => {
                toggle(row.id);
              }}
            />
          ))}
        </tbody>
      </table>
    </div>
  );
};
