import { expect, test } from 'vitest';
import { changeOf, Changes } from './changes.ts';

const all = () => true;

test('a new row, a row found by its owner and a row that was read back are their owner’s alone', () => {
  const own = { collection: 'ownItems', owners: ['anna'] };
  expect(changeOf('ownItems', { data: { resident: 'anna' } }, { id: '1', resident: 'anna' }, true)).toEqual({
    ...own,
    isNew: true,
  });
  const where = { and: [{ id: { equals: '1' } }, { resident: { equals: 'anna' } }] };
  expect(changeOf('ownItems', { where }, undefined, false)).toEqual(own);
  expect(
    changeOf('ownItems', { where: { id: { equals: '1' } } }, [{ id: '1', resident: { id: 'anna' } }], false),
  ).toEqual(own);
});

test('a resident’s own row is theirs', () => {
  const own = { collection: 'residents', owners: ['anna'] };
  expect(changeOf('residents', { data: { givenName: 'Ania' } }, { id: 'anna', givenName: 'Ania' }, false)).toEqual(own);
});

test('what cannot be told to be somebody’s is everybody’s', () => {
  const everybodys = { collection: 'cases', owners: undefined };
  expect(changeOf('cases', { where: { id: { equals: '1' } } }, null, false)).toEqual(everybodys);
  expect(changeOf('cases', {}, [{ id: '1', resident: 'anna' }, { id: '2' }], false)).toEqual(everybodys);
  expect(changeOf('cases', { where: { or: [{ resident: { equals: 'anna' } }] } }, undefined, false)).toEqual(
    everybodys,
  );
  // the row may have been another's before
  expect(changeOf('cases', { data: { resident: 'jan' } }, { id: '1', resident: 'jan' }, false)).toEqual(everybodys);
});

test('a change is seen by whom it concerns, and by nobody who looked after it', () => {
  const changes = new Changes();
  const before = changes.now();
  changes.note([{ collection: 'ownItems', owners: ['anna'] }]);
  expect(changes.since(before, ['anna', 'link'], all)).toBe(true);
  expect(changes.since(before, ['jan'], all)).toBe(false);
  expect(changes.since(changes.now(), ['anna'], all)).toBe(false);
});

test('whoever keeps a log-in looks at nothing else its owner writes, and at once when the log-in is written', () => {
  const changes = new Changes();
  const before = changes.now();
  const logIns = (collection: string) => collection === 'residentSessions' || collection === 'residents';
  changes.note([{ collection: 'cases', owners: ['anna'] }]);
  expect(changes.since(before, ['anna'], logIns, logIns)).toBe(false);
  expect(changes.since(before, ['anna'], logIns)).toBe(true);
  changes.note([{ collection: 'residentSessions', owners: ['anna'] }]);
  changes.note([{ collection: 'cases', owners: ['anna'] }]);
  expect(changes.since(before, ['anna'], logIns, logIns)).toBe(true);
  expect(changes.since(before, ['jan'], logIns, logIns)).toBe(false);
});

test('a change of everybody’s is seen by all who count that collection', () => {
  const changes = new Changes();
  const before = changes.now();
  changes.note([{ collection: 'outbox', owners: undefined }]);
  expect(changes.since(before, ['anna'], (collection) => collection !== 'outbox')).toBe(false);
  changes.note([{ collection: 'institutions', owners: undefined }]);
  expect(changes.since(before, ['anna'], (collection) => collection !== 'outbox')).toBe(true);
});

test('when too many owners are known all are forgotten, and whoever kept something has to look again', () => {
  const changes = new Changes();
  const before = changes.now();
  for (let index = 0; index <= 50_000; index += 1)
    changes.note([{ collection: 'links', owners: [`r${String(index)}`] }]);
  expect(changes.since(before, ['anna'], all)).toBe(true);
  expect(changes.since(changes.now(), ['anna'], all)).toBe(false);
});

test('a row that came touches none that was there before; a change of one, or a loss, does', () => {
  const changes = new Changes();
  const before = changes.now();
  changes.note([changeOf('cases', { data: { resident: 'anna' } }, { id: '1', resident: 'anna' }, true)]);
  changes.note([changeOf('cases', {}, { id: '2' }, true)]);
  expect(changes.touchedSince(before, 'cases')).toBe(false);
  changes.note([changeOf('cases', { data: { endedAt: 'now' } }, { id: '1', resident: 'anna' }, false)]);
  expect(changes.touchedSince(before, 'cases')).toBe(true);
  expect(changes.touchedSince(changes.now(), 'cases')).toBe(false);
});
