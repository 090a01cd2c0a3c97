import type { Endpoint } from 'payload';
import { accessibilityEndpoints } from './accessibility/accessibilityEndpoints.ts';
import { calendarEndpoints } from './calendar/calendarEndpoints.ts';
import { caseEndpoints } from './cases/caseEndpoints.ts';
import { coApplicantEndpoints } from './coApplicants/coApplicantEndpoints.ts';
import { confirmationEndpoints } from './confirmations/confirmationEndpoints.ts';
import { draftEndpoints } from './drafts/draftEndpoints.ts';
import { portalDeskEndpoints } from './desk/portalDeskEndpoints.ts';
import { documentSources } from './documentSources.ts';
import { worklistEndpoints } from './dashboard/worklistEndpoints.ts';
import { feedbackEndpoints } from './feedback/feedbackEndpoints.ts';
import { gateEndpoints } from './gate/gateEndpoints.ts';
import { healthEndpoint } from './health/health.ts';
import { portalLetterEndpoints } from './letters/portalLetterEndpoints.ts';
import { linkEndpoints } from './links/linkEndpoints.ts';
import { notificationEndpoints } from './notifications/notificationEndpoints.ts';
import { mailEndpoints } from './outbox/mailEndpoints.ts';
import { paymentEndpoints } from './payments/paymentEndpoints.ts';
import { panelEndpoints } from './panel/panelEndpoints.ts';
import { previewEndpoints } from './preview/previewEndpoints.ts';
import { prefillEndpoints } from './prefill/prefillEndpoints.ts';
import { residentEndpoints } from './residents/residentEndpoints.ts';
import { serviceEndpoints } from './services/serviceEndpoints.ts';
import { statisticsEndpoints } from './statistics/statisticsEndpoints.ts';
import { adminEndpoints } from './staff/adminEndpoints.ts';
import { streetEndpoints } from './streets/streetEndpoints.ts';
import { testDoor } from './testing/testDoor.ts';

/** Every endpoint of our own, by feature; each states its own access in its handler's first line. */
export const endpoints: Endpoint[] = [
  healthEndpoint,
  ...residentEndpoints,
  ...prefillEndpoints,
  ...serviceEndpoints,
  ...streetEndpoints,
  ...feedbackEndpoints,
  ...accessibilityEndpoints,
  ...statisticsEndpoints,
  ...caseEndpoints,
  ...draftEndpoints,
  ...coApplicantEndpoints,
  ...confirmationEndpoints,
  ...paymentEndpoints,
  ...portalDeskEndpoints,
  ...portalLetterEndpoints,
  ...calendarEndpoints,
  ...notificationEndpoints,
  ...linkEndpoints,
  ...panelEndpoints,
  ...gateEndpoints,
  ...mailEndpoints,
  ...worklistEndpoints,
  ...adminEndpoints,
  ...previewEndpoints(documentSources),
  ...testDoor,
];
