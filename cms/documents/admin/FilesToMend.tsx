import type { BeforeListTableServerProps, CollectionSlug, Payload } from 'payload';
import { counted } from '../../../content-models/shared/polish.ts';
import { idOf } from '../../fields/idOf.ts';
import type { DocumentDoc } from '../../payload-types.ts';
import { inLanguage, type Words } from '../../words/inLanguage.ts';
import { leavesReadersOut } from '../refuseInaccessibleFiles.ts';

type Reader = Pick<BeforeListTableServerProps, 'payload' | 'user'>;
type Say = (words: Words) => string;

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

const FileLine = ({ doc, at, say }: { doc: DocumentDoc; at: { title: string; href: string }; say: Say }) => (
  <li>
    <a href={`/admin/collections/documents/${doc.id}`}>{doc.title}</a>
    {say({ pl: ' – przy: ', en: ' – at: ' })}
    <a href={at.href}>{at.title}</a>
    {leavesReadersOut(doc)
      ? say({ pl: ' – brak wersji HTML i powodu', en: ' – no HTML version and no reason' })
      : say({
          pl: ' – jest powód albo wersja HTML, plik nadal do poprawy',
          en: ' – there is a reason or an HTML version, the file is still to be mended',
        })}
  </li>
);

/** PDF files on the site that not everyone can read, the ones without any way out first. */
export const FilesToMend = async ({ payload, user, i18n }: Reader & Pick<BeforeListTableServerProps, 'i18n'>) => {
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
  const say: Say = (words) => inLanguage(i18n.language, words);
  return (
    <section aria-labelledby="files-to-mend">
      <h2 id="files-to-mend">
        {say({
          pl: `Do poprawy: ${counted(shown.length, { one: 'plik', few: 'pliki', many: 'plików' })} na stronie`,
          en: `To be mended: ${String(shown.length)} ${shown.length === 1 ? 'file' : 'files'} on the website`,
        })}
      </h2>
      <p>
        {say({
          pl: 'Tych plików PDF nie przeczyta każdy. Ustawa o dostępności cyfrowej wymaga, żeby je poprawić albo dać tę samą treść na stronie.',
          en: 'Not everyone can read these PDF files. The Act on Digital Accessibility requires them to be mended, or the same content given on a page.',
        })}
      </p>
      <ul>
        {shown.map((one) => (
          <FileLine key={one.doc.id} {...one} say={say} />
        ))}
      </ul>
    </section>
  );
};
