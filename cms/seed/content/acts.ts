import type { z } from 'zod';
import type { legalBasisSchema } from '../../../content-models/announcements/announcement.ts';

type LegalBasis = z.infer<typeof legalBasisSchema>;

/** An act by its full name and the journal of its current text, ready to take an article. */
export const act =
  (name: string, journal: string) =>
  (article: string): LegalBasis => ({ act: name, article, journal });

/** The acts on which the demo announcements stand, each ready to take an article. */
export const acts = {
  communeSelfGovernment: act('ustawa z dnia 8 marca 1990 r. o samorządzie gminnym', 'Dz.U. 2025 poz. 1153'),
  administrativeProcedure: act(
    'ustawa z dnia 14 czerwca 1960 r. – Kodeks postępowania administracyjnego',
    'Dz.U. 2024 poz. 572 ze zm.',
  ),
  environmentalAssessment: act(
    'ustawa z dnia 3 października 2008 r. o udostępnianiu informacji o środowisku i jego ochronie, udziale społeczeństwa w ochronie środowiska oraz o ocenach oddziaływania na środowisko',
    'Dz.U. 2024 poz. 1112 ze zm.',
  ),
  publicProcurement: act(
    'ustawa z dnia 11 września 2019 r. – Prawo zamówień publicznych',
    'Dz.U. 2024 poz. 1320 ze zm.',
  ),
  localGovernmentStaff: act('ustawa z dnia 21 listopada 2008 r. o pracownikach samorządowych', 'Dz.U. 2024 poz. 1135'),
  realEstate: act('ustawa z dnia 21 sierpnia 1997 r. o gospodarce nieruchomościami', 'Dz.U. 2024 poz. 1145 ze zm.'),
  petitions: act('ustawa z dnia 11 lipca 2014 r. o petycjach', 'Dz.U. 2018 poz. 870'),
  publicBenefit: act(
    'ustawa z dnia 24 kwietnia 2003 r. o działalności pożytku publicznego i o wolontariacie',
    'Dz.U. 2024 poz. 1491 ze zm.',
  ),
  localTaxes: act('ustawa z dnia 12 stycznia 1991 r. o podatkach i opłatach lokalnych', 'Dz.U. 2025 poz. 707'),
  cleanliness: act(
    'ustawa z dnia 13 września 1996 r. o utrzymaniu czystości i porządku w gminach',
    'Dz.U. 2025 poz. 733',
  ),
  municipalEconomy: act('ustawa z dnia 20 grudnia 1996 r. o gospodarce komunalnej', 'Dz.U. 2021 poz. 679'),
  spatialPlanning: act(
    'ustawa z dnia 27 marca 2003 r. o planowaniu i zagospodarowaniu przestrzennym',
    'Dz.U. 2024 poz. 1130 ze zm.',
  ),
  crisisManagement: act('ustawa z dnia 26 kwietnia 2007 r. o zarządzaniu kryzysowym', 'Dz.U. 2023 poz. 122 ze zm.'),
  roadTraffic: act('ustawa z dnia 20 czerwca 1997 r. – Prawo o ruchu drogowym', 'Dz.U. 2024 poz. 1251 ze zm.'),
  publicTransport: act('ustawa z dnia 16 grudnia 2010 r. o publicznym transporcie zbiorowym', 'Dz.U. 2025 poz. 285'),
  waterSupply: act(
    'ustawa z dnia 7 czerwca 2001 r. o zbiorowym zaopatrzeniu w wodę i zbiorowym odprowadzaniu ścieków',
    'Dz.U. 2024 poz. 757',
  ),
  publicRoads: act('ustawa z dnia 21 marca 1985 r. o drogach publicznych', 'Dz.U. 2024 poz. 320 ze zm.'),
  roadBuilding: act(
    'ustawa z dnia 10 kwietnia 2003 r. o szczególnych zasadach przygotowania i realizacji inwestycji w zakresie dróg publicznych',
    'Dz.U. 2024 poz. 311 ze zm.',
  ),
} as const;
