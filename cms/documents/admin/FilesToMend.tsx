import type { BeforeListTableServerProps, CollectionSlug, Payload } from 'payload';
import { counted } from '../../../content-models/shared/polish.ts';
import { idOf } from '../../fields/idOf.ts';
import type { DocumentDoc } from '../../payload-types.ts';
import { leavesReadersOut } from '../refuseInaccessibleFiles.ts';

type Reader = Pick<BeforeListTableServerProps, 'payload' | 'user'>;

const carriers = ['announcements', 'pages'] as const satisfies CollectionSlug[];

/** Which of these files hang at something public, and at what. */
const publicCarriers = async (payload: Payload, user: Reader['user'], ids: string[]) => {
  const found = new Map<string, { title: string; href: string }>();
  for (const collection of carriers) {
    const { docs } = await payload.find({
      collection,
      where: { and: [{ _status: { equals: 'published' } }, { attachments: { in: ids } }] },
      depth: 0,
      limit: 200,
      overrideAccess: false,
      user: user ?? null,
    });
    for (const doc of docs)
      for (const file of doc.attachments ?? [])
        found.set(idOf(file), { title: doc.title, href: `/admin/collections/${collection}/${doc.id}` });
  }
  return found;
};

const FileLine = ({ doc, at }: { doc: DocumentDoc; at: { title: string; href: string } }) => (
  <li>
    <a href={`/admin/collections/documents/${doc.id}`}>{doc.title}</a>
    {' – przy: '}
    <a href={at.href}>{at.title}</a>
    {leavesReadersOut(doc) ? ' – brak wersji HTML i powodu' : ' – jest powód albo wersja HTML, plik nadal do poprawy'}
  </li>
);

/** PDF files on the site that not everyone can read, the ones without any way out first. */
export const FilesToMend = async ({ payload, user }: Reader) => {
  const { docs } = await payload.find({
    collection: 'documents',
    where: { and: [{ mimeType: { equals: 'application/pdf' } }, { accessible: { not_equals: true } }] },
    sort: '-createdAt',
    depth: 0,
    limit: 100,
    overrideAccess: false,
    user: user ?? null,
  });
  if (docs.length === 0) return null;
  const at = await publicCarriers(
    payload,
    user,
    docs.map(({ id }) => id),
  );
  const shown = docs
    .flatMap((doc) => {
      const carrier = at.get(doc.id);
      return carrier ? [{ doc, at: carrier }] : [];
    })
    .sort((a, b) => Number(leavesReadersOut(b.doc)) - Number(leavesReadersOut(a.doc)));
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="files-to-mend">
      <h2 id="files-to-mend">
        Do poprawy: {counted(shown.length, { one: 'plik', few: 'pliki', many: 'plików' })} na stronie
      </h2>
      <p>
        Tych plików PDF nie przeczyta każdy. Ustawa o dostępności cyfrowej wymaga, żeby je poprawić albo dać tę samą
        treść na stronie.
      </p>
      <ul>
        {shown.map((one) => (
          <FileLine key={one.doc.id} {...one} />
        ))}
      </ul>
    </section>
  );
};
