import type { DeclarationMethod, DeclarationStatus } from '../../../content-models/accessibility/declaration.ts';
import type { Language } from '../../../content-models/shared/identity.ts';
import { declarationEnglish } from './declarationEnglish.ts';
import { declarationPolish } from './declarationPolish.ts';
import { declarationUkrainian } from './declarationUkrainian.ts';

/** The prescribed words of a declaration; the Polish ones are locked to the ministry's template of version 2.0. */
export interface DeclarationWords {
  title: string;
  /** what follows the name of the office */
  pledge: string;
  scope: string;
  sitePublished: string;
  siteUpdated: string;
  stateHeading: string;
  stateBefore: string;
  statuses: Record<DeclarationStatus, string>;
  stateAfter: string;
  becauseOf: string;
  gapsHeading: string;
  annexHeading: string;
  burdenHeading: string;
  assessment: string;
  exemptHeading: string;
  preparedHeading: string;
  prepared: string;
  reviewed: string;
  basis: string;
  methods: Record<DeclarationMethod, string>;
  amenitiesHeading: string;
  style: string;
  shortcutsHeading: string;
  noShortcuts: string;
  feedbackHeading: string;
  feedbackBefore: string;
  phone: string;
  form: string;
  complaintsHeading: string;
  everybody: string;
  requestHas: string[];
  terms: string[];
  complaint: string;
  ombudsman: string;
  otherHeading: string;
  architectureHeading: string;
  communicationHeading: string;
}

const words: Record<Language, DeclarationWords> = {
  pl: declarationPolish,
  en: declarationEnglish,
  uk: declarationUkrainian,
};

/** The prescribed words in one language. */
export const declarationWordsIn = (language: Language): DeclarationWords => words[language];
