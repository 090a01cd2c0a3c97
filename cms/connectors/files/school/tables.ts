import { topics, type Topic } from '../../../../content-models/institutions/institution.ts';
import { attendanceCategories, type AttendanceCategory } from '../../../../content-models/school/school.ts';
import { fold } from '../../../../content-models/shared/polish.ts';
import { date, decimal, linkCode, moment, number, oneOf, text, time, weight, type Cell } from '../cells.ts';
import { optional, required } from '../readTable.ts';

const topicWords: Record<string, Topic> = {
  oceny: 'grades',
  frekwencja: 'attendance',
  plan: 'timetable',
  sprawdziany: 'schoolwork',
  ogloszenia: 'schoolNotices',
  posilki: 'meals',
};

const excuseWords: readonly string[] = ['usprawiedliwienia', 'excuses'];

/** What the holder of a code will see, and whether they may excuse absences. */
export interface CodeScope {
  topics: Topic[];
  mayExcuse: boolean;
}

/** `oceny, frekwencja, usprawiedliwienia`: what the holder of a code will see and may do. */
export const scope: Cell<CodeScope> = (given) => {
  const words = given.split(/[,;|\s]+/).filter((word) => word !== '');
  const isExcuse = (word: string): boolean => excuseWords.includes(fold(word));
  const found = words
    .filter((word) => !isExcuse(word))
    .map((word) => topicWords[fold(word)] ?? topics.find((topic) => topic === word));
  return found.every((topic) => topic !== undefined)
    ? { value: { topics: [...new Set(found)], mayExcuse: words.some(isExcuse) } }
    : { reason: `nie znamy tego zakresu. Możliwe: ${[...Object.keys(topicWords), excuseWords[0]].join(', ')}.` };
};

const categories = Object.entries(attendanceCategories).flatMap(([category, { number: at, label, short }]) =>
  [String(at), label, short].map((word) => [word, category as AttendanceCategory] as const),
);

/** The school's own tables (README.md beside, „Szkoła”). */
export const schoolTables = {
  students: {
    stem: 'uczniowie',
    columns: {
      id: required(text(60)),
      imie: required(text(80)),
      nazwisko: required(text(80)),
      klasa: required(text(40)),
      data_urodzenia: required(date),
      kod: optional(linkCode),
    },
  },
  codes: { stem: 'kody', columns: { uczen: required(text(60)), kod: required(linkCode), zakres: optional(scope) } },
  grades: {
    stem: 'oceny',
    columns: {
      id: optional(text(60)),
      uczen: required(text(60)),
      przedmiot: required(text(120)),
      ocena: required(text(1000)),
      wartosc: optional(number),
      waga: optional(weight),
      kategoria: optional(text(120)),
      kolumna: optional(text(300)),
      komentarz: optional(text(1000)),
      nauczyciel: optional(text(120)),
      data: required(date),
      okres: optional(oneOf({ 1: 'first', 2: 'second' })),
    },
  },
  summaries: {
    stem: 'klasyfikacja',
    columns: {
      uczen: required(text(60)),
      przedmiot: required(text(120)),
      srednia: optional(number),
      przewidywana_srodroczna: optional(text(60)),
      srodroczna: optional(text(60)),
      przewidywana_roczna: optional(text(60)),
      roczna: optional(text(60)),
    },
  },
  attendance: {
    stem: 'frekwencja',
    columns: {
      uczen: required(text(60)),
      data: required(date),
      lekcja: required(decimal(0, { least: 0, most: 20 })),
      przedmiot: optional(text(120)),
      kategoria: required(oneOf(Object.fromEntries(categories))),
      usprawiedliwic_do: optional(date),
    },
  },
  timetable: {
    stem: 'plan',
    columns: {
      klasa: required(text(40)),
      data: required(date),
      lekcja: required(decimal(0, { least: 0, most: 20 })),
      od: required(time),
      do: required(time),
      przedmiot: required(text(120)),
      nauczyciel: optional(text(120)),
      sala: optional(text(40)),
      zmiana: optional(oneOf({ odwołana: 'cancelled', zastępstwo: 'replaced', przeniesiona: 'moved' })),
      uwaga: optional(text(300)),
    },
  },
  schoolwork: {
    stem: 'sprawdziany',
    columns: {
      id: optional(text(60)),
      klasa: required(text(40)),
      data: required(date),
      rodzaj: required(oneOf({ sprawdzian: 'test', kartkówka: 'quiz', 'zadanie domowe': 'homework' })),
      przedmiot: required(text(120)),
      tytul: required(text(300)),
      opis: optional(text(2000)),
      nauczyciel: optional(text(120)),
    },
  },
  notices: {
    stem: 'ogloszenia',
    columns: {
      id: optional(text(60)),
      opublikowano: required(moment),
      tytul: required(text(300)),
      tresc: required(text(5000)),
      autor: optional(text(120)),
      dzien: optional(date),
      klasa: optional(text(40)),
    },
  },
  meals: {
    stem: 'posilki',
    columns: {
      data: required(date),
      dania: required(text(1000)),
      alergeny: optional(text(300)),
      cena: optional(decimal(2, { least: 0, most: 1_000_000 })),
    },
  },
};
