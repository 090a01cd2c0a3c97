import { expect, test } from 'vitest';
import { unfinishedUploads, uploadAnswers } from './upload.ts';

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
