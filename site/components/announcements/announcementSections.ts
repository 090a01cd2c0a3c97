import type { Announcement, AnnouncementOf } from '../../../content-models/announcements/announcement.ts';
import { resultErasureDay } from '../../../content-models/announcements/recruitment.ts';
import { voteTotals, type VoteKind } from '../../../content-models/announcements/resolution.ts';
import { formatDate, formatDateTime } from '../../../content-models/shared/localDate.ts';
import { formatMoney } from '../../../content-models/shared/money.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { day, money, text } from './fact.ts';
import { lists, says, section, spanOf, tells, type Piece, type Section } from './sections.ts';
import { tenderSections } from './tenderSections.ts';

const votes: Record<VoteKind, string> = {
  for: 'za',
  against: 'przeciw',
  abstained: 'wstrzymał(a) się',
  absent: 'nieobecny(-a)',
};

const voting = ({ votes: cast = [] }: AnnouncementOf<'resolution'>): Piece[] => {
  if (cast.length === 0) return [];
  const totals = voteTotals(cast);
  return [
    ...tells([
      { label: 'Za', value: String(totals.for) },
      { label: 'Przeciw', value: String(totals.against) },
      { label: 'Wstrzymało się', value: String(totals.abstained) },
      { label: 'Nieobecni', value: String(totals.absent) },
      {
        label: 'Głosowało',
        value: counted(totals.present, { one: 'osoba', few: 'osoby', many: 'osób' }),
      },
    ]),
    {
      kind: 'table',
      caption: 'Jak głosowali radni',
      head: ['Radna lub radny', 'Głos'],
      rows: cast.map(({ councillor, vote }) => [councillor, votes[vote]]),
    },
  ];
};

const resolutionSections = (resolution: AnnouncementOf<'resolution'>): Section[] => [
  ...section('Głosowanie', voting(resolution)),
  ...section(
    'Rozstrzygnięcie nadzorcze',
    says(resolution.ruling?.decision),
    resolution.ruling
      ? tells([...text('Kto', resolution.ruling.authority), ...day('Kiedy', resolution.ruling.ruledOn)])
      : [],
  ),
];

/** What the result of a recruitment says of the person, while it may, and after. */
const chosenPerson = ({
  chosen,
  publishedOn,
  personalDataErasedOn,
}: NonNullable<AnnouncementOf<'recruitment'>['result']>): Piece[] => {
  if (chosen)
    return says(
      `Wybrano: ${chosen.name}, ${chosen.town}. Te dane znikną ze strony ${formatDate(resultErasureDay(publishedOn))}`,
    );
  return personalDataErasedOn
    ? says(`Kandydata wybrano. Jego dane usunięto ${formatDate(personalDataErasedOn)}, po 3 miesiącach od ogłoszenia.`)
    : [];
};

const disability = (isReached: boolean): string =>
  isReached
    ? 'W miesiącu przed ogłoszeniem osoby z niepełnosprawnościami stanowiły co najmniej 6% zatrudnionych w urzędzie.'
    : 'W miesiącu przed ogłoszeniem osoby z niepełnosprawnościami stanowiły mniej niż 6% zatrudnionych w urzędzie. Jeśli masz niepełnosprawność i znajdziesz się wśród najlepszych kandydatów, masz pierwszeństwo w zatrudnieniu.';

const recruitmentSections = (recruitment: AnnouncementOf<'recruitment'>): Section[] => {
  const { result } = recruitment;
  return [
    ...section(
      'Wynik naboru',
      result ? tells(day('Ogłoszony', result.publishedOn)) : [],
      result ? chosenPerson(result) : [],
      says(result?.reasons),
      result?.nobodyBecause ? says(`Nikogo nie wybrano. ${result.nobodyBecause}`) : [],
    ),
    ...section('Czym będziesz się zajmować', lists(recruitment.tasks)),
    ...section('Wymagania niezbędne', lists(recruitment.necessaryRequirements)),
    ...section('Wymagania dodatkowe', lists(recruitment.additionalRequirements)),
    ...section(
      'Warunki pracy',
      says(recruitment.workingConditions),
      says(disability(recruitment.disabilityQuotaReached)),
    ),
    ...section('Co trzeba złożyć', lists(recruitment.requiredDocuments), says(recruitment.howToApply)),
  ];
};

const consultationSections = ({
  report,
  topic,
  forms,
  meetings = [],
  commentForm,
}: AnnouncementOf<'consultation'>): Section[] => [
  ...section(
    'Raport z konsultacji',
    says(report?.summary),
    report
      ? [
          {
            kind: 'link',
            href: report.href,
            text: `Przeczytaj raport${report.publishedOn ? ` z ${formatDate(report.publishedOn)}` : ''}`,
          },
        ]
      : [],
  ),
  ...section('O co pytamy', says(topic)),
  ...section(
    'Jak wziąć udział',
    lists(forms),
    commentForm ? [{ kind: 'link', href: commentForm, text: 'Wyślij uwagę przez internet' }] : [],
  ),
  ...section('Spotkania', lists(meetings.map(({ startsAt, place }) => `${formatDateTime(startsAt)}, ${place}`))),
];

