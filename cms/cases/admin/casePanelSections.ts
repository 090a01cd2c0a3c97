import type { ComponentType } from 'react';
import type { CaseForClerk } from '../../../content-models/cases/case.ts';
import { CaseLetters } from '../../letters/admin/CaseLetters.tsx';
import { CasePayments } from '../../payments/admin/CasePayments.tsx';
import { CaseDesk } from './CaseDesk.tsx';

/** What each part of a case's screen gets. */
export interface CaseSectionProps {
  one: CaseForClerk;
  /** `/api/cases/ID` */
  address: string;
  /** reads the case anew after an act of the section */
  onChanged: () => void;
}

/** Parts of a case's screen, in their order; each feature adds its own in one line. */
export const casePanelSections: { name: string; Section: ComponentType<CaseSectionProps> }[] = [
  { name: 'payments', Section: CasePayments },
  { name: 'letters', Section: CaseLetters },
  { name: 'desk', Section: CaseDesk },
];
