import { expect, test } from 'vitest';
import type { UploadState } from '../../../content-models/cases/upload.ts';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { draftedUploads, isSending, unfinishedUploads, uploadAnswers, uploadsOf } from './upload.ts';

const file = { key: '1', name: 'umowa.pdf', size: 10, share: 0 };

test('only files that reached the office become answers', () => {
  expect(uploadAnswers({ files: [{ ...file, id: 'a' }, file, { ...file, problem: 'Za duży.' }] })).toEqual({
    files: ['a'],
  });
});

test('nobody sends a form while a file is on its way or has failed', () => {
  expect(unfinishedUploads({ files: [file] }, ['files'])).toHaveLength(1);
  expect(unfinishedUploads({ files: [{ ...file, problem: 'Za duży.' }] }, ['files'])[0]?.message).toContain(
    'Usuń plik',
  );
  expect(unfinishedUploads({ files: [{ ...file, id: 'a' }] }, ['files', 'others'])).toEqual([]);
});

test('a draft keeps what is on its way as well, and only what is on its way holds the page', () => {
  const moving = { ...file, begun: 'b' };
  expect(draftedUploads({ files: [{ ...file, id: 'a' }, moving, file] })).toEqual({ files: ['a', 'b'] });
  expect(isSending({ files: [moving] })).toBe(true);
  expect(
    isSending({
      files: [
        { ...moving, pause: 'file' },
        { ...file, id: 'a' },
        { ...file, problem: 'Nie.' },
      ],
    }),
  ).toBe(false);
});

test('files of an earlier visit come back: whole, to be chosen once more, or counted as lost', () => {
  const asked: ServiceField[] = [
    { type: 'text', name: 'subject', label: 'Temat', required: true, maxLength: 200 },
    { type: 'files', name: 'files', label: 'Pliki', required: false, maxFiles: 5, maxSize: 10_000_000 },
  ];
  const waiting: UploadState[] = [
    { id: 'a', fileName: 'umowa.pdf', size: 10, sha256: '', offset: 10, kept: true },
    { id: 'b', fileName: 'plan.pdf', size: 10, sha256: '', offset: 4, kept: false },
  ];
  const answers = { subject: 'a', files: ['a', 'b', 'c'] };
  const { uploads, lost } = uploadsOf(asked, answers, waiting);
  expect(uploads).toMatchObject({
    files: [
      { id: 'a', name: 'umowa.pdf' },
      { begun: 'b', share: 0.4, pause: 'file' },
    ],
  });
  expect(lost).toBe(1);
  expect(unfinishedUploads(uploads, ['files'])[0]?.message).toContain('Wybierz jeszcze raz');
  // without a connection nothing is known of them, and nothing of them is dropped
  expect(draftedUploads(uploadsOf(asked, answers, undefined).uploads)).toEqual({ files: ['a', 'b', 'c'] });
});
