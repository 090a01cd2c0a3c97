import type { LetterTemplate } from '../services/letterTemplate.ts';
import type { ServiceField } from '../services/serviceField.ts';
import { isComposed, pathsWithin } from '../services/composedParts.ts';
import { caseFactNames, namesInText } from './letterNames.ts';

interface WithLetters {
  steps: { fields: ServiceField[] }[];
  computed?: { name: string }[] | undefined;
  letters?: LetterTemplate[] | undefined;
}

/** Names in the templates of a definition that nothing stands behind, each as a sentence for whoever writes it. */
export const templateFaults = ({ steps, computed = [], letters = [] }: WithLetters): string[] => {
  const fields = steps.flatMap((step) => step.fields);
  const known = new Set<string>([
    ...fields.filter(({ type }) => type !== 'files' && type !== 'info').map(({ name }) => name),
    ...fields.filter(isComposed).flatMap((field) => pathsWithin(field).map(({ path }) => path)),
    ...computed.map(({ name }) => name),
    ...caseFactNames,
  ]);
  const names = letters.map(({ name }) => name);
  const twice = names.find((name, place) => names.indexOf(name) !== place);
  return [
    ...(twice === undefined ? [] : [`Pismo „${twice}” występuje dwa razy.`]),
    ...letters.flatMap(({ title, paragraphs, grounds = [], basis = '' }) => {
      const texts = [title, ...paragraphs, ...grounds, basis];
      const stray = texts.flatMap(namesInText).find((name) => !known.has(name));
      const broken = texts.some((text) => text.split('{{').length - 1 !== namesInText(text).length);
      return [
        ...(stray === undefined
          ? []
          : [`Pismo „${title}” używa nazwy „${stray}”, której nie ma wśród pytań, wyliczeń ani danych sprawy.`]),
        ...(broken ? [`W piśmie „${title}” coś w podwójnych nawiasach nie jest nazwą pytania.`] : []),
      ];
    }),
  ];
};
