import type { Announcement, AnnouncementOf } from '../../../content-models/announcements/announcement.ts';
import { noticeEffectDay } from '../../../content-models/announcements/notice.ts';
import { latestPetitionAnswer } from '../../../content-models/announcements/petition.ts';
import { journalReference } from '../../../content-models/announcements/resolution.ts';
import { formatAccountNumber } from '../../../content-models/shared/accountNumber.ts';
import { publishedDay } from '../../content/read.ts';
import { day, moment, money, text } from './fact.ts';
import { formatArea } from './formatAmounts.ts';
import { spanOf } from './sections.ts';

/** One line of the box of facts: what a clerk or a resident would want first. */
export interface Fact {
  label: string;
  value: string;
  /** the same moment for machines */
  datetime?: string;
  href?: string;
  /** a date until which one may act */
  due?: boolean;
}

/** Whether a resolution holds, in words. */
export const validity = { inForce: 'obowiązuje', amended: 'zmieniona', repealed: 'uchylona', void: 'nieważna' };
/** Whether an ordinance holds, in words. */
export const ordinanceValidity = {
  inForce: 'obowiązuje',
  amended: 'zmienione',
  repealed: 'uchylone',
  void: 'nieważne',
};
const subjectKinds = { works: 'roboty budowlane', supplies: 'dostawy', services: 'usługi' };
/** How far a procurement is, in words. */
export const outcomes = {
  open: 'oferty można składać',
  underReview: 'badanie ofert',
  awarded: 'rozstrzygnięte',
  cancelled: 'unieważnione',
};
const levels = ['', '1 – ostrożnie', '2 – niebezpiecznie', '3 – bardzo niebezpiecznie'];

/** What this type's deadline is a deadline of. */
const deadlineLabels: Partial<Record<Announcement['type'], string>> = {
  tender: 'Oferty składaj do',
  recruitment: 'Dokumenty składaj do',
  consultation: 'Uwagi zgłaszaj do',
  notice: 'Uwagi zgłaszaj do',
  propertyList: 'Wnioski składaj do',
  propertyTender: 'Wadium wpłać do',
  grantCompetition: 'Oferty składaj do',
};

/** `Oferty składaj do`: what one may do until the deadline. */
export const deadlineLabel = (announcement: Announcement): string => deadlineLabels[announcement.type] ?? 'Termin';

const disposals = {
  sale: 'sprzedaż',
  perpetualUsufruct: 'użytkowanie wieczyste',
  use: 'użytkowanie',
  lease: 'dzierżawa',
  rent: 'najem',
  lending: 'użyczenie',
};
const urgencies = {
  Immediate: 'działaj natychmiast',
  Expected: 'działaj w ciągu godziny',
  Future: 'przygotuj się',
  Past: 'już minęło',
  Unknown: undefined,
};
const certainties = {
  Observed: 'już trwa',
  Likely: 'bardzo prawdopodobne',
  Possible: 'możliwe',
  Unlikely: 'mało prawdopodobne',
  Unknown: undefined,
};

const journalFacts = ({ journal, officialJournal }: AnnouncementOf<'resolution'>, terc: string): Fact[] => {
  if (!journal) return text('Dziennik urzędowy', officialJournal);
  const { text: value, href } = journalReference(journal, terc);
  return [
    { label: 'Dziennik urzędowy', value, ...(href ? { href } : {}) },
    ...day('Ogłoszona w dzienniku', journal.publishedOn),
  ];
};

const platformFacts = (url: string | undefined): Fact[] =>
  url ? [{ label: 'Platforma zakupowa', value: new URL(url).hostname, href: url }] : [];

