import { problemText, type FileProblem } from '../../connectors/files/fileProblems.ts';
import { sentenceIn } from '../../words/sentenceIn.ts';

/** One fault of a statement in the language of whoever read it in: „statement, line 12, column “data”: this is no date.” */
export const faultIn = (language: string, fault: FileProblem): string => {
  if (language !== 'en') return problemText(fault);
  const { line, column, reason } = fault;
  const place = [
    'statement',
    ...(line === undefined ? [] : [`line ${String(line)}`]),
    // the header's own name, as it stands in the file
    ...(column === undefined ? [] : [`column “${column}”`]),
  ].join(', ');
  return `${place}: ${sentenceIn('en', reason)}`;
};
