import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import type { ServiceField } from '../../../content-models/services/serviceField.ts';
import { makePortalClient } from '../shared/portalClient.ts';
import { askWaiting } from './askWaiting.ts';

const fields: ServiceField[] = [
  { type: 'text', name: 'about', label: 'Czego dotyczy', required: true, maxLength: 100 },
  { type: 'files', name: 'message-files', label: 'Pliki', required: false, maxFiles: 10, maxSize: 10_000_000 },
];
const map = {
  ...{ id: '0199d3a0-0000-7000-8000-000000000001', fileName: 'mapa.pdf', size: 2048, offset: 2048, kept: true },
  sha256: 'a'.repeat(64),
};

const client = makePortalClient('https://chelm.example');
const office = vi.spyOn(globalThis, 'fetch');
beforeEach(() => {
  office.mockReset().mockImplementation(() => Promise.resolve(Response.json({ uploads: [map] })));
});
afterAll(() => {
  office.mockRestore();
});

test('a file added before a reload is known again by its name and size', async () => {
  expect(await askWaiting(client, fields, [{ 'message-files': [map.id] }])).toEqual([map]);
});

test('the office is not asked for files when none was added', async () => {
  expect(await askWaiting(client, fields, [{ about: 'Ławka', 'message-files': [] }])).toEqual([]);
  expect(office).not.toHaveBeenCalled();
});

test('without a connection it is not said that the files are gone', async () => {
  office.mockRejectedValue(new TypeError('failed'));
  expect(await askWaiting(client, fields, [{ 'message-files': [map.id] }])).toBeUndefined();
});