const ownFacts = (announcement: Announcement, terc: string): Fact[] => {
  switch (announcement.type) {
    case 'resolution':
      return [
        ...day('Podjęta', announcement.adoptedAt),
        ...text('Sesja', announcement.sessionNumber),
        ...text('Projekt złożył', announcement.initiator),
        ...day('Wchodzi w życie', announcement.entryIntoForce),
        ...text('Stan', validity[announcement.validity]),
        ...journalFacts(announcement, terc),
      ];
    case 'ordinance':
      return [
        ...day('Wydane', announcement.adoptedAt),
        ...day('Wchodzi w życie', announcement.entryIntoForce),
        ...text('Stan', ordinanceValidity[announcement.validity]),
      ];
    case 'notice':
      return [
        ...text('Postępowanie', announcement.procedure),
        ...day('Uważa się za doręczone', noticeEffectDay(announcement)),
        ...day('Ogłoszono', announcement.announcedOn),
      ];
    case 'tender':
      return [
        ...moment('Otwarcie ofert', announcement.openingAt),
        ...text('Stan', outcomes[announcement.outcome]),
        ...text('Przedmiot', announcement.subject),
        ...text('Rodzaj', subjectKinds[announcement.subjectKind]),
        ...text('Tryb', announcement.procedure),
        ...money('Wadium', announcement.deposit),
        ...money('Urząd przeznacza', announcement.budget),
        ...text('Kody CPV', announcement.cpv.join(', ')),
        ...text('Numer ogłoszenia', announcement.noticeNumber),
        ...text('Identyfikator postępowania', announcement.ocdsId),
        ...platformFacts(announcement.platformUrl),
      ];
    case 'recruitment':
      return [...text('Stanowisko', announcement.position), ...text('Miejsce pracy', announcement.workplace)];
    case 'consultation':
      return [...day('Początek', announcement.startsAt), ...day('Koniec', announcement.endsAt)];
    case 'propertyList':
      return [
        ...text('Cel', announcement.disposal && disposals[announcement.disposal]),
        ...text('Działka', announcement.plot),
        ...text('Identyfikator działki', announcement.cadastralId),
        ...text('Powierzchnia', formatArea(announcement.areaSquareMetres)),
        ...text('Księga wieczysta', announcement.landRegister),
        ...text('Przeznaczenie', announcement.purpose),
        ...money('Cena', announcement.price),
        ...day('Wykaz wisi od', announcement.postedFrom),
        ...day('Wykaz wisi do', announcement.postedUntil),
        ...day('Pierwszeństwo zgłoś do', announcement.priorityUntil),
      ];
    case 'propertyTender':
      return [
        ...moment('Przetarg odbędzie się', announcement.heldAt),
        ...text('Miejsce', announcement.place),
        ...text('Działka', announcement.plot),
        ...text('Identyfikator działki', announcement.cadastralId),
        ...text(
          'Powierzchnia',
          announcement.areaSquareMetres === undefined ? undefined : formatArea(announcement.areaSquareMetres),
        ),
        ...text('Księga wieczysta', announcement.landRegister),
        ...text('Przeznaczenie', announcement.purpose),
        ...money('Cena wywoławcza', announcement.startingPrice),
        ...money('Wadium', announcement.deposit),
        ...text('Rachunek na wadium', announcement.depositAccount && formatAccountNumber(announcement.depositAccount)),
        ...money('Najniższe postąpienie', announcement.minimalStep),
      ];
    case 'petition':
      return [
        ...text('Złożył(a)', announcement.filerName),
        ...day('Wpłynęła', announcement.filedAt),
        ...(announcement.outcome === undefined
          ? day(
              'Odpowiemy do',
              announcement.expectedAt ??
                latestPetitionAnswer(announcement.filedAt, announcement.extendedBecause !== undefined),
            )
          : []),
        ...day('Załatwiona', announcement.decidedOn),
      ];
    case 'grantCompetition':
      return [
        ...text('Zadanie', announcement.task),
        ...money('Pula środków', announcement.budget),
        ...text('Czas zadania', spanOf(announcement.executionFrom, announcement.executionTo)),
      ];
    case 'crisisAlert':
      return [
        ...text('Zdarzenie', announcement.event),
        ...text('Stopień', levels[announcement.level]),
        ...moment('Obowiązuje od', announcement.effectiveFrom),
        ...moment('Obowiązuje do', announcement.expiresAt),
        ...text('Jak pilne', announcement.urgency && urgencies[announcement.urgency]),
        ...text('Jak pewne', announcement.certainty && certainties[announcement.certainty]),
        ...text('Źródło', announcement.source),
      ];
    case 'communique':
      return [];
  }
};

/** `ulica Lwowska, działka 114/6, obręb 0012`: a place as a reader takes it. */
const placeWords = ({ place, plot, precinct, terc }: NonNullable<Announcement['area']>[number]): string =>
  [place, plot && `działka ${plot}`, precinct && `obręb ${precinct}`, terc && `TERC ${terc}`]
    .filter(Boolean)
    .join(', ');

/** The facts of one announcement, the deadline first; `terc` says whose province's journal it is. */
export const announcementFacts = (announcement: Announcement, terc: string): Fact[] => [
  ...moment(deadlineLabel(announcement), announcement.deadlineAt).map((fact) => ({ ...fact, due: true })),
  ...ownFacts(announcement, terc),
  ...(announcement.type === 'notice' ? [] : day('Skutek prawny od', announcement.legalEffectAt)),
  ...text('Gdzie', (announcement.area ?? []).map(placeWords).join('; ')),
  ...text('Wydaje', announcement.authority),
  ...text('Prowadzi', announcement.department),
  ...text('Znak sprawy', announcement.caseSign),
  ...day('Opublikowano', publishedDay(announcement)),
];
