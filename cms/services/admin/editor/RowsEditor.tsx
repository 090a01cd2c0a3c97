import type { Askable } from '../../../../content-models/services/askable.ts';
import type { ValuePart } from '../../../../content-models/services/ruleParts.ts';
import { useSay } from '../../../words/useSay.ts';
import { ConditionEditor } from './ConditionEditor.tsx';
import { Act, Pick } from './controls.tsx';
import { named, type PartProps } from './ruleChoices.ts';
import { firstLine } from './ruleTests.ts';
// A value is made of values: the two know each other.
import { ValueEditor } from './ValueEditor.tsx';

interface RowsEditorProps extends Omit<PartProps<ValuePart>, 'part'> {
  part: Extract<ValuePart, { is: 'count' | 'total' }>;
  /** the question by which the whole is typed */
  like: Askable | undefined;
}

/** How many rows of a group there are, or what something in them comes to. */
export const RowsEditor = ({ part, asked, like, onChange }: RowsEditorProps) => {
  const say = useSay();
  const groups = asked.filter(({ rows }) => rows !== undefined);
  const inRows = asked.find(({ name }) => name === part.group)?.rows ?? [];
  return (
    <div className="service-editor__parts">
      <Pick
        isQuiet
        label={say({ pl: 'których wierszy', en: 'of which rows' })}
        options={named(groups)}
        value={part.group}
        onChange={(group) => {
          onChange({ ...part, group });
        }}
      />
      {part.where === undefined ? (
        <Act
          onAct={() => {
            onChange({ ...part, where: firstLine(inRows[0]) });
          }}
        >
          {say({ pl: 'Tylko niektóre wiersze', en: 'Only some rows' })}
        </Act>
      ) : (
        <>
          <p>{say({ pl: 'tylko wiersze, w których', en: 'only rows where' })}</p>
          <ConditionEditor
            part={part.where}
            asked={inRows}
            onChange={(where) => {
              onChange({ ...part, where });
            }}
          />
          <Act
            onAct={() => {
              const { where: _, ...rest } = part;
              onChange(rest);
            }}
          >
            {say({ pl: 'Wszystkie wiersze', en: 'All rows' })}
          </Act>
        </>
      )}
      {part.is === 'total' ? (
        <ValueEditor
          part={part.of}
          asked={inRows}
          like={like}
          onChange={(of) => {
            onChange({ ...part, of });
          }}
        />
      ) : null}
    </div>
  );
};
