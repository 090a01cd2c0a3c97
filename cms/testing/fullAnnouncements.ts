import type { AnnouncementType } from '../../content-models/announcements/announcementTypes.ts';

/** The own fields of every type, every one of them filled, as the public model has them. */
export const fullOwnFields: Record<AnnouncementType, Record<string, unknown>> = {
  resolution: {
    number: 'XII/123/26',
    subject: 'w sprawie nazwy skweru',
    sessionNumber: 'XII',
    initiator: 'Prezydent Miasta Chełm',
    votes: [
      { councillor: 'Radna 1 (demo)', vote: 'for' },
      { councillor: 'Radny 2 (demo)', vote: 'against' },
      { councillor: 'Radna 3 (demo)', vote: 'abstained' },
      { councillor: 'Radny 4 (demo)', vote: 'absent' },
    ],
    entryIntoForce: '2026-12-20',
    journal: { year: 2026, position: 5127, publishedOn: '2026-12-05' },
    ruling: { authority: 'Wojewoda Lubelski', ruledOn: '2026-12-10', decision: 'stwierdzono nieważność § 4' },
    validity: 'inForce',
  },
  ordinance: {
    number: '145/2026',
    entryIntoForce: '2026-12-01',
    validity: 'inForce',
    repeals: ['zarządzenie nr 12/2019 w sprawie dyżurów'],
  },
  notice: {
    procedure: 'Wydanie decyzji środowiskowej',
    parties: 'strony postępowania',
    filesMayBeSeen: 'pokój 309, w godzinach pracy urzędu',
    filesFrom: '2026-11-02',
    filesTo: '2026-12-02',
    deliveredByNotice: true,
    announcedOn: '2026-11-03',
    boardFrom: '2026-11-03',
    boardTo: '2026-11-18',
  },
  tender: {
    subject: 'dostawa autobusu',
    subjectKind: 'supplies',
    procedure: 'przetarg nieograniczony',
    cpv: ['34144910-0', '31158000'],
    noticeNumber: '2026/BZP 00512734/01',
    ocdsId: 'ocds-148610-0a1b2c3d-aaaa-bbbb-cccc-000000000001',
    platformUrl: 'https://zamowienia.chelm.example/postepowania/1',
    openingAt: '2027-01-11T09:30:00.000Z',
    deposit: 9_000_000,
    budget: 480_000_050,
    questions: [{ question: 'Czy można dłużej?', answer: 'Nie.', answeredOn: '2026-12-01' }],
    changes: [{ changedOn: '2026-12-02', description: 'Nowy wzór umowy.' }],
    offers: [{ contractor: 'Wykonawca 1, Lublin', price: 470_000_000 }],
    chosenOffer: {
      contractor: 'Wykonawca 1, Lublin',
      price: 470_000_000,
      chosenOn: '2027-01-20',
      reasons: '96 punktów',
    },
    annulment: { annulledOn: '2027-01-21', reasons: 'art. 255 pkt 3' },
    contract: { signedOn: '2027-02-01', contractor: 'Wykonawca 1, Lublin', value: 470_000_000, number: 'ZP/3/2027' },
    performance: { performedOn: '2027-06-01', value: 470_000_000, description: 'w terminie' },
    outcome: 'awarded',
  },
  recruitment: {
    position: 'inspektor',
    workplace: 'Urząd Miasta Chełm',
    workingConditions: 'pełny etat',
    necessaryRequirements: ['obywatelstwo polskie'],
    additionalRequirements: ['prawo jazdy'],
    tasks: ['przegląd drzew'],
    requiredDocuments: ['życiorys'],
    howToApply: 'w kancelarii',
    disabilityQuotaReached: true,
    result: {
      publishedOn: '2026-11-20',
      chosen: { name: 'Maria Próbna', town: 'Chełm' },
      reasons: 'Maria Próbna ma doświadczenie.',
    },
  },
  consultation: {
    topic: 'nazwa skweru',
    forms: ['ankieta', 'spotkanie'],
    startsAt: '2026-11-02',
    endsAt: '2026-11-30',
    meetings: [{ startsAt: '2026-11-16T16:00:00.000Z', place: 'sala 120' }],
    commentForm: '/moje-miasto/zalatw/',
    report: { publishedOn: '2026-12-10', href: '/miasto/raport/', summary: 'Wybrano nazwę.' },
  },
  propertyList: {
    disposal: 'lease',
    landRegister: 'LU1C/00012345/9',
    plot: 'działka nr 114/6, obręb 0012',
    cadastralId: '066201_1.0012.114/6',
    areaSquareMetres: 1284,
    description: 'niezabudowana',
    purpose: 'usługi',
    developBy: 'dwa lata',
    price: 21_400_000,
    rates: '3%',
    fees: 'czynsz 120 zł miesięcznie',
    paymentDates: 'do 10. dnia miesiąca',
    updateRules: 'raz w roku',
    priorityUntil: '2026-12-20',
    postedFrom: '2026-11-02',
    postedUntil: '2026-11-23',
  },
  propertyTender: {
    plot: 'działka nr 88/14, obręb 0021',
    landRegister: 'LU1C/00012345/9',
    cadastralId: '066201_1.0021.88/14',
    areaSquareMetres: 1842,
    description: 'niezabudowana',
    purpose: '4U',
    startingPrice: 21_400_000,
    deposit: 2_140_000,
    depositAccount: '61109010140000071219812874',
    minimalStep: 214_000,
    heldAt: '2027-01-11T09:00:00.000Z',
    place: 'sala 120',
    encumbrances: 'brak',
    liabilities: 'brak',
    previousTenders: ['12 maja 2026 r., wynik negatywny'],
    result: {
      ...{ announcedOn: '2027-01-14', outcome: 'sold', price: 22_000_000, buyer: 'Spółka Próbna', admitted: 2 },
      description: 'dwa postąpienia',
    },
  },
  petition: {
    filedAt: '2026-11-02',
    subject: 'ławki w parku',
    filerName: 'Stowarzyszenie Próbne',
    course: [{ happenedOn: '2026-11-05', description: 'przekazano do wydziału' }],
    expectedAt: '2027-02-02',
    extendedBecause: 'trwa analiza',
    decidedOn: '2026-11-20',
    outcome: 'Uwzględniono.',
  },
  grantCompetition: {
    task: 'klub seniora',
    budget: 18_000_000,
    rules: 'bez wkładu własnego',
    executionFrom: '2027-01-01',
    executionTo: '2027-12-31',
    criteria: [{ name: 'program', points: 40 }],
    resultsOn: '2027-01-05',
    results: [{ organisation: 'Fundacja Próbna', task: 'klub', points: 88, amount: 17_000_000 }],
  },
  communique: {},
  crisisAlert: {
    source: 'RCB',
    event: 'silny wiatr',
    category: 'Met',
    level: 2,
    urgency: 'Expected',
    certainty: 'Likely',
    effectiveFrom: '2026-12-05T10:00:00.000Z',
    expiresAt: '2026-12-05T20:00:00.000Z',
    instruction: 'Zostań w domu.',
  },
};

const atNoon = (value: unknown): unknown => {
  if (typeof value === 'string') return /^\d{4}-\d{2}-\d{2}$/.test(value) ? `${value}T12:00:00.000Z` : value;
  if (Array.isArray(value)) return value.map(atNoon);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, atNoon(inner)]));
  return value;
};

/** A group of fields as a form sends it: days as noon, a filer with the consent to be named. */
export const formGroupOf = (own: Record<string, unknown>): Record<string, unknown> => {
  const { filerName, ...rest } = own;
  return {
    ...(atNoon(rest) as Record<string, unknown>),
    ...(filerName === undefined ? {} : { filer: filerName, filerAgreed: true }),
  };
};
