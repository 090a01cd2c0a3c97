/** Facts of the case, its party and its office that a template may name, each as people read it. */
export const caseFactNames = [
  'case.number',
  'case.sign',
  'case.title',
  'case.filedOn',
  'case.dueOn',
  'applicant.name',
  'party.name',
  'office.name',
  'office.genitive',
  'office.authority',
  'commune.name',
  'commune.genitive',
  'commune.locative',
  'department.name',
  'today',
] as const;
export type CaseFacts = Readonly<Record<(typeof caseFactNames)[number], string>>;

/**
 * `{{name}}`, or `{{name|drzewo|drzewa|drzew}}`: the number with its noun in the right form. Nothing else is understood,
 * so nothing in a template can act.
 */
export const placePattern = /\{\{\s*([a-z][a-zA-Z0-9.]*)\s*(?:\|([^{}|]+)\|([^{}|]+)\|([^{}|]+))?\}\}/g;

/** Names that a text uses, in order. */
export const namesInText = (text: string): string[] => Array.from(text.matchAll(placePattern), ([, name = '']) => name);