const propertyListSections = (list: AnnouncementOf<'propertyList'>): Section[] => [
  ...section(
    'Opis nieruchomości',
    says(list.description),
    says(list.developBy && `Termin zagospodarowania: ${list.developBy}`),
  ),
  ...section(
    'Opłaty',
    tells([
      ...text('Stawki procentowe', list.rates),
      ...text('Czynsz i opłaty', list.fees),
      ...text('Terminy opłat', list.paymentDates),
      ...text('Zmiana opłat', list.updateRules),
    ]),
  ),
];

const tenderOutcomes = { sold: 'jest nabywca', unsold: 'wynik negatywny' };

const propertyTenderSections = (tender: AnnouncementOf<'propertyTender'>): Section[] => {
  const { result } = tender;
  return [
    ...section(
      'Wynik przetargu',
      result
        ? tells([
            ...day('Ogłoszony', result.announcedOn),
            ...text('Wynik', tenderOutcomes[result.outcome]),
            ...money('Cena osiągnięta', result.price),
            ...text('Nabywca', result.buyer),
            ...text(
              'Dopuszczono',
              result.admitted === undefined
                ? undefined
                : counted(result.admitted, { one: 'uczestnika', few: 'uczestników', many: 'uczestników' }),
            ),
          ])
        : [],
      says(result?.description),
    ),
    ...section('Opis nieruchomości', says(tender.description)),
    ...section(
      'Obciążenia i zobowiązania',
      tells([...text('Obciążenia', tender.encumbrances), ...text('Zobowiązania', tender.liabilities)]),
    ),
    ...section('Poprzednie przetargi', lists(tender.previousTenders)),
  ];
};

const petitionSections = ({
  outcome,
  course = [],
  extendedBecause,
  subject,
}: AnnouncementOf<'petition'>): Section[] => [
  ...section('Czego dotyczy', says(subject)),
  ...section('Jak ją załatwiono', says(outcome)),
  ...section(
    'Przebieg',
    course.length > 0
      ? [{ kind: 'steps', steps: course.map(({ happenedOn, description }) => ({ on: happenedOn, text: description })) }]
      : [],
    extendedBecause ? says(`Dlaczego to trwa dłużej: ${extendedBecause}`) : [],
  ),
];

const competitionSections = ({
  criteria = [],
  results = [],
  resultsOn,
  rules,
}: AnnouncementOf<'grantCompetition'>): Section[] => [
  ...section(
    'Wyniki konkursu',
    tells(day('Rozstrzygnięty', resultsOn)),
    results.length > 0
      ? [
          {
            kind: 'table',
            caption: 'Przyznane dotacje',
            head: ['Organizacja', 'Zadanie', 'Punkty', 'Dotacja'],
            rows: results.map(({ organisation, task, points, amount }) => [
              organisation,
              task ?? '–',
              points === undefined ? '–' : points.toLocaleString('pl'),
              formatMoney(amount),
            ]),
          },
        ]
      : [],
  ),
  ...section('Zasady', says(rules)),
  ...section(
    'Kryteria',
    criteria.length > 0
      ? [
          {
            kind: 'table',
            caption: 'Za co są punkty',
            head: ['Kryterium', 'Najwięcej punktów'],
            rows: criteria.map(({ name, points }) => [name, String(points)]),
          },
        ]
      : [],
  ),
];

const noticeSections = ({ parties, filesMayBeSeen, filesFrom, filesTo }: AnnouncementOf<'notice'>): Section[] => [
  ...section('Kogo dotyczy', says(parties)),
  ...section('Gdzie obejrzeć akta', says([filesMayBeSeen, spanOf(filesFrom, filesTo)].filter(Boolean).join(', '))),
];

/** The parts of an announcement's page that only its type has, what is newest in the matter first. */
export const announcementSections = (announcement: Announcement): Section[] => {
  switch (announcement.type) {
    case 'resolution':
      return resolutionSections(announcement);
    case 'ordinance':
      return section('Tracą moc', lists(announcement.repeals));
    case 'notice':
      return noticeSections(announcement);
    case 'tender':
      return tenderSections(announcement);
    case 'recruitment':
      return recruitmentSections(announcement);
    case 'consultation':
      return consultationSections(announcement);
    case 'propertyList':
      return propertyListSections(announcement);
    case 'propertyTender':
      return propertyTenderSections(announcement);
    case 'petition':
      return petitionSections(announcement);
    case 'grantCompetition':
      return competitionSections(announcement);
    case 'communique':
    case 'crisisAlert':
      return [];
  }
};
