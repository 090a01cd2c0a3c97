import { changeActions, type Change } from '../../../content-models/changeRegister/change.ts';
import {
  registerFileSchema,
  type FileDocument,
  type RegisterFile,
} from '../../../content-models/changeRegister/registerFile.ts';
import { documentKindNames } from '../../../content-models/publications/documentKinds.ts';
import { changedDocument, commune as readCommune, historyOf, placedAt } from '../../content/read.ts';

const toFileChange = ({ at, revision, action, by, reason, fields }: Change) => ({
  date: at,
  version: revision,
  action: changeActions[action].label,
  author: by,
  ...(reason === undefined ? {} : { reason }),
  fields: fields.map(({ label }) => label),
});

/** Until when a document is available as current: its last day, its archiving, or its being taken down. */
const availableTo = (
  found: ReturnType<typeof changedDocument>,
  newest: Change | undefined,
): Pick<FileDocument, 'dateAvailableTo'> => {
  const removed = !found && newest?.action === 'remove' ? newest.at : undefined;
  const lastDay = found?.kind === 'announcement' ? found.document.visibleTo : undefined;
  const end = found?.document.metadata.archivedAt ?? lastDay ?? removed;
  return end === undefined ? {} : { dateAvailableTo: end };
};

const toFileDocument = (tenant: string, origin: string, owner: string, list: readonly Change[]): FileDocument[] => {
  const [change] = list;
  if (!change) return [];
  const found = changedDocument(tenant, change);
  const history = historyOf(tenant, change.documentId);
  const metadata = found?.document.metadata;
  const first = metadata?.publishedAt ?? history.at(-1)?.at ?? change.at;
  return [
    {
      id: change.documentId,
      title: found?.document.title ?? change.title,
      url: origin + (found?.document.path ?? change.path),
      type: documentKindNames[change.kind],
      infoOwner: metadata?.publisherEntity ?? owner,
      dateFirstPublicate: first,
      dateLastVersionPublicate: metadata?.updatedAt ?? history[0]?.at ?? change.at,
      dateAvailableFrom: placedAt(tenant, change.kind, change.documentId, 1) ?? first,
      ...availableTo(found, history[0]),
      changes: list.map(toFileChange),
    },
  ];
};

/** Rows of the register as the machine-readable file, by document, the last changed first. */
export const registerFileOf = (tenant: string, path: string, changes: readonly Change[]): RegisterFile => {
  const { origin, officeName } = readCommune(tenant);
  return registerFileSchema.parse({
    publisher: officeName,
    url: origin + path,
    documents: [...Map.groupBy(changes, ({ documentId }) => documentId).values()].flatMap((list) =>
      toFileDocument(tenant, origin, officeName, list),
    ),
  });
};
