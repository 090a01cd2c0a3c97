import type { LetterKind } from '../services/letterTemplate.ts';
import { counted } from '../shared/polish.ts';
import type { LetterContent } from './letter.ts';

const dayForms = { one: 'dzień', few: 'dni', many: 'dni' };

/**
 * What a letter tells of the party's means: the appeal and giving it up (KPA art. 107 § 1 pt 7, 127a, 129), the complaint
 * (art. 141), urging (art. 36 § 1, 37).
 */
export const instructionOf = (kind: LetterKind, { appeal }: Pick<LetterContent, 'appeal'>): string[] => {
  const days = appeal === undefined ? '' : counted(appeal.days, dayForms);
  switch (kind) {
    case 'decision':
      return appeal === undefined
        ? []
        : [
            `Od tej decyzji możesz odwołać się do ${appeal.to}. Masz na to ${days} od dnia, w którym ją otrzymasz (art. 129 § 2 KPA). Odwołanie składasz za pośrednictwem organu, który wydał decyzję.`,
            'W tym terminie możesz zrzec się prawa do odwołania. Z dniem, w którym urząd dostanie Twoje oświadczenie, decyzja staje się ostateczna i prawomocna: nie można już się od niej odwołać ani zaskarżyć jej do sądu (art. 127a KPA).',
          ];
    case 'refusal':
    case 'suspension':
      return appeal === undefined
        ? []
        : [
            `Na to postanowienie możesz złożyć zażalenie do ${appeal.to}. Masz na to ${days} od dnia, w którym je otrzymasz (art. 141 § 2 KPA). Zażalenie składasz za pośrednictwem organu, który wydał postanowienie.`,
          ];
    case 'extension':
      return [
        'Masz prawo wnieść ponaglenie (art. 37 KPA). Składasz je do organu wyższego stopnia za pośrednictwem organu, który prowadzi sprawę. Ponaglenie musi mieć uzasadnienie.',
      ];
    default:
      return [];
  }
};
