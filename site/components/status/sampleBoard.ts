import { statusBoardSchema, type StatusBoard } from '../../../content-models/status/status.ts';

const id = (number: number): string => `019a0000-0000-7000-8000-${String(number).padStart(12, '0')}`;

/** A board for tests: two services, a breakdown that goes on, one that is over, a work that is planned. */
export const sampleBoard = (changes: Partial<StatusBoard> = {}): StatusBoard =>
  statusBoardSchema.parse({
    updatedAt: '2026-11-23T10:00:00.000Z',
    day: '2026-11-23',
    services: [
      {
        ...{ id: id(1), name: 'Moje Miasto', group: 'E-usługi', state: 'down', since: '2026-11-23T09:12:00.000Z' },
        months: [
          { month: '2026-11', percent: 99.9 },
          { month: '2026-10', percent: 100 },
        ],
      },
      {
        ...{ id: id(2), name: 'Strona urzędu', group: 'Strony', state: 'up' },
        months: [{ month: '2026-11', percent: 100 }],
      },
    ],
    incidents: [
      {
        ...{ id: id(3), title: 'Panel <nie> działa & czeka', startedAt: '2026-11-23T09:12:00.000Z', services: [id(1)] },
        updates: [{ at: '2026-11-23T09:20:00.000Z', text: 'Sprawdzamy\u0008, co się stało.' }],
        updatedAt: '2026-11-23T09:21:00.000Z',
      },
      {
        ...{ id: id(4), title: 'Brak prądu', startedAt: '2026-11-01T09:00:00.000Z', services: [] },
        endedAt: '2026-11-01T11:00:00.000Z',
        updates: [{ at: '2026-11-01T10:00:00.000Z', text: 'Prąd wróci o dwunastej.' }],
        updatedAt: '2026-11-01T10:00:00.000Z',
      },
    ],
    planned: [
      {
        ...{ id: id(5), title: 'Wymiana łącza', from: '2026-11-27T19:00:00.000Z', to: '2026-11-27T21:00:00.000Z' },
        ...{ text: 'Nie złożysz sprawy.', services: [id(1), id(2)], updatedAt: '2026-11-20T08:00:00.000Z' },
      },
    ],
    ...changes,
  });
