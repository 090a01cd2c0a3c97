import { waitingUploadsSchema, type UploadState } from '../../../content-models/cases/upload.ts';
import type { Answers } from '../../../content-models/services/answers.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import type { PortalClient } from '../shared/portalClient.ts';

/** The files that wait at the office, asked for only when something kept names one; nothing when it cannot be asked. */
export const askWaiting = async (
  client: PortalClient,
  fields: readonly ServiceField[],
  kept: readonly Answers[],
): Promise<UploadState[] | undefined> => {
  const names = fields.flatMap(({ name, type }) => (type === 'files' ? [name] : []));
  if (!kept.some((answers) => names.some((name) => (answers[name]?.length ?? 0) > 0))) return [];
  const answer = await client.get('/uploads', waitingUploadsSchema);
  return answer.ok ? answer.value.uploads : undefined;
};
