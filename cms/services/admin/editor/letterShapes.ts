import { letterKinds, type LetterKind } from '../../../../content-models/services/letterTemplate.ts';
import type { Words } from '../../../words/inLanguage.ts';
import { nameFor, namesAt } from './editorState.ts';
import type { Shape } from './shapes.ts';

const letterNames: Record<LetterKind, Words> = {
  decision: { pl: 'decyzja', en: 'decision' },
  certificate: { pl: 'zaświadczenie', en: 'certificate' },
  refusal: { pl: 'odmowa', en: 'refusal' },
  call: { pl: 'wezwanie', en: 'call' },
  extension: { pl: 'przedłużenie terminu', en: 'extension' },
  suspension: { pl: 'zawieszenie', en: 'suspension' },
  notice: { pl: 'zawiadomienie', en: 'notice' },
  letter: { pl: 'inne pismo', en: 'another letter' },
};

/** Pisma: letters the office writes again and again. */
export const letterShapes: readonly Shape[] = [
  {
    ...{
      is: 'rows',
      key: 'letters',
      titleKey: 'title',
      label: { pl: 'Pisma', en: 'Letters' },
      one: { pl: 'pismo', en: 'letter' },
    },
    shapes: [
      { is: 'line', key: 'title', label: { pl: 'Tytuł pisma', en: 'Title of the letter' } },
      {
        is: 'pick',
        key: 'kind',
        options: letterKinds.map((value) => ({ value, label: letterNames[value] })),
        label: { pl: 'Rodzaj', en: 'Kind' },
      },
      {
        is: 'paragraphs',
        key: 'paragraphs',
        label: { pl: 'Treść albo rozstrzygnięcie', en: 'Text, or what is settled' },
      },
      { is: 'paragraphs', key: 'grounds', label: { pl: 'Uzasadnienie', en: 'Grounds' } },
      { is: 'line', key: 'basis', label: { pl: 'Podstawa prawna', en: 'Legal basis' } },
      {
        ...{
          is: 'part',
          key: 'appeal',
          label: { pl: 'Można się odwołać', en: 'It can be appealed' },
          make: () => ({ to: '', days: 14 }),
        },
        shapes: [
          { is: 'line', key: 'to', label: { pl: 'Do kogo', en: 'To whom' } },
          { is: 'number', key: 'days', label: { pl: 'Ile dni od doręczenia', en: 'Days from delivery' } },
        ],
      },
    ],
    make: (draft) => ({
      name: nameFor('Pismo', namesAt(draft, 'letters')),
      kind: 'letter',
      title: 'Nowe pismo',
      paragraphs: ['Treść pisma.'],
    }),
  },
];
