import { expect, test } from 'vitest';
import type { UploadState } from '../../../content-models/cases/upload.ts';
import type { PortalClient, Result } from '../shared/portalClient.ts';
import { PART_BYTES, sendUpload, type SendPart } from './sendUpload.ts';

const size = PART_BYTES * 2 + 100;
const file = new File([new Uint8Array(size)], 'plan.pdf');
const unreachable: Result<UploadState> = { ok: false, failure: { kind: 'unreachable' } };
const refusal = (status: number): Result<UploadState> => ({
  ok: false,
  failure: { kind: 'refused', problem: { type: 'about:blank', title: 'Nie.', status } },
});

/** An office that takes parts, and what it does at its first, second… part. */
const office = (offset = 0, ...does: (undefined | 'cut' | 'half' | 'answerLost')[]) => {
  const at = { offset, asked: [] as string[], parts: [] as number[] };
  const state = (): Result<UploadState> => ({
    ok: true,
    value: { id: 'a', fileName: 'plan.pdf', size, sha256: 's', offset: at.offset, kept: at.offset === size },
    status: 200,
    serverTime: 0,
  });
  const client = {
    post: () => {
      at.asked.push('begin');
      return Promise.resolve(state());
    },
    get: (path: string) => {
      at.asked.push(path);
      return Promise.resolve(path === '/uploads/gone' ? refusal(404) : state());
    },
  } as unknown as PortalClient;
  const sendPart: SendPart = (part, onGone) => {
    const what = does.shift();
    at.parts.push(part.offset);
    if (what === 'cut') return Promise.resolve(unreachable);
    if (part.offset !== at.offset) return Promise.resolve(refusal(409));
    const count = what === 'half' ? part.bytes.size / 2 : part.bytes.size;
    at.offset += count;
    onGone(count);
    return Promise.resolve(what === undefined ? state() : unreachable);
  };
  const send = (id?: string) =>
    sendUpload(client, sendPart, {
      ...{ file, sha256: 's', id, besides: [], signal: new AbortController().signal },
      onState: () => undefined,
      onGone: () => undefined,
    });
  return { at, send };
};

test('a file leaves in parts, one after another', async () => {
  const { at, send } = office();
  expect(await send()).toMatchObject({ ok: true, value: { kept: true } });
  expect(at.parts).toEqual([0, PART_BYTES, PART_BYTES * 2]);
});

test('after a broken connection it goes on from what arrived, not from what was sent', async () => {
  const { at, send } = office(0, undefined, 'half');
  expect(await send()).toEqual(unreachable);
  expect(await send('a')).toMatchObject({ ok: true, value: { kept: true } });
  expect(at.asked).toEqual(['begin', '/uploads/a']);
  expect(at.parts).toEqual([0, PART_BYTES, PART_BYTES * 1.5, PART_BYTES * 2.5].slice(0, at.parts.length));
});

test('when only the last answer was lost nothing is sent again', async () => {
  const { at, send } = office(PART_BYTES * 2, 'answerLost');
  expect(await send('a')).toEqual(unreachable);
  expect(await send('a')).toMatchObject({ ok: true, value: { kept: true } });
  expect(at.parts).toHaveLength(1);
});

test('a file that lay there too long is announced anew', async () => {
  const { at, send } = office();
  expect(await send('gone')).toMatchObject({ ok: true, value: { kept: true } });
  expect(at.asked).toEqual(['/uploads/gone', 'begin']);
});
