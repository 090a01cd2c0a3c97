import { deliveryByNoticeDay, type Announcement } from '../../../content-models/announcements/announcement.ts';
import { formatDate, formatDateTime, type LocalDate } from '../../../content-models/shared/localDate.ts';
import { publishedDay } from '../../content/read.ts';
import { formatArea, formatMoney } from './formatAmounts.ts';

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

const text = (label: string, value: string | undefined): Fact[] => (value ? [{ label, value }] : []);
const day = (label: string, value: LocalDate | undefined): Fact[] =>
  value ? [{ label, value: formatDate(value), datetime: value }] : [];
const moment = (label: string, value: string | undefined): Fact[] =>
  value ? [{ label, value: formatDateTime(value), datetime: value }] : [];

const validity = { inForce: 'obowiązuje', amended: 'zmieniona', repealed: 'uchylona', void: 'nieważna' };
const ordinanceValidity = { inForce: 'obowiązuje', amended: 'zmienione', repealed: 'uchylone', void: 'nieważne' };
const subjectKinds = { works: 'roboty budowlane', supplies: 'dostawy', services: 'usługi' };
const outcomes = {
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

const ownFacts = (announcement: Announcement): Fact[] => {
  switch (announcement.type) {
    case 'resolution':
      return [
        ...day('Podjęta', announcement.adoptedAt),
        ...day('Wchodzi w życie', announcement.entryIntoForce),
        ...text('Stan', validity[announcement.validity]),
        ...text('Dziennik urzędowy', announcement.officialJournal),
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
        ...text('Akta można obejrzeć', announcement.filesMayBeSeen),
        ...(announcement.deliveredByNotice
          ? day('Uważa się za doręczone', deliveryByNoticeDay(publishedDay(announcement)))
          : []),
      ];
    case 'tender':
      return [
        ...moment('Otwarcie ofert', announcement.openingAt),
        ...text('Stan', outcomes[announcement.outcome]),
        ...text('Przedmiot', subjectKinds[announcement.subjectKind]),
        ...text('Tryb', announcement.procedure),
        ...text('Kody CPV', announcement.cpv.join(', ')),
        ...text('Numer ogłoszenia', announcement.noticeNumber),
        ...(announcement.platformUrl
          ? [
              {
                label: 'Platforma zakupowa',
                value: new URL(announcement.platformUrl).hostname,
                href: announcement.platformUrl,
              },
            ]
          : []),
      ];
    case 'recruitment':
      return [...text('Stanowisko', announcement.position), ...text('Miejsce pracy', announcement.workplace)];
    case 'consultation':
      return [...day('Początek', announcement.startsAt), ...day('Koniec', announcement.endsAt)];
    case 'propertyList':
      return [
        ...text('Działka', announcement.plot),
        ...text('Powierzchnia', formatArea(announcement.areaSquareMetres)),
        ...text('Księga wieczysta', announcement.landRegister),
        ...text('Przeznaczenie', announcement.purpose),
        ...(announcement.price === undefined ? [] : text('Cena', formatMoney(announcement.price))),
        ...day('Wykaz wisi do', announcement.postedUntil),
      ];
    case 'propertyTender':
      return [
        ...moment('Przetarg odbędzie się', announcement.heldAt),
        ...text('Miejsce', announcement.place),
        ...text('Działka', announcement.plot),
        ...text('Cena wywoławcza', formatMoney(announcement.startingPrice)),
        ...text('Wadium', formatMoney(announcement.deposit)),
      ];
    case 'petition':
      return [
        ...day('Wpłynęła', announcement.filedAt),
        ...day('Odpowiemy do', announcement.expectedAt),
        ...text('Wynik', announcement.outcome),
      ];
    case 'grantCompetition':
      return [...text('Zadanie', announcement.task), ...text('Pula środków', formatMoney(announcement.budget))];
    case 'crisisAlert':
      return [
        ...text('Stopień', levels[announcement.level]),
        ...moment('Obowiązuje od', announcement.effectiveFrom),
        ...moment('Obowiązuje do', announcement.expiresAt),
        ...text('Źródło', announcement.source),
      ];
    case 'communique':
      return [];
  }
};

/** The facts of one announcement, the deadline first. */
export const announcementFacts = (announcement: Announcement): Fact[] => [
  ...moment(deadlineLabel(announcement), announcement.deadlineAt).map((fact) => ({ ...fact, due: true })),
  ...ownFacts(announcement),
  ...text('Wydaje', announcement.authority),
  ...text('Prowadzi', announcement.department),
  ...text('Znak sprawy', announcement.caseSign),
  ...day('Opublikowano', publishedDay(announcement)),
];
