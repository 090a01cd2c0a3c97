import { expect, test } from 'vitest';
import type { ServiceDefinition } from '../services/serviceDefinition.ts';
import { isLeaving, leaveText } from './leaveText.ts';

const call = { calledOn: '2026-11-03', until: '2026-11-17', lacking: ['Rysunek albo mapka'], written: 'Dołącz mapkę.' };

test('a letter left unexamined says when the party was called, until when, what was lacking and by what law', () => {
  expect(leaveText(call).replaceAll('\u00a0', ' ')).toBe(
    'W wezwaniu z 3 listopada 2026 r. poprosiliśmy o uzupełnienie pisma do 17 listopada 2026 r.\n\n„Dołącz mapkę.”\n\nBrakowało:\n– Rysunek albo mapka\n\nNie dostaliśmy tego w terminie. Pozostawiamy pismo bez rozpoznania (art. 64 § 2 Kodeksu postępowania administracyjnego). Możesz złożyć je jeszcze raz.',
  );
});

test('a call without points keeps the clerk’s words, one without words its points', () => {
  expect(leaveText({ ...call, lacking: [] })).not.toContain('Brakowało');
  expect(leaveText({ ...call, written: '' })).not.toContain('„');
});

test('a move leaves a letter unexamined by what its state says of itself, whatever it is called', () => {
  const ended = { explanation: 'Koniec.', turn: 'nobody', moves: [], final: true };
  const statuses = [
    { ...ended, name: 'closed', label: 'Zamknięta', unexamined: true },
    { ...ended, name: 'resolved', label: 'Bez rozpoznania wniosku dodatkowego' },
  ];
  const definition = { statuses } as unknown as ServiceDefinition;
  expect(isLeaving(definition, { to: 'closed' })).toBe(true);
  expect(isLeaving(definition, { to: 'resolved' })).toBe(false);
});
