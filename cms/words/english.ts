import { actsWords } from './english/acts.ts';
import { announcementSentences } from './english/announcementSentences.ts';
import { alertsWords } from './english/alerts.ts';
import { casesWords } from './english/cases.ts';
import { changeRegisterWords } from './english/changeRegister.ts';
import { councilWords } from './english/council.ts';
import { deskSentences } from './english/deskSentences.ts';
import { editorWords } from './english/editor.ts';
import { factsWords } from './english/facts.ts';
import { gateWords } from './english/gate.ts';
import { gateSentences } from './english/gateSentences.ts';
import { institutionsWords } from './english/institutions.ts';
import { letterSentences } from './english/letterSentences.ts';
import { messagesWords } from './english/messages.ts';
import { officeWords } from './english/office.ts';
import { officeSentences } from './english/officeSentences.ts';
import { paymentSentences } from './english/paymentSentences.ts';
import { participationWords } from './english/participation.ts';
import { propertyWords } from './english/property.ts';
import { publishingWords } from './english/publishing.ts';
import { readersWords } from './english/readers.ts';
import { registerWords } from './english/register.ts';
import { queueWords } from './english/queue.ts';
import { serviceSentences } from './english/serviceSentences.ts';
import { settingsWords } from './english/settings.ts';
import { statementFaults } from './english/statementFaults.ts';
import { tendersWords } from './english/tenders.ts';
import { textsWords } from './english/texts.ts';
import { watchWords } from './english/watch.ts';

/** The dictionary, theme by theme. */
export const themes: readonly Record<string, string>[] = [
  actsWords,
  alertsWords,
  casesWords,
  changeRegisterWords,
  councilWords,
  editorWords,
  factsWords,
  gateWords,
  institutionsWords,
  messagesWords,
  officeWords,
  participationWords,
  propertyWords,
  publishingWords,
  readersWords,
  registerWords,
  queueWords,
  settingsWords,
  tendersWords,
  textsWords,
  watchWords,
  announcementSentences,
  deskSentences,
  gateSentences,
  letterSentences,
  officeSentences,
  paymentSentences,
  serviceSentences,
  statementFaults,
];

/**
 * What each Polish word of the admin is in English. A word stands in one theme only, the first in which staff meet it;
 * two that would need different English get different Polish.
 */
export const english: ReadonlyMap<string, string> = new Map(themes.flatMap((words) => Object.entries(words)));
