import type { Askable } from '../../../../content-models/services/askable.ts';
import type { Scalar } from '../../../../content-models/services/ruleParts.ts';
import { useSay } from '../../../words/useSay.ts';
import { Figure, Line, Pick } from './controls.tsx';
import { optionsOf } from './ruleChoices.ts';

/** One fixed value, typed as the answer it is compared with is typed. */
export const FixedValue = ({
  value,
  like,
  onChange,
}: {
  value: Scalar;
  like: Askable | undefined;
  onChange: (value: Scalar) => void;
}) => {
  const say = useSay();
  const shared = { isQuiet: true, label: say({ pl: 'wartość', en: 'value' }) };
  if (like?.options && like.kind !== 'rows')
    return <Pick {...shared} options={optionsOf(like)} value={String(value ?? '')} onChange={onChange} />;
  if (typeof value === 'boolean')
    return (
      <Pick
        {...shared}
        options={[
          { value: 'true', label: { pl: 'tak', en: 'yes' } },
          { value: 'false', label: { pl: 'nie', en: 'no' } },
        ]}
        value={String(value)}
        onChange={(chosen) => {
          onChange(chosen === 'true');
        }}
      />
    );
  if (like?.kind === 'date') return <Line {...shared} type="date" value={String(value ?? '')} onChange={onChange} />;
  if (typeof value === 'string' || like?.kind === 'text')
    return <Line {...shared} value={String(value ?? '')} onChange={onChange} />;
  const isMoney = like?.kind === 'money';
  return (
    <span className="service-editor__amount">
      <Figure
        {...shared}
        isMoney={isMoney}
        value={value ?? undefined}
        onChange={(next) => {
          onChange(next ?? 0);
        }}
      />
      {isMoney ? 'zł' : ''}
    </span>
  );
};
