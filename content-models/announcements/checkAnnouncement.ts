import { addDays, formatDate, localDateOf, type LocalDate } from '../shared/localDate.ts';
import { landRegisterSchema } from '../shared/landRegister.ts';
import type { Announcement } from './announcement.ts';
import { sessionOfNumber } from './actNumbers.ts';
import { legalTerm, termEnd, type TermName } from './legalTerms.ts';
import { noticeEffectDay } from './notice.ts';
import { latestPetitionAnswer } from './petition.ts';
import { shortestPosting } from './property.ts';
import { noticeNumberSchema, ocdsIdSchema } from './tender.ts';

/** Something to mend, and where: `recruitment.result.reasons`, as the form calls it. */
export interface Finding {
  field: string;
  message: string;
}

type OnlyChecked<Kind> = Kind extends { type: infer Type }
  ? Omit<
      Kind,
      | 'id'
      | 'tenant'
      | 'language'
      | 'revision'
      | 'path'
      | 'slug'
      | 'body'
      | 'metadata'
      | 'attachments'
      | 'relations'
      | 'translationOf'
    > & { type: Type; text?: string }
  : never;

/** What the rules look at: an announcement's fields, and the words of its body as `text`. */
export type Checked = OnlyChecked<Announcement>;
type CheckedOf<Type extends Announcement['type']> = Extract<Checked, { type: Type }>;

const found = (field: string, message: string, isWrong: boolean): Finding[] => (isWrong ? [{ field, message }] : []);

const because = (name: TermName, on: LocalDate): string => legalTerm(name, on).basis;

const byModel = (
  field: string,
  schema: {
    safeParse: (value: unknown) => { success: boolean; error?: { issues: { message: string }[] } | undefined };
  },
  value: string | undefined,
): Finding[] => {
  if (value === undefined) return [];
  const message = schema.safeParse(value).error?.issues[0]?.message;
  return message === undefined ? [] : [{ field, message }];
};

/** The deadline leaves people the time that the law gives them, counted from publication. */
const leavesTime = (name: TermName, given: Pick<Checked, 'deadlineAt'>, publishedOn: LocalDate): Finding[] => {
  if (given.deadlineAt === undefined)
    return [{ field: 'deadlineAt', message: 'Podaj termin: bez niego nikt nie wie, do kiedy składać dokumenty.' }];
  const earliest = termEnd(name, publishedOn);
  return found(
    'deadlineAt',
    `Termin jest za krótki. Musi minąć co najmniej ${String(legalTerm(name, publishedOn).count)} dni od publikacji, czyli wpisz najwcześniej ${formatDate(earliest)} (${because(name, publishedOn)}).`,
    localDateOf(given.deadlineAt) < earliest,
  );
};

const resolutionMistakes = ({ number, sessionNumber, votes = [] }: CheckedOf<'resolution'>): Finding[] => {
  const twice = votes.find((one, at) => votes.findIndex(({ councillor }) => councillor === one.councillor) < at);
  const session = sessionOfNumber(number);
  return [
    ...found(
      'resolution.sessionNumber',
      `Numer uchwały mówi o sesji ${session ?? ''}, a tu jest ${sessionNumber ?? ''}. Popraw jedno z nich.`,
      sessionNumber !== undefined && session !== undefined && sessionNumber !== session,
    ),
    ...found(
      'resolution.votes',
      `„${twice?.councillor ?? ''}” jest na liście głosów dwa razy. Usuń jeden wiersz.`,
      twice !== undefined,
    ),
  ];
};

const tenderMistakes = (given: CheckedOf<'tender'>): Finding[] => [
  ...byModel('tender.noticeNumber', noticeNumberSchema, given.noticeNumber),
  ...byModel('tender.ocdsId', ocdsIdSchema, given.ocdsId),
  ...found(
    'tender.openingAt',
    'Otwarcie ofert nie może być przed terminem ich składania. Popraw godzinę albo dzień.',
    given.openingAt !== undefined && given.deadlineAt !== undefined && given.openingAt < given.deadlineAt,
  ),
];

const recruitmentMistakes = (given: CheckedOf<'recruitment'>, publishedOn: LocalDate): Finding[] => {
  const { result } = given;
  const name = result?.chosen?.name;
  const elsewhere = [given.title, given.summary, given.text ?? ''].join('\n');
  return [
    ...leavesTime('recruitmentDeadline', given, publishedOn),
    ...found(
      'recruitment.result.chosen.name',
      'Podaj wybraną osobę albo napisz, dlaczego nikogo nie wybrano.',
      result !== undefined &&
        !result.chosen &&
        result.nobodyBecause === undefined &&
        result.personalDataErasedOn === undefined,
    ),
    ...found(
      'recruitment.result.chosen.name',
      'To imię i nazwisko stoi też w tytule, streszczeniu albo treści. Usuń je stamtąd: z pola wyniku zniknie samo po 3 miesiącach, z treści nie.',
      name !== undefined && elsewhere.includes(name),
    ),
  ];
};

