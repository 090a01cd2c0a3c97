import type { PayloadRequest } from 'payload';
import type { DemoAttachment } from './content/demoAnnouncement.ts';
import { makePdf } from '../pdf/makePdf.ts';

/** One attachment, printed as a PDF; the same title in the same commune is taken for the same file. */
export const seedDocument = async (
  req: PayloadRequest,
  commune: string,
  attachment: DemoAttachment,
): Promise<string> => {
  const known = await req.payload.find({
    collection: 'documents',
    where: { and: [{ commune: { equals: commune } }, { title: { equals: attachment.title } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (known.docs[0]) return known.docs[0].id;
  const data = await makePdf(attachment.pdf);
  const created = await req.payload.create({
    collection: 'documents',
    data: { commune, language: 'pl', title: attachment.title },
    file: { data, mimetype: 'application/pdf', name: attachment.fileName, size: data.length },
    overrideAccess: true,
    req,
  });
  delete req.context.checkedFile;
  return created.id;
};
