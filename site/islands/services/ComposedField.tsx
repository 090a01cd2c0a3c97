import { useContext } from 'preact/hooks';
import type { Row } from '../../../content-models/services/answers.ts';
import { partsOf } from '../../../content-models/services/composedParts.ts';
import type { ComposedField as Composed } from '../../../content-models/services/serviceField.ts';
import { streetsOf } from '../../../content-models/streets/findStreet.ts';
import { streetTitle } from '../../../content-models/streets/street.ts';
import { FieldGroup } from '../shared/FieldGroup.tsx';
import type { FieldError } from '../shared/fieldError.ts';
import { HereButton } from './HereButton.tsx';
import { LineField } from './LineField.tsx';
import { StreetsContext } from './useSurroundings.ts';

interface ComposedFieldProps {
  field: Composed;
  row: Row;
  onRow: (row: Row) => void;
  errors: readonly FieldError[];
}

/** An address, a child, a vehicle, a plot or a place: one question whose parts are asked each in a box of its own. */
export const ComposedField = ({ field, row, onRow, errors }: ComposedFieldProps) => {
  const { name, label, hint, required, type } = field;
  const streets = useContext(StreetsContext) ?? [];
  const messageAt = (path: string) => errors.find((error) => error.path === path)?.message;
  const suggested =
    type === 'address' && field.within === 'commune'
      ? [...new Set(streetsOf(streets, row.town ?? '').map(streetTitle))]
      : undefined;
  return (
    <FieldGroup name={name} label={label} hint={hint} error={messageAt(name)} optional={!required}>
      <div class="parts">
        {partsOf(field).map((part) => {
          const path = `${name}.0.${part.name}`;
          return (
            <LineField
              key={part.name}
              field={part}
              path={path}
              value={row[part.name] ?? ''}
              error={messageAt(path)}
              suggestions={part.name === 'street' ? suggested : undefined}
              onValue={(value) => {
                onRow({ ...row, [part.name]: value });
              }}
            />
          );
        })}
        {type === 'mapPoint' ? <HereButton row={row} onRow={onRow} /> : null}
      </div>
    </FieldGroup>
  );
};
