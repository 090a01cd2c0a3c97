import { answerText, unansweredText } from '../../../content-models/services/answerValue.ts';
import { isComposed } from '../../../content-models/services/composedParts.ts';
import { interpret, type Interpretation } from '../../../content-models/services/interpretService.ts';
import type { Surroundings } from '../../../content-models/services/readComposed.ts';
import type { ServiceForm, ServiceStep } from '../../../content-models/services/serviceForm.ts';
import type { Answer, Answers } from '../../../content-models/services/answers.ts';
import type { PrefillOffers } from '../../../content-models/services/prefill.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import type { FieldError } from '../shared/fieldError.ts';

/** The field of the clause on the review; not an answer, but mended like one. */
export const CLAUSE = 'clauseAccepted';

/** The second person's address on the review. */
export const CO_APPLICANT = 'coApplicantEmail';

type Screens = Pick<Interpretation, 'steps'>;
type Checked = Pick<Interpretation, 'steps' | 'errors'>;

/** The form as it stands for these answers today. */
export const interpretToday = (definition: ServiceForm, answers: Answers, around?: Surroundings): Interpretation =>
  interpret(definition, answers, localDateOf(new Date()), around);

/** How many screens a form has for these answers: its steps and the review at the end. */
export const screensOf = ({ steps }: Screens): number => steps.length + 1;

/** `Krok 1 z 3`: progress in words. */
export const progressText = (form: Screens, screen: number): string =>
  `Krok\u00a0${String(screen + 1)} z\u00a0${String(screensOf(form))}`;

const questionOf = (path: string): string => path.split('.')[0] ?? path;
const asks = (step: ServiceStep | undefined, path: string): boolean =>
  step?.fields.some(({ name }) => name === questionOf(path)) === true;

/** What is wrong on one screen; the review shows what is wrong anywhere. */
export const errorsOn = ({ steps, errors }: Checked, screen: number): FieldError[] => {
  const step = steps[screen];
  return step === undefined ? errors : errors.filter(({ path }) => asks(step, path));
};

/** The screen that asks for this field; the review for anything unknown. */
export const screenOf = ({ steps }: Screens, path: string): number => {
  const index = steps.findIndex((step) => asks(step, path));
  return index === -1 ? steps.length : index;
};

/** The asked screen, but never past one that still needs mending: nobody lands on the review of an empty form. */
export const reachableScreen = (form: Checked, asked: number): number => {
  const firstWrong = form.steps.findIndex((_, screen) => errorsOn(form, screen).length > 0);
  const furthest = firstWrong === -1 ? form.steps.length : firstWrong;
  return Number.isInteger(asked) ? Math.min(Math.max(asked, 0), furthest) : 0;
};

const fits = (field: ServiceField, value: Answer): boolean => {
  if (field.type === 'group' || isComposed(field))
    return Array.isArray(value) && value.every((row) => typeof row === 'object');
  const isList = field.type === 'files' || field.type === 'multiChoice';
  return isList ? Array.isArray(value) && value.every((one) => typeof one === 'string') : typeof value === 'string';
};

/** What was typed before; what was only filled in from what is known is filled in anew, with its source. */
export const startingAnswers = (fields: ServiceField[], offers: PrefillOffers, kept: Answers = {}): Answers =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = kept[field.name];
      if (value === undefined || !fits(field, value)) return [];
      const known = Object.hasOwn(offers, field.name) ? offers[field.name]?.value : undefined;
      return JSON.stringify(known) === JSON.stringify(value) ? [] : [[field.name, value]];
    }),
  );

/** One answer as people read it on the review: in its normal form when it is right, as typed when it is not. */
export const reviewText = (field: ServiceField, read: Answer | undefined, typed: Answer | undefined): string => {
  if (read !== undefined) return answerText(field, read);
  return typeof typed === 'string' && typed.trim() !== '' ? typed : unansweredText(field, 'Nie podano');
};
