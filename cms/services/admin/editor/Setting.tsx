'use client';
import type { Rule } from '../../../../content-models/services/rule.ts';
import { useSay } from '../../../words/useSay.ts';
import { Area, Figure, Line, Pick, Tick, Ticks } from './controls.tsx';
import { idOf, useEditing } from './Editing.tsx';
import { getAt, listAt, type Path } from './editorState.ts';
import { isWithin } from './faults.ts';
import { LinesSetting } from './LinesSetting.tsx';
import { PartSetting } from './PartSetting.tsx';
import { RowsSetting } from './RowsSetting.tsx';
import { AmountBuilder, ConditionBuilder } from './RuleBuilder.tsx';
import type { Shape } from './shapes.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One setting, asked for by what it is. */
export const Setting = ({ shape, path }: { shape: Shape; path: Path }) => {
  const { draft, put, departments, readOnly, askedAt, faults } = useEditing();
  const say = useSay();
  const value = getAt(draft, path);
  const place = idOf(path);
  const isWrong = faults.some((fault) => isWithin(fault.path, path));
  const shared = {
    id: place,
    label: say(shape.label),
    readOnly,
    isWrong,
    ...(shape.help ? { help: say(shape.help) } : {}),
  };
  const text = {
    value: textOf(value),
    onChange: (typed: string) => {
      put(path, typed === '' ? undefined : typed, place);
    },
  };
  switch (shape.is) {
    case 'line':
      return <Line {...shared} {...text} />;
    case 'text':
      return <Area {...shared} {...text} />;
    case 'date':
      return <Line {...shared} {...text} type="date" />;
    case 'day':
      return (
        <div className="service-editor__day">
          <Tick
            label={`${shared.label}: ${say({ pl: 'dzień składania', en: 'the day of filing' })}`}
            readOnly={readOnly}
            value={value === 'today'}
            onChange={(on) => {
              put(path, on ? 'today' : undefined);
            }}
          />
          {value === 'today' ? null : <Line {...shared} {...text} type="date" />}
        </div>
      );
    case 'number':
    case 'money': {
      const times = shape.is === 'number' ? (shape.times ?? 1) : 1;
      return (
        <Figure
          {...shared}
          isMoney={shape.is === 'money'}
          value={typeof value === 'number' ? value / times : undefined}
          onChange={(next) => {
            put(path, next === undefined ? undefined : times === 1 ? next : Math.round(next * times), place);
          }}
        />
      );
    }
    case 'yes':
      return (
        <Tick
          {...shared}
          value={value === shape.on}
          onChange={(on) => {
            put(path, on ? shape.on : shape.off);
          }}
        />
      );
    case 'pick': {
      const options = typeof shape.options === 'function' ? shape.options(draft, departments) : shape.options;
      return (
        <Pick
          {...shared}
          options={options}
          empty={shape.empty ? say(shape.empty) : undefined}
          value={textOf(value)}
          onChange={(next) => {
            put(path, next === '' ? undefined : next);
          }}
        />
      );
    }
    case 'several': {
      const options = typeof shape.options === 'function' ? shape.options(draft, departments) : shape.options;
      return (
        <Ticks
          {...shared}
          options={options}
          value={listAt(draft, path).map(textOf)}
          onChange={(next) => {
            put(path, next.length === 0 ? undefined : next);
          }}
        />
      );
    }
    case 'condition':
      return (
        <ConditionBuilder
          {...shared}
          isOptional={shape.isOptional}
          rule={value as Rule | undefined}
          asked={askedAt(path)}
          onChange={(rule) => {
            put(path, rule, place);
          }}
        />
      );
    case 'amount': {
      const isMoney = shape.isMoney || getAt(draft, [...path.slice(0, -1), 'show']) === 'money';
      return (
        <AmountBuilder
          {...shared}
          isMoney={isMoney}
          rule={value as Rule | undefined}
          asked={askedAt(path)}
          onChange={(rule) => {
            put(path, rule, place);
          }}
        />
      );
    }
    case 'paragraphs':
      return <LinesSetting shape={shape} path={path} divider={'\n\n'} />;
    case 'lines':
      return <LinesSetting shape={shape} path={path} divider={'\n'} />;
    case 'rows':
      return <RowsSetting shape={shape} path={path} />;
    case 'part':
      return <PartSetting shape={shape} path={path} />;
  }
};