const propertyListMistakes = (given: CheckedOf<'propertyList'>): Finding[] => {
  const from = given.postedFrom ?? given.visibleFrom;
  const until = shortestPosting(from);
  const priority = termEnd('propertyPriority', from);
  return [
    ...byModel('propertyList.landRegister', landRegisterSchema, given.landRegister),
    ...found(
      'propertyList.postedUntil',
      `Wykaz musi wisieć co najmniej 21 dni, czyli do ${formatDate(until)} (${because('propertyListPosted', from)}).`,
      given.postedUntil < until,
    ),
    ...found(
      'propertyList.priorityUntil',
      `Osoby z pierwszeństwem mają co najmniej 6 tygodni, czyli do ${formatDate(priority)} (${because('propertyPriority', from)}).`,
      given.priorityUntil !== undefined && given.priorityUntil < priority,
    ),
  ];
};

const propertyTenderMistakes = (given: CheckedOf<'propertyTender'>): Finding[] => [
  ...byModel('propertyTender.landRegister', landRegisterSchema, given.landRegister),
  ...found(
    'deadlineAt',
    'Wadium trzeba wpłacić przed przetargiem. Popraw termin wadium albo dzień przetargu.',
    given.deadlineAt !== undefined && given.deadlineAt > given.heldAt,
  ),
  ...found(
    'propertyTender.result.announcedOn',
    'Wynik nie może być ogłoszony przed przetargiem.',
    given.result !== undefined && given.result.announcedOn < localDateOf(given.heldAt),
  ),
];

const petitionMistakes = (given: CheckedOf<'petition'>): Finding[] => {
  const isExtended = given.extendedBecause !== undefined;
  const latest = latestPetitionAnswer(given.filedAt, isExtended);
  return found(
    'petition.expectedAt',
    isExtended
      ? `Nawet przedłużony termin mija ${formatDate(latest)} (${because('petitionExtension', given.filedAt)}).`
      : `Na petycję odpowiada się najpóźniej ${formatDate(latest)} (${because('petitionAnswer', given.filedAt)}). Wpisz wcześniejszy dzień albo powód przedłużenia.`,
    given.expectedAt !== undefined && given.expectedAt > latest,
  );
};

const commonMistakes = (given: Checked): Finding[] =>
  found(
    'visibleTo',
    'Ostatni dzień jest przed pierwszym. Popraw jeden z nich.',
    given.visibleTo !== undefined && given.visibleTo < given.visibleFrom,
  );

const ownMistakes = (given: Checked, publishedOn: LocalDate): Finding[] => {
  switch (given.type) {
    case 'resolution':
      return resolutionMistakes(given);
    case 'tender':
      return tenderMistakes(given);
    case 'recruitment':
      return recruitmentMistakes(given, publishedOn);
    case 'consultation':
      return found(
        'consultation.endsAt',
        'Konsultacje kończą się przed początkiem. Popraw daty.',
        given.endsAt < given.startsAt,
      );
    case 'propertyList':
      return propertyListMistakes(given);
    case 'propertyTender':
      return propertyTenderMistakes(given);
    case 'petition':
      return petitionMistakes(given);
    case 'grantCompetition':
      return leavesTime('competitionDeadline', given, publishedOn);
    case 'crisisAlert':
      return found(
        'crisisAlert.expiresAt',
        'Komunikat kończy się, zanim się zacznie. Popraw godziny.',
        given.expiresAt <= given.effectiveFrom,
      );
    case 'ordinance':
    case 'notice':
    case 'communique':
      return [];
  }
};

/** What must be mended before an announcement may be published on that day. */
export const mistakesOf = (given: Checked, publishedOn: LocalDate): Finding[] => [
  ...commonMistakes(given),
  ...ownMistakes(given, publishedOn),
];

