import { expect, test } from 'vitest';
import { stateOf } from './workItem.ts';

const item = {
  isPublic: false,
  hasDraft: false,
  review: 'none' as const,
  archivedAt: null,
  trashedAt: null,
};
const now = '2026-11-28T12:00:00.000Z';

test('where a document stands follows from what the public sees, what is written and what was asked', () => {
  expect(stateOf({ ...item, hasDraft: true })).toBe('draft');
  expect(stateOf({ ...item, hasDraft: true, review: 'requested' })).toBe('inReview');
  expect(stateOf({ ...item, hasDraft: true, review: 'returned' })).toBe('returned');
  expect(stateOf({ ...item, isPublic: true })).toBe('public');
  expect(stateOf({ ...item, isPublic: true, hasDraft: true })).toBe('publicWithDraft');
  expect(stateOf(item)).toBe('takenDown');
});

test('the archive and the trash are said before everything else that is true of it', () => {
  expect(stateOf({ ...item, isPublic: true, archivedAt: now })).toBe('archived');
  expect(stateOf({ ...item, isPublic: true, hasDraft: true, archivedAt: now })).toBe('archived');
  expect(stateOf({ ...item, archivedAt: now })).toBe('archived');
  expect(stateOf({ ...item, hasDraft: true, review: 'requested', trashedAt: now })).toBe('trashed');
});
