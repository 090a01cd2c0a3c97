import type { PayloadRequest, Where } from 'payload';
import {
  monthNumbersOf,
  statisticsSchema,
  type CountedCase,
  type Statistics,
  type StepNumbers,
} from '../../content-models/statistics/statistics.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { screensOfForm } from '../../content-models/services/filerStep.ts';
import { polishOrder } from '../../content-models/shared/polish.ts';
import { staffOf, type StaffPrincipal } from '../access/roles.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { idOf } from '../fields/idOf.ts';
import { definitionById, newestServiceVersions } from '../services/readServiceVersions.ts';
import { endedCasesOf, timeColumns } from './forecasts.ts';

const whole = { depth: 0, pagination: false, overrideAccess: true } as const;

/** Heads see the numbers of their departments, administrators of the whole commune; others see none. */
export const requireStatistician = (req: PayloadRequest): StaffPrincipal & { commune: string } => {
  const staff = staffOf(req);
  if (!staff) throw new ProblemError({ status: 401, title: 'Zaloguj się.' });
  const { commune } = staff;
  if (commune === undefined || (staff.role !== 'head' && staff.role !== 'administrator')) throw notFound();
  return { ...staff, commune };
};

const monthOf = (moment: string): string => localDateOf(moment).slice(0, 7);

const monthsBefore = (month: string, count: number): string =>
  new Date(Date.UTC(Number(month.slice(0, 4)), Number(month.slice(5)) - 1 - count, 1)).toISOString().slice(0, 7);

const casesOf = async (req: PayloadRequest, own: Where[], from: string): Promise<CountedCase[]> => {
  // a day earlier than UTC's first of the month, because Polish months begin sooner
  const since = new Date(Date.parse(`${from}-01T00:00:00Z`) - 86_400_000).toISOString();
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: {
      and: [...own, { or: [{ filedAt: { greater_than: since } }, { endedAt: { greater_than: since } }] }],
    },
    select: timeColumns,
    ...whole,
    req,
  });
  const ended = new Map((await endedCasesOf(req, docs)).map((one) => [one.id, one]));
  const counted: CountedCase[] = [];
  for (const { id, serviceVersion, filedAt, endedAt } of docs) {
    const { slug } = await definitionById(req, idOf(serviceVersion));
    const end = ended.get(id);
    counted.push({
      service: slug,
      filedIn: monthOf(filedAt),
      ...(endedAt && end
        ? { endedIn: monthOf(endedAt), days: end.days, returns: end.returns, onTime: end.onTime }
        : {}),
    });
  }
  return counted;
};

const stepsOf = async (
  req: PayloadRequest,
  commune: string,
  { from, to, services }: { from: string; to: string; services: ReadonlySet<string> },
): Promise<StepNumbers[]> => {
  const { docs } = await req.payload.find({
    collection: 'filingCounts',
    where: {
      and: [
        { commune: { equals: commune } },
        { day: { greater_than_equal: `${from}-01` } },
        { day: { less_than_equal: `${to}-31` } },
      ],
    },
    ...whole,
    req,
  });
  const versions = await newestServiceVersions(req, commune);
  return versions
    .filter(({ service }) => services.has(service))
    .sort((a, b) => polishOrder(a.definition.title, b.definition.title))
    .flatMap(({ service, definition }) =>
      screensOfForm(definition).flatMap(({ name, title }) => {
        const rows = docs.filter((row) => row.service === service && row.step === name);
        const sum = (what: 'begun' | 'left') => rows.reduce((total, row) => total + row[what], 0);
        if (rows.length === 0) return [];
        return [
          { service, title: definition.title, step: name, stepTitle: title, begun: sum('begun'), left: sum('left') },
        ];
      }),
    );
};

/** The services whose cases go to these departments, by the department they name; all for an administrator. */
const servicesOf = async (req: PayloadRequest, staff: StaffPrincipal & { commune: string }) => {
  const versions = await newestServiceVersions(req, staff.commune);
  if (staff.role === 'administrator') return versions;
  const { docs } = await req.payload.find({
    collection: 'departments',
    where: { and: [{ commune: { equals: staff.commune } }, { id: { in: staff.departments } }] },
    ...whole,
    req,
  });
  const symbols = new Set(docs.map(({ symbol }) => symbol));
  const takesLetters = docs.some(({ handlesLetters }) => handlesLetters === true);
  return versions.filter(({ definition: { unit } }) => (unit === undefined ? takesLetters : symbols.has(unit)));
};

/** The numbers of a year's months up to this one, per service; nothing in them names anyone. */
export const readStatistics = async (
  req: PayloadRequest,
  asked: { service?: string | undefined; months?: number } = {},
): Promise<Statistics> => {
  const staff = requireStatistician(req);
  const to = monthOf(new Date().toISOString());
  const from = monthsBefore(to, (asked.months ?? 12) - 1);
  const own: Where[] = [{ commune: { equals: staff.commune } }];
  if (staff.role === 'head') own.push({ department: { in: staff.departments } });
  const isAsked = (service: string) => asked.service === undefined || service === asked.service;
  const cases = (await casesOf(req, own, from)).filter(({ service }) => isAsked(service));
  const versions = await newestServiceVersions(req, staff.commune);
  const titles = new Map(versions.map(({ service, definition }) => [service, definition.title]));
  const services = new Set((await servicesOf(req, staff)).map(({ service }) => service).filter(isAsked));
  return statisticsSchema.parse({
    from,
    to,
    months: monthNumbersOf(cases, titles, { from, to }),
    steps: await stepsOf(req, staff.commune, { from, to, services }),
  });
};
