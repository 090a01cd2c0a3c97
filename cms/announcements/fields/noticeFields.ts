import type { Field } from 'payload';
import { day, line, part, words } from './parts.ts';

/** The form of a notice. */
export const noticeParts: Field[] = [
  part('Postępowanie', [
    line('procedure', 'Postępowanie', { help: 'Na przykład „Wydanie decyzji środowiskowej”.', required: true }),
    words('parties', 'Do kogo', { help: 'Kogo zawiadamiasz: strony, właściciele sąsiednich działek.' }),
    words('filesMayBeSeen', 'Gdzie i kiedy można przejrzeć akta', {
      help: 'Adres, pokój i godziny. Termin uwag wpisz niżej, w „Terminie dla mieszkańca”.',
      required: true,
    }),
    {
      type: 'row',
      fields: [
        day('filesFrom', 'Akta od', { help: 'Pierwszy dzień, w którym można je zobaczyć.' }),
        day('filesTo', 'Akta do', { help: 'Ostatni dzień.' }),
      ],
    },
  ]),
  part('Doręczenie', [
    {
      name: 'deliveredByNotice',
      type: 'checkbox',
      label: 'Doręczenie przez obwieszczenie (art. 49 KPA)',
      defaultValue: true,
      admin: { description: 'Na stronie pokażemy dzień skutku: 14 dni po publicznym ogłoszeniu.' },
    },
    day('announcedOn', 'Dzień publicznego ogłoszenia', {
      help: 'Zostaw puste, jeśli to dzień publikacji na tej stronie.',
    }),
    {
      type: 'row',
      fields: [
        day('boardFrom', 'Na tablicy od', { help: 'Kiedy wywieszono pismo w urzędzie.' }),
        day('boardTo', 'Zdjęto z tablicy', { help: 'Kiedy je zdjęto.' }),
      ],
    },
  ]),
];
