import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

const root = path.join(import.meta.dirname, '../..');

/** Where the sentences are made that staff are told when something is refused, checked or failed. */
const toldToStaff = [
  'content-models/{alerts,announcements,bip,communes,council,documents,events,facts,galleries,gate,letters,menus,news,payments,projects,queue,redirects,richText,serviceCards,settings}/**/*.ts',
  'content-models/shared/{accountNumber,identity,landRegister}.ts',
  'cms/{access,alerts,announcements,api,bip,cases,communes,council,dashboard,departments,desk,documents,events,facts,fields,files,gate,institutions,letters,linkChecks,locks,mailbox,media,menus,news,outbox,payments,preview,publishing,queue,redirects,register,reviews,schedule,serviceCards,services,staff,statistics,substitutions,translations,usages,versions,watch}/**/*.{ts,tsx}',
];

/** Read by residents, by people at the machine, or by nobody but programs; or the beginning of a Polish text. */
const notTold =
  /\.test\.ts|\/english\/|Mails?\.ts$|\/(?:mailText|publishers|tellPublishers|remindOf\w+)\.ts$|services\/(?:blankService|paperForm|admin\/editor\/(?:questionTypes|sections|letterShapes))\.ts$|desk\/(?:callText|completeCase|extendCase|givenFiles|handleOpinions|handOverFile|portalDeskEndpoints|readDesk|transferCase)\.ts$|cases\/(?:fileCase|prepareFiling|keepUpload|ownFiles|resumeUpload|uploadEndpoints|explain\w*)\.ts$|letters\/(?:instruction|appealDefinition|appealLetter|letterAppeal|letterPdf|portalLetterEndpoints|partyLetters|prepareLetters)\.ts$|letters\/admin\/|gate\/plainWords\.ts$|paste\//;

const isSentence = (text: string): boolean =>
  /^[A-ZĄĆĘŁŃÓŚŹŻ„{]/.test(text) &&
  / /.test(text) &&
  /[.?!…]$/.test(text) &&
  /[ąćęłńóśźż]| (?:nie|jest|na|do|w|z|i) /i.test(text);

const textOf = (node: ts.Node): string | undefined => {
  if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join('');
  return undefined;
};

/** Whether the text is one half of a `pl` and `en` that stand side by side, so that it needs no English of its own. */
const isPaired = ({ parent }: ts.Node): boolean =>
  ts.isPropertyAssignment(parent) && ts.isIdentifier(parent.name) && ['pl', 'en'].includes(parent.name.text);

const sentencesOf = (file: string): string[] => {
  const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const text = textOf(node);
    if (text !== undefined && isSentence(text) && !isPaired(node)) found.push(text);
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
};

/** Every Polish sentence in the code that staff may be told, by file; what is put into one is written `{}`. */
export const polishSentences = (): { file: string; sentence: string }[] =>
  globSync(toldToStaff, { cwd: root })
    .filter((file) => !notTold.test(file))
    .sort()
    .flatMap((file) => sentencesOf(file).map((sentence) => ({ file, sentence })));
