import type { Desk } from './desk.ts';

const desk = (department: string, room: string, producedBy: string, mail?: string): Desk => ({
  authority: 'Wójt Gminy Dzierzkowice',
  department,
  contact: `${department}, pokój ${room}, tel. 81 822 00 00${mail === undefined ? '' : `, ${mail}@dzierzkowice.example`}`,
  producedBy,
});

const council = desk('Referat Organizacyjny', '7', 'Przewodniczący Rady Gminy Dzierzkowice');

/** Who signs what in Dzierzkowice. */
export const dzierzkowiceDesks = {
  council: { ...council, authority: 'Rada Gminy Dzierzkowice' },
  office: desk('Referat Organizacyjny', '7', 'Sekretarz Gminy Dzierzkowice'),
  finance: desk('Referat Finansowy', '5', 'Skarbnik Gminy Dzierzkowice', 'podatki'),
  utilities: desk('Referat Gospodarki Komunalnej', '4', 'Kierownik Referatu Gospodarki Komunalnej', 'komunalna'),
  works: desk('Referat Budownictwa i Inwestycji', '11', 'Kierownik Referatu Budownictwa i Inwestycji', 'inwestycje'),
} satisfies Record<string, Desk>;
