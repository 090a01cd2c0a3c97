import { getAt, listAt, nameFor, namesAt, type Draft } from './editorState.ts';
import { option, type Option, type Shape } from './shapes.ts';

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

const statusOptions = (draft: Draft): Option[] =>
  listAt(draft, ['statuses']).map((status) => {
    const name = textOf(getAt(status, ['name']));
    const label = textOf(getAt(status, ['label'])) || name;
    return option(name, label, label);
  });

/** Stany i ruchy: where a case may be and where it may go. */
export const statusShapes: readonly Shape[] = [
  {
    is: 'pick',
    key: 'initialStatus',
    options: statusOptions,
    label: { pl: 'Stan zaraz po złożeniu', en: 'Status just after filing' },
  },
  {
    ...{
      is: 'rows',
      key: 'statuses',
      titleKey: 'label',
      label: { pl: 'Stany', en: 'Statuses' },
      one: { pl: 'stan', en: 'status' },
    },
    shapes: [
      { is: 'line', key: 'label', label: { pl: 'Nazwa dla urzędnika', en: 'Name for the clerk' } },
      {
        is: 'text',
        key: 'explanation',
        label: { pl: 'Zdanie dla mieszkańca: czyj jest ruch', en: 'Sentence for the resident: whose move it is' },
      },
      {
        ...{ is: 'pick', key: 'turn', label: { pl: 'Czyj ruch', en: 'Whose move' } },
        options: [
          option('office', 'urzędu', 'the office'),
          option('resident', 'mieszkańca', 'the resident'),
          option('nobody', 'niczyj', 'nobody'),
        ],
      },
      {
        is: 'yes',
        on: 'stands',
        key: 'clock',
        label: { pl: 'Termin urzędu wtedy stoi', en: 'The office’s term stands still' },
      },
      { is: 'yes', on: true, off: false, key: 'final', label: { pl: 'To koniec sprawy', en: 'The case ends here' } },
      {
        is: 'yes',
        on: true,
        key: 'unexamined',
        label: {
          pl: 'Koniec bez rozpoznania: nie uzupełniono braków (art. 64 § 2 KPA)',
          en: 'Ended unexamined: what was lacking did not come (KPA art. 64 § 2)',
        },
      },
      {
        ...{
          is: 'rows',
          key: 'moves',
          titleKey: 'label',
          label: { pl: 'Ruchy z tego stanu', en: 'Moves from here' },
          one: { pl: 'ruch', en: 'move' },
        },
        shapes: [
          { is: 'line', key: 'label', label: { pl: 'Napis na przycisku', en: 'Words on the button' } },
          { is: 'pick', key: 'to', options: statusOptions, label: { pl: 'Dokąd', en: 'To' } },
          {
            ...{ is: 'pick', key: 'message', label: { pl: 'Wiadomość do mieszkańca', en: 'Message to the resident' } },
            options: [option('optional', 'nieobowiązkowa', 'optional'), option('required', 'wymagana', 'required')],
          },
          {
            ...{
              is: 'pick',
              key: 'call',
              label: { pl: 'Czy to wezwanie', en: 'Whether it is a call' },
              empty: { pl: 'nie', en: 'no' },
            },
            options: [
              option('incomplete', 'do uzupełnienia braków (art. 64 § 2 KPA)', 'to complete (KPA art. 64 § 2)'),
              option('incorrect', 'do wyjaśnień (art. 50 KPA)', 'to explain (KPA art. 50)'),
            ],
          },
        ],
        make: (draft) => ({ to: namesAt(draft, 'statuses')[0] ?? '', label: '', message: 'optional' }),
      },
    ],
    make: (draft) => ({
      name: nameFor('Stan', namesAt(draft, 'statuses')),
      label: 'Nowy stan',
      explanation: '',
      turn: 'office',
      moves: [],
      final: false,
    }),
  },
];
