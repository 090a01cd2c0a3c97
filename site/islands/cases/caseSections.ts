import type { ComponentType } from 'preact';
import type { CaseDetail } from '../../../content-models/cases/case.ts';
import { PartyLetters } from '../letters/PartyLetters.tsx';
import { PaymentPart } from '../payments/PaymentPart.tsx';
import { CaseActs } from './CaseActs.tsx';

/** What each part of a resident's case page gets. */
export interface CaseSectionProps {
  one: CaseDetail;
  /** reads the case anew after an act of the section */
  onChanged: () => void;
}

interface CaseSection {
  name: string;
  Section: ComponentType<CaseSectionProps>;
}

/** What the resident is to do or answer, before the course of the case; each feature adds its own in one line. */
export const caseActs: CaseSection[] = [
  { name: 'letters', Section: PartyLetters },
  { name: 'acts', Section: CaseActs },
];

/** What the case holds, after its course; each feature adds its own in one line. */
export const caseSections: CaseSection[] = [{ name: 'payment', Section: PaymentPart }];
