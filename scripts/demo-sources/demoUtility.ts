import { customerSubject, demoHouseholds, type DemoCustomer } from '../../cms/seed/content/households.ts';
import { customerTruth } from '../../cms/seed/content/households/billsTruth.ts';
import { idNumber } from '../../cms/seed/content/households/chance.ts';
import type { DemoInstitution } from '../../cms/seed/content/institutions.ts';
import type { TopicData } from '../../content-models/links/link.ts';
import { checkReading } from '../../content-models/meters/checkReading.ts';
import { selfReadingSchema, type SelfReading } from '../../content-models/meters/meter.ts';
import { addDays } from '../../content-models/shared/localDate.ts';
import { z } from 'zod';
import { billPdf } from './billPdf.ts';
import type { DemoQuestion, DemoSource } from './demoSource.ts';
import type { DemoAnswer } from './moods.ts';

const ok = (json: unknown): DemoAnswer => ({ status: 200, json });
const no = (status: number, reason: string): DemoAnswer => ({ status, json: { reason } });

const linkSchema = z.object({ customerNumber: z.string(), code: z.string() });
const plain = (text: string) => text.toUpperCase().replace(/[\s-]/g, '');

const withReadings = (contracts: TopicData['contracts'], taken: readonly SelfReading[]): TopicData['contracts'] => ({
  ...contracts,
  contracts: contracts.contracts.map((contract) => ({
    ...contract,
    meters: contract.meters.map((meter) => ({
      ...meter,
      readings: [
        ...meter.readings,
        ...taken
          .filter((one) => one.contract === contract.number && one.meter === meter.number)
          .map(({ on, milli }) => ({ on, milli, kind: 'self' as const })),
      ],
    })),
  })),
});

/** A company, or the office's tax register, of the demo city, with the readings that came since the start. */
export const demoUtility = (institution: DemoInstitution): DemoSource => {
  const customers = demoHouseholds
    .filter(({ tenant }) => tenant === institution.tenant)
    .flatMap((household) => household.customers)
    .filter((customer) => customer.institution === institution.slug);
  const readings = new Map<string, SelfReading[]>();
  const receipts = new Map<string, string>();
  let paidAtOnce = 0;

  const truthOf = (customer: DemoCustomer, { today, mood }: Pick<DemoQuestion, 'today' | 'mood'>) => {
    const { contracts, bills } = customerTruth(customer, institution, today);
    const booked = paidAtOnce + (mood === 'changed' ? 100 : 0);
    // the news of a company: something on account of the newest bill has been booked
    const [newest, ...others] = bills.bills;
    const changed =
      newest && booked > 0 ? [{ ...newest, paidGrosze: newest.paidGrosze + booked }, ...others] : bills.bills;
    return {
      contracts: withReadings(contracts, readings.get(customer.customerNumber) ?? []),
      bills: { balanceGrosze: bills.balanceGrosze - booked, bills: changed },
    };
  };

  const takeReading = (customer: DemoCustomer, question: DemoQuestion): DemoAnswer => {
    const key = `${customer.customerNumber} ${question.idempotencyKey}`;
    const known = receipts.get(key);
    if (known !== undefined) return ok({ receipt: known });
    // the customer has seen the warning in the portal already
    const given = selfReadingSchema.safeParse({ ...(question.body as object), confirmed: true });
    if (!given.success) return no(400, 'Nie rozumiemy tego odczytu.');
    const meter = truthOf(customer, question)
      .contracts.contracts.find(({ number }) => number === given.data.contract)
      ?.meters.find(({ number }) => number === given.data.meter);
    if (!meter) return no(422, 'Nie ma takiego licznika przy tej umowie.');
    const [trouble] = checkReading(meter, given.data, addDays(question.today, 1));
    if (trouble) return no(422, trouble.message);
    readings.set(customer.customerNumber, [...(readings.get(customer.customerNumber) ?? []), given.data]);
    const receipt = `OD-${String(idNumber(key) % 1_000_000).padStart(6, '0')}`;
    receipts.set(key, receipt);
    return { status: 201, json: { receipt } };
  };

  const link = (body: unknown): DemoAnswer => {
    const given = linkSchema.safeParse(body);
    const customer = customers.find(
      ({ customerNumber, code }) =>
        given.success && plain(customerNumber) === plain(given.data.customerNumber) && code === plain(given.data.code),
    );
    if (!customer) return no(404, 'Numer i kod do siebie nie pasują.');
    const { externalId, name, detail, topics, acts } = customerSubject(institution.tenant, customer);
    const capabilities = [...topics, ...(acts.includes('submitReading') ? ['readings'] : [])];
    return ok({ customer: { number: externalId, name, detail, capabilities } });
  };

  return {
    answer: async (question) => {
      const { method, path, mood } = question;
      if (path === 'health') return ok({ status: 'ok' });
      if (method === 'POST' && path === 'links') return link(question.body);
      const [where, number, what, id, file] = path.split('/').map(decodeURIComponent);
      const customer = customers.find(({ customerNumber }) => customerNumber === number);
      if (where !== 'customers' || !customer || mood === 'withdrawn') return no(404, 'Nie ma takiego odbiorcy.');
      const truth = truthOf(customer, question);
      if (method === 'POST' && what === 'readings') return takeReading(customer, question);
      if (what === 'contracts') return ok(truth.contracts);
      if (what !== 'bills') return no(404, 'Nie ma takiego adresu.');
      if (id === undefined) return ok(truth.bills);
      const bill = truth.bills.bills.find((one) => one.id === id);
      if (!bill || file !== 'pdf') return no(404, 'Nie ma takiego rachunku.');
      return { status: 200, pdf: await billPdf(bill, customer) };
    },
    addNews: () => {
      paidAtOnce += 100;
      return customers.length;
    },
    acts: () => receipts.size,
  };
};
