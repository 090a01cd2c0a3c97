import { expect, test } from 'vitest';
import { sampleAnnouncement, sampleClock, sampleCommune, sampleId, sampleRemoval } from '../feed/sampleRecords.ts';
import { applyRecord, type Content } from './content.ts';
import { withRecord } from './overlay.ts';

test('a draft is seen in its own preview only; the content for everyone stays as it was', () => {
  const content: Content = new Map();
  for (const record of [sampleCommune('chelm', 1), sampleClock('chelm'), sampleAnnouncement(10), sampleRemoval(11)])
    applyRecord(content, record);
  const before = structuredClone(content);
  const changed = withRecord(content, sampleAnnouncement(10, { title: 'Zupełnie inny tytuł' }));
  const added = withRecord(content, sampleAnnouncement(11));
  expect(changed.get('chelm')?.documents.announcement.get(sampleId(10))?.title).toBe('Zupełnie inny tytuł');
  expect(added.get('chelm')?.documents.announcement.size).toBe(2);
  expect(added.get('chelm')?.removals.size).toBe(0);
  expect(content).toEqual(before);
});
