import type { Resident } from '../../../content-models/residents/resident.ts';
import { prefillAnswerSchema, type PrefillOffers } from '../../../content-models/services/prefill.ts';
import { profileOffers } from '../../../content-models/services/prefilledAnswers.ts';
import type { ServiceForm } from '../../../content-models/services/serviceForm.ts';
import { localDateOf } from '../../../content-models/shared/localDate.ts';
import type { PortalClient } from '../shared/portalClient.ts';

/** Asks what is known already of a form's questions; a form opens without the answer too. */
export const askOffers = (client: PortalClient, service: string) =>
  client.get(`/services/${encodeURIComponent(service)}/prefill`, prefillAnswerSchema);

/** What is known of a form's questions: what the office says, and without it what this page knows of who is here. */
export const offersFor = (
  definition: ServiceForm,
  { givenName, familyName, email }: Resident,
  answer: Awaited<ReturnType<typeof askOffers>>,
): PrefillOffers =>
  answer.ok
    ? answer.value.offers
    : profileOffers(
        definition,
        { givenName, familyName, fullName: `${givenName} ${familyName}`, email },
        localDateOf(new Date()),
      );
