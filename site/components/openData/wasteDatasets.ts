import { wasteFractions } from '../../../content-models/wasteCalendar/wasteCalendar.ts';
import { wasteSchedule } from '../../content/read.ts';
import { day, text, type Dataset } from './dataset.ts';

const modified = (tenant: string) => wasteSchedule(tenant).changedAt;
const sectorColumn = text('sektor', 'Sektor', 'Część gminy, z której odpady zabiera się w tych samych dniach.');

/** Every day on which waste is taken, by sector. */
export const wasteDayDataset: Dataset = {
  name: 'odpady',
  title: 'Dni odbioru odpadów',
  description: 'Kiedy i co zabieramy sprzed domów. Jeden wiersz to jeden rodzaj odpadów w jednym dniu i sektorze.',
  keywords: ['odpady', 'harmonogram', 'środowisko'],
  columns: [
    sectorColumn,
    day('dzien', 'Dzień', 'Dzień odbioru.'),
    text(
      'frakcja',
      'Frakcja',
      `Jedna z: ${Object.values(wasteFractions)
        .map(({ label }) => label)
        .join(', ')}.`,
    ),
    text('uwagi', 'Uwagi', 'Dopisek firmy, jeśli jest.'),
  ],
  rows: (tenant) =>
    wasteSchedule(tenant).sectors.flatMap(({ name, pickups }) =>
      pickups.map(({ on, fraction, note }) => ({
        sektor: name,
        dzien: on,
        frakcja: wasteFractions[fraction].label,
        uwagi: note,
      })),
    ),
  modified,
};

/** Which houses belong to which sector. */
export const wasteSectorDataset: Dataset = {
  name: 'sektory-odpadow',
  title: 'Sektory odbioru odpadów',
  description: 'Które ulice i domy należą do którego sektora. Jeden wiersz to jedna ulica albo jej część.',
  keywords: ['odpady', 'ulice', 'środowisko'],
  columns: [
    sectorColumn,
    text('ulica', 'Ulica', 'Ulica albo miejscowość.'),
    text('numery', 'Numery', 'Numery domów, na przykład: 1–15 nieparzyste, 20. Puste, gdy cała ulica.'),
  ],
  rows: (tenant) =>
    wasteSchedule(tenant).sectors.flatMap(({ name, streets }) =>
      streets.map(({ street, houses }) => ({ sektor: name, ulica: street, numery: houses })),
    ),
  modified,
};
