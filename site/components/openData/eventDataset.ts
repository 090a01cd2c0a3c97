import { eventCategories } from '../../../content-models/events/event.ts';
import { formatPrice } from '../../../content-models/events/formatOccurrence.ts';
import { commune as readCommune, eventTimes } from '../../content/read.ts';
import { day, documentColumns, documentValues, lastChange, moment, text, type Dataset } from './dataset.ts';

const states = { planned: 'planowane', moved: 'przeniesione', cancelled: 'odwołane' } as const;

/** Every event at each of its times. */
export const eventDataset: Dataset = {
  name: 'wydarzenia',
  title: 'Wydarzenia',
  description: 'Co się dzieje i co się działo. Jeden wiersz to jeden termin jednego wydarzenia.',
  keywords: ['wydarzenia', 'kultura', 'sport', 'kalendarz'],
  columns: [
    ...documentColumns,
    text('rodzaj', 'Rodzaj', `Jeden z: ${Object.values(eventCategories).join(', ')}.`),
    day('dzien', 'Dzień', 'Pierwszy dzień.'),
    day('ostatni_dzien', 'Ostatni dzień', 'Ostatni dzień. Puste, gdy wydarzenie trwa jeden dzień.'),
    moment('poczatek', 'Początek', 'O której się zaczyna. Puste, gdy trwa cały dzień.'),
    moment('koniec', 'Koniec', 'O której się kończy, jeśli to wiadomo.'),
    text('miejsce', 'Miejsce', 'Nazwa miejsca.'),
    text('adres_miejsca', 'Adres miejsca', 'Ulica i numer.'),
    text('organizator', 'Organizator', 'Kto organizuje. Puste, gdy urząd.'),
    text('cena', 'Cena', 'Ile kosztuje wstęp, słowami.'),
    text('stan', 'Stan', `Jeden z: ${Object.values(states).join(', ')}.`),
    moment('zmieniono', 'Zmieniono', 'Kiedy opublikowano ostatnią zmianę.'),
  ],
  rows: (tenant) => {
    const { origin } = readCommune(tenant);
    return eventTimes(tenant).map(({ event, occurrence }) => ({
      ...documentValues(origin, event),
      rodzaj: eventCategories[event.category],
      dzien: occurrence.on,
      ostatni_dzien: occurrence.until,
      poczatek: occurrence.startsAt,
      koniec: occurrence.endsAt,
      miejsce: event.place.name,
      adres_miejsca: event.place.address,
      organizator: event.organiser,
      cena: event.price && formatPrice(event.price),
      stan: states[event.state],
      zmieniono: event.metadata.updatedAt,
    }));
  },
  modified: (tenant) => lastChange(eventTimes(tenant).map(({ event }) => event)),
};
