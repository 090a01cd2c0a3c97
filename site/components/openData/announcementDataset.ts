import { announcementTypes } from '../../../content-models/announcements/announcementTypes.ts';
import { announcements, commune as readCommune } from '../../content/read.ts';
import { day, documentColumns, documentValues, lastChange, moment, text, whole, type Dataset } from './dataset.ts';

/** Every announcement, those of the archive too. */
export const announcementDataset: Dataset = {
  name: 'ogloszenia',
  title: 'Ogłoszenia',
  description: 'Uchwały, zarządzenia, obwieszczenia, przetargi, nabory i wszystkie inne ogłoszenia, także archiwalne.',
  keywords: ['ogłoszenia', 'uchwały', 'zarządzenia', 'przetargi', 'BIP'],
  columns: [
    ...documentColumns,
    text('rodzaj', 'Rodzaj', 'Rodzaj ogłoszenia, na przykład: uchwała, przetarg, nabór.'),
    text('numer', 'Numer', 'Numer uchwały albo zarządzenia.'),
    text('organ', 'Organ', 'Kto wydał ogłoszenie.'),
    text('komorka', 'Komórka', 'Wydział, który prowadzi sprawę.'),
    text('znak_sprawy', 'Znak sprawy', 'Znak, pod którym urząd prowadzi sprawę.'),
    moment('opublikowano', 'Opublikowano', 'Kiedy ogłoszenie opublikowano pierwszy raz.'),
    moment('zmieniono', 'Zmieniono', 'Kiedy opublikowano ostatnią zmianę.'),
    day('aktualne_od', 'Aktualne od', 'Pierwszy dzień, w którym ogłoszenie jest aktualne.'),
    day('aktualne_do', 'Aktualne do', 'Ostatni taki dzień. Puste, gdy go nie ma.'),
    moment('termin', 'Termin', 'Do kiedy można coś zrobić: złożyć ofertę, uwagi albo dokumenty.'),
    whole('zalaczniki', 'Załączniki', 'Liczba plików przy ogłoszeniu.'),
  ],
  rows: (tenant) => {
    const { origin } = readCommune(tenant);
    return announcements(tenant).map((one) => ({
      ...documentValues(origin, one),
      rodzaj: announcementTypes[one.type].singular,
      numer: 'number' in one ? one.number : undefined,
      organ: one.authority,
      komorka: one.department,
      znak_sprawy: one.caseSign,
      opublikowano: one.metadata.publishedAt,
      zmieniono: one.metadata.updatedAt,
      aktualne_od: one.visibleFrom,
      aktualne_do: one.visibleTo,
      termin: one.deadlineAt,
      zalaczniki: one.attachments.length,
    }));
  },
  modified: (tenant) => lastChange(announcements(tenant)),
};