const tenderReminders = (given: CheckedOf<'tender'>, today: LocalDate): Finding[] => [
  ...found(
    'tender.chosenOffer.contractor',
    'Etap mówi, że wybrano ofertę. Dopisz, którą i dlaczego.',
    given.outcome === 'awarded' && !given.chosenOffer,
  ),
  ...found(
    'tender.annulment.reasons',
    'Etap mówi, że postępowanie unieważniono. Dopisz, kiedy i dlaczego.',
    given.outcome === 'cancelled' && !given.annulment,
  ),
  ...found(
    'tender.budget',
    'Zaraz otwarcie ofert. Podaj wcześniej kwotę, jaką urząd zamierza przeznaczyć.',
    given.openingAt !== undefined && localDateOf(given.openingAt) <= today && given.budget === undefined,
  ),
  ...found(
    'tender.offers',
    'Oferty już otwarto. Dopisz, kto je złożył i za ile.',
    given.openingAt !== undefined &&
      addDays(localDateOf(given.openingAt), 1) <= today &&
      (given.offers ?? []).length === 0 &&
      given.outcome !== 'cancelled',
  ),
];

const propertyTenderReminders = (given: CheckedOf<'propertyTender'>, today: LocalDate): Finding[] => {
  const held = localDateOf(given.heldAt);
  const due = termEnd('propertyTenderResult', held);
  const share = given.deposit / given.startingPrice;
  const least = Math.ceil(given.startingPrice / 100 / 1000) * 1000;
  return [
    ...found(
      'propertyTender.result.announcedOn',
      `Przetarg już był. Ogłoś wynik do ${formatDate(due)} (${because('propertyTenderResult', held)}).`,
      held <= today && !given.result,
    ),
    ...found(
      'propertyTender.deposit',
      'Wadium wynosi zwykle od 5% do 20% ceny wywoławczej. Sprawdź kwotę.',
      share < 0.05 || share > 0.2,
    ),
    ...found(
      'propertyTender.minimalStep',
      'Postąpienie to co najmniej 1% ceny wywoławczej, w górę do pełnych dziesiątek złotych. Sprawdź kwotę.',
      given.minimalStep !== undefined && given.minimalStep < least,
    ),
    ...found(
      'propertyTender.heldAt',
      `Od ogłoszenia do przetargu powinno minąć 30 dni (${because('propertyTenderNotice', given.visibleFrom)}).`,
      held < termEnd('propertyTenderNotice', given.visibleFrom),
    ),
  ];
};

const ownReminders = (given: Checked, today: LocalDate, publishedOn: LocalDate): Finding[] => {
  switch (given.type) {
    case 'consultation':
      return found(
        'consultation.report.href',
        `Konsultacje skończyły się ${formatDate(given.endsAt)} Dodaj adres raportu z odpowiedziami na uwagi.`,
        given.endsAt < today && !given.report,
      );
    case 'tender':
      return tenderReminders(given, today);
    case 'propertyTender':
      return propertyTenderReminders(given, today);
    case 'petition': {
      const due = given.expectedAt ?? latestPetitionAnswer(given.filedAt, given.extendedBecause !== undefined);
      return found(
        'petition.outcome',
        `Termin odpowiedzi minął ${formatDate(due)} Dopisz, jak załatwiono petycję, albo powód przedłużenia.`,
        due < today && given.outcome === undefined,
      );
    }
    case 'recruitment':
      return found(
        'recruitment.result.publishedOn',
        'Termin składania dokumentów minął ponad miesiąc temu. Ogłoś wynik naboru.',
        given.deadlineAt !== undefined && addDays(localDateOf(given.deadlineAt), 30) < today && !given.result,
      );
    case 'grantCompetition':
      return found(
        'grantCompetition.results',
        'Termin składania ofert minął ponad miesiąc temu. Ogłoś wyniki konkursu.',
        given.deadlineAt !== undefined &&
          addDays(localDateOf(given.deadlineAt), 30) < today &&
          (given.results ?? []).length === 0,
      );
    case 'notice': {
      const effect = noticeEffectDay({ ...given, metadata: { publishedAt: `${publishedOn}T12:00:00.000Z` } });
      return found(
        'deadlineAt',
        'Termin uwag mija, zanim obwieszczenie uzna się za doręczone. Sprawdź daty.',
        given.deadlineAt !== undefined && effect !== undefined && localDateOf(given.deadlineAt) < effect,
      );
    }
    default:
      return [];
  }
};

/** What staff should look at, though nothing is forbidden: something is late, missing or unusual. */
export const remindersOf = (given: Checked, today: LocalDate, publishedOn = today): Finding[] => [
  ...found(
    'visibleTo',
    'Ogłoszenie trafi do archiwum, zanim minie termin. Sprawdź „Aktualne do”.',
    given.visibleTo !== undefined && given.deadlineAt !== undefined && given.visibleTo < localDateOf(given.deadlineAt),
  ),
  ...ownReminders(given, today, publishedOn),
];
