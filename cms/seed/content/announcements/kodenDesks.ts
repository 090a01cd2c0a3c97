import type { Desk } from './desk.ts';

const desk = (department: string, room: string, producedBy: string, mail?: string): Desk => ({
  authority: 'Wójt Gminy Kodeń',
  department,
  contact: `${department}, pokój ${room}, tel. 83 375 00 00${mail === undefined ? '' : `, ${mail}@koden.example`}`,
  producedBy,
});

const council = desk('Referat Organizacyjny i Spraw Obywatelskich', '8', 'Przewodniczący Rady Gminy Kodeń');

/** Who signs what in Kodeń. */
export const kodenDesks = {
  council: { ...council, authority: 'Rada Gminy Kodeń' },
  office: desk('Referat Organizacyjny i Spraw Obywatelskich', '8', 'Sekretarz Gminy Kodeń'),
  finance: desk('Referat Finansowy', '5', 'Skarbnik Gminy Kodeń', 'podatki'),
  nature: desk(
    'Referat Rolnictwa i Ochrony Środowiska',
    '12',
    'Kierownik Referatu Rolnictwa i Ochrony Środowiska',
    'srodowisko',
  ),
  tourism: desk('Referat Promocji i Turystyki', '15', 'Kierownik Referatu Promocji i Turystyki', 'turystyka'),
  works: desk(
    'Referat Inwestycji i Zamówień Publicznych',
    '10',
    'Kierownik Referatu Inwestycji i Zamówień Publicznych',
    'zamowienia',
  ),
  crisis: {
    authority: 'Wójt Gminy Kodeń',
    department: 'Stanowisko do spraw zarządzania kryzysowego',
    contact: 'Dyżur kryzysowy gminy, całą dobę, tel. 83 375 00 00',
    producedBy: 'Stanowisko do spraw zarządzania kryzysowego',
  },
} satisfies Record<string, Desk>;
