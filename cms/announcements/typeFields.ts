import type { Field, GroupField } from 'payload';
import { announcementTypes, type AnnouncementType } from '../../content-models/announcements/announcementTypes.ts';
import { ordinanceNumberSchema, resolutionNumberSchema } from '../../content-models/announcements/announcement.ts';
import { byModel } from '../fields/byModel.ts';

const text = (name: string, label: string, required = false): Field => ({ name, type: 'text', label, required });
const area = (name: string, label: string, required = false): Field => ({ name, type: 'textarea', label, required });
const day = (name: string, label: string, required = false): Field => ({
  name,
  type: 'date',
  label,
  required,
  admin: { date: { pickerAppearance: 'dayOnly', displayFormat: 'dd.MM.yyyy' } },
});
const moment = (name: string, label: string, required = false): Field => ({
  name,
  type: 'date',
  label,
  required,
  admin: { date: { pickerAppearance: 'dayAndTime', displayFormat: 'dd.MM.yyyy HH:mm' } },
});
const money = (name: string, label: string, required = false): Field => ({
  name,
  type: 'number',
  label: `${label} (w groszach)`,
  required,
  min: 0,
});
const lines = (name: string, label: string, required = false): Field => ({
  name,
  type: 'text',
  hasMany: true,
  label,
  required,
  admin: { description: 'Każdą pozycję zatwierdź klawiszem Enter.' },
});
const validity: Field = {
  name: 'validity',
  type: 'select',
  label: 'Obowiązywanie',
  required: true,
  defaultValue: 'inForce',
  options: [
    { label: 'obowiązuje', value: 'inForce' },
    { label: 'zmieniona', value: 'amended' },
    { label: 'uchylona', value: 'repealed' },
    { label: 'nieważna', value: 'void' },
  ],
};

const fieldsByType: Record<Exclude<AnnouncementType, 'communique'>, Field[]> = {
  resolution: [
    {
      name: 'number',
      type: 'text',
      label: 'Numer (XII/123/26)',
      required: true,
      validate: byModel(resolutionNumberSchema),
    },
    area('subject', 'W sprawie', true),
    day('entryIntoForce', 'Wejście w życie'),
    text('officialJournal', 'Dziennik Urzędowy Województwa'),
    validity,
  ],
  ordinance: [
    { name: 'number', type: 'text', label: 'Numer (123/26)', required: true, validate: byModel(ordinanceNumberSchema) },
    day('entryIntoForce', 'Wejście w życie'),
    validity,
  ],
  notice: [
    text('procedure', 'Postępowanie', true),
    area('filesMayBeSeen', 'Gdzie i kiedy można przejrzeć akta', true),
    {
      name: 'deliveredByNotice',
      type: 'checkbox',
      label: 'Doręczenie przez obwieszczenie (art. 49 KPA)',
      defaultValue: true,
    },
  ],
  tender: [
    {
      name: 'subjectKind',
      type: 'select',
      label: 'Rodzaj zamówienia',
      required: true,
      options: [
        { label: 'roboty budowlane', value: 'works' },
        { label: 'dostawy', value: 'supplies' },
        { label: 'usługi', value: 'services' },
      ],
    },
    text('procedure', 'Tryb', true),
    lines('cpv', 'Kody CPV'),
    text('noticeNumber', 'Numer ogłoszenia w BZP lub TED'),
    text('platformUrl', 'Adres platformy zakupowej'),
    moment('openingAt', 'Otwarcie ofert'),
    {
      name: 'outcome',
      type: 'select',
      label: 'Etap',
      required: true,
      defaultValue: 'open',
      options: [
        { label: 'przyjmowanie ofert', value: 'open' },
        { label: 'badanie ofert', value: 'underReview' },
        { label: 'wybrano ofertę', value: 'awarded' },
        { label: 'unieważniono', value: 'cancelled' },
      ],
    },
  ],
  recruitment: [
    text('position', 'Stanowisko', true),
    text('workplace', 'Miejsce pracy', true),
    lines('necessaryRequirements', 'Wymagania niezbędne', true),
    lines('additionalRequirements', 'Wymagania dodatkowe'),
    lines('tasks', 'Zadania', true),
    lines('requiredDocuments', 'Wymagane dokumenty', true),
    {
      name: 'disabilityQuotaReached',
      type: 'checkbox',
      label: 'Co najmniej 6% zatrudnionych to osoby z niepełnosprawnościami',
      defaultValue: false,
    },
  ],
  consultation: [lines('forms', 'Formy konsultacji', true), day('startsAt', 'Od', true), day('endsAt', 'Do', true)],
  propertyList: [
    text('landRegister', 'Księga wieczysta'),
    text('plot', 'Działka i obręb', true),
    { name: 'areaSquareMetres', type: 'number', label: 'Powierzchnia (m²)', required: true, min: 0 },
    text('purpose', 'Przeznaczenie', true),
    money('price', 'Cena'),
    day('postedUntil', 'Wykaz wisi do (21 dni)', true),
  ],
  propertyTender: [
    text('plot', 'Działka i obręb', true),
    money('startingPrice', 'Cena wywoławcza', true),
    money('deposit', 'Wadium', true),
    moment('heldAt', 'Termin przetargu', true),
    text('place', 'Miejsce', true),
  ],
  petition: [
    day('filedAt', 'Data złożenia', true),
    day('expectedAt', 'Przewidywany termin'),
    area('outcome', 'Sposób załatwienia'),
  ],
  grantCompetition: [text('task', 'Rodzaj zadania', true), money('budget', 'Kwota', true)],
  crisisAlert: [
    text('source', 'Źródło', true),
    { name: 'level', type: 'number', label: 'Stopień (1–3)', required: true, min: 1, max: 3 },
    moment('effectiveFrom', 'Obowiązuje od', true),
    moment('expiresAt', 'Obowiązuje do', true),
    area('instruction', 'Co robić', true),
  ],
};

/** One group of fields per type, shown (and required) only for that type. */
export const typeFields: GroupField[] = Object.entries(fieldsByType).map(([type, fields]) => ({
  name: type,
  type: 'group',
  label: `Dane: ${announcementTypes[type as AnnouncementType].singular}`,
  admin: { condition: (data) => data.type === type },
  fields,
}));
