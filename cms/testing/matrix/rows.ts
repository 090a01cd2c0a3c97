import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CollectionSlug, FlattenedField } from 'payload';
import { v7 } from 'uuid';
import { letterContentSchema } from '../../../content-models/letters/letter.ts';
import type { TestCms } from '../startPayload.ts';

type Side = 'chelm' | 'koden';
const sides: Side[] = ['chelm', 'koden'];

/** What every collection holds during the test: one row of Chełm (and resident A), one of Kodeń (and resident B). */
export interface Rows {
  /** ids by collection and side */
  ids: Map<string, Record<Side, string>>;
  versions: Map<string, Record<Side, string>>;
  /** numbers of the two cases */
  numbers: Record<Side, string>;
  /** puts back what a permitted deletion took */
  restore: (slug: string) => Promise<void>;
}

/**
 * Writes the rows past all access and validation, with a value made from its type for each required field; in the
 * collections of people and communes it takes the ones that exist.
 */
export const makeRows = async (
  cms: TestCms,
  existing: Record<string, Record<Side, string>>,
  numbers: Record<Side, string>,
): Promise<Rows> => {
  const { payload } = cms;
  const ids: Rows['ids'] = new Map(Object.entries(existing));
  const versions: Rows['versions'] = new Map();
  const now = new Date().toISOString();
  let number = 9000;

  const valueOf = (field: FlattenedField, slug: string, side: Side): unknown => {
    switch (field.type) {
      case 'text':
      case 'textarea':
      case 'email':
        return 'hasMany' in field && field.hasMany === true ? ['x'] : `${slug}-${field.name}-${side}`;
      case 'number':
        return (number += 1);
      case 'date':
        return now;
      case 'checkbox':
        return false;
      case 'select': {
        const [first] = field.options;
        return typeof first === 'string' ? first : first?.value;
      }
      case 'json':
      case 'richText':
        return {};
      case 'relationship':
      case 'upload':
        if (Array.isArray(field.relationTo)) {
          const relationTo = field.relationTo.includes('staff') ? 'staff' : (field.relationTo[0] ?? '');
          return { relationTo, value: ids.get(relationTo)?.[side] };
        }
        return ids.get(field.relationTo)?.[side];
      default:
        return undefined;
    }
  };
  const dataOf = (fields: FlattenedField[], slug: string, side: Side): Record<string, unknown> => {
    const data: Record<string, unknown> = {};
    for (const field of fields) {
      if (field.name === 'id' || field.type === 'array' || field.type === 'blocks') continue;
      const isWanted = ('required' in field && field.required === true) || ['commune', 'resident'].includes(field.name);
      if (isWanted || field.name === 'case' || field.name === 'user') data[field.name] = valueOf(field, slug, side);
    }
    return data;
  };

  const { sealSubject } = await import('../../links/sealedLink.ts');
  const { sealNotification } = await import('../../notifications/sealedNotification.ts');
  const { sealAct } = await import('../../links/sealedAct.ts');
  const { sealContent } = await import('../../letters/letterRows.ts');
  const { sealLetter } = await import('../../mailbox/sealedLetter.ts');
  const { seal } = await import('../../sealing/sealing.ts');
  const { dataKeys } = await import('../../sealing/secrets.ts');
  const testSubscription = {
    endpoint: 'https://push.example/abc',
    keys: { p256dh: 'B'.repeat(87), auth: 'a'.repeat(22) },
  };
  const testLetter = {
    ...{ kind: 'excuseAbsence' as const, subject: 'u1', name: 'Ktoś', className: '4b', reason: 'wizyta' },
    days: [{ on: '2026-11-20', lessons: [1] }],
  };
  const testContent = letterContentSchema.parse({
    ...{ title: 'Pismo', authority: 'x', place: 'x', sign: 'x', basis: 'x', paragraphs: ['x'], grounds: ['x'] },
    ...{ addressee: { name: 'x', address: [] }, signer: { name: 'x', position: 'x' } },
  });
  /** What is sealed and opened again by a list must be truly sealed for its row. */
  const sealedFor = (slug: string, id: string): Record<string, string> => {
    if (slug === 'links')
      return { sealedSubject: sealSubject(id, { externalId: id, name: 'Ktoś', topics: ['bills'], acts: [] }) };
    if (slug === 'notifications')
      return {
        topic: 'case',
        sealedNotification: sealNotification(id, { title: 'x', text: 'x', reason: 'x', path: '/' }),
      };
    if (slug === 'pushSubscriptions')
      return { sealedSubscription: seal(dataKeys(), id, JSON.stringify(testSubscription)) };
    if (slug === 'caseLetters') return { state: 'sent', sealedContent: sealContent(id, testContent) };
    if (slug === 'caseNotes') return { sealedText: seal(dataKeys(), id, 'x') };
    if (slug === 'caseOpinions')
      return {
        until: '2026-12-31',
        sealedAsk: seal(dataKeys(), id, JSON.stringify({ email: 'x@opinia.example', question: 'Dlaczego?' })),
      };
    if (slug === 'accessibilityRequests')
      return {
        sealedRequest: seal(dataKeys(), id, JSON.stringify({ name: 'x', contact: 'x', page: 'x', problem: 'x' })),
      };
    if (slug === 'ownItems')
      return { sealedItem: seal(dataKeys(), id, JSON.stringify({ title: 'x', on: '2026-12-01', isTask: true })) };
    if (slug === 'linkActs')
      return {
        sealedAct: sealAct(id, {
          acting: { kind: 'excuseAbsence', data: { entries: ['1'], reason: 'wizyta' } },
          summary: 'x',
        }),
      };
    if (slug === 'mailboxLetters') return { sealedLetter: sealLetter(id, { letter: testLetter }), photoName: '' };
    return {};
  };

  const insert = async (slug: string, side: Side): Promise<void> => {
    const collection = payload.collections[slug as CollectionSlug].config;
    const id = ids.get(slug)?.[side] ?? '';
    const data: Record<string, unknown> = {
      ...dataOf(collection.flattenedFields, slug, side),
      ...sealedFor(slug, id),
      ...(collection.timestamps ? { createdAt: now, updatedAt: now } : {}),
    };
    if (collection.versions) Object.assign(data, { _status: 'draft' });
    const upload = collection.upload as typeof collection.upload | undefined;
    if (upload) {
      const filename = `${slug}-${side}.pdf`;
      const folder = upload.staticDir ?? '';
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, filename), 'a file that must not leave');
      Object.assign(data, { filename, mimeType: 'application/pdf', filesize: 26 });
    }
    await payload.db.create({ collection: slug as CollectionSlug, data: { ...data, id }, customID: id });
    if (collection.versions) {
      const version = await payload.db.createVersion({
        collectionSlug: slug as CollectionSlug,
        parent: id,
        versionData: { ...data, id } as never,
        autosave: false,
        createdAt: now,
        updatedAt: now,
      });
      versions.set(slug, { ...(versions.get(slug) ?? { chelm: '', koden: '' }), [side]: version.id });
    }
  };

  const begun = new Set<string>();
  /** What a row points to comes before it. */
  const make = async (slug: string): Promise<void> => {
    if (ids.has(slug) || begun.has(slug)) return;
    begun.add(slug);
    const { config, customIDType } = payload.collections[slug as CollectionSlug];
    for (const field of config.flattenedFields) {
      if (field.type !== 'relationship' && field.type !== 'upload') continue;
      for (const target of [field.relationTo].flat()) await make(target);
    }
    const isNumbered = customIDType !== 'text' && slug.startsWith('payload-');
    ids.set(
      slug,
      isNumbered
        ? { chelm: '01a20a1e-0000-7000-8000-00000000000a', koden: '01a20a1e-0000-7000-8000-00000000000b' }
        : { chelm: v7(), koden: v7() },
    );
    for (const side of sides) await insert(slug, side);
  };
  for (const slug of Object.keys(payload.collections).sort()) await make(slug);

  const restore = async (slug: string) => {
    const own = ids.get(slug);
    if (!own) return;
    for (const side of sides) {
      const id = own[side];
      const row = await payload.db.findOne({ collection: slug as CollectionSlug, where: { id: { equals: id } } });
      if (!row) await insert(slug, side);
    }
  };
  return { ids, versions, numbers, restore };
};
