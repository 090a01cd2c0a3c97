import type { PayloadRequest } from 'payload';
import sharp from 'sharp';
import { pictures } from './content/pictures.ts';

/** A drawn picture as a JPEG in the commune's store. */
export const seedPicture = async (req: PayloadRequest, commune: string, name: string): Promise<string> => {
  const picture = pictures.find((candidate) => candidate.name === name);
  if (!picture) throw new Error(`There is no drawn picture „${name}”.`);
  const known = await req.payload.find({
    collection: 'media',
    where: { and: [{ commune: { equals: commune } }, { alt: { equals: picture.alt } }] },
    limit: 1,
    depth: 0,
    overrideAccess: true,
    req,
  });
  if (known.docs[0]) return known.docs[0].id;
  const data = await sharp(Buffer.from(picture.svg)).jpeg({ quality: 88 }).toBuffer();
  const created = await req.payload.create({
    collection: 'media',
    data: { commune, alt: picture.alt, decorative: false },
    file: { data, mimetype: 'image/jpeg', name: `${name}.jpg`, size: data.length },
    overrideAccess: true,
    req,
  });
  delete req.context.checkedFile;
  return created.id;
};
