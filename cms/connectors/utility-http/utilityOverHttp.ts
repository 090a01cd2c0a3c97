import { z } from 'zod';
import { linkedSubjectSchema, type ActKind, type Topic } from '../../../content-models/institutions/institution.ts';
import type { ActData, TopicData } from '../../../content-models/links/link.ts';
import { ConnectorError, type Connector } from '../connector.ts';
import { askHealth } from '../http/askHealth.ts';
import { foreignId, optionalText, withoutAbsent } from '../http/foreign.ts';
import { makeAsk, part, type Answer, type HttpSettings } from '../http/makeAsk.ts';
import { holdToModel, parseJson } from '../http/parseAnswer.ts';

const unknown = () => new ConnectorError('unknownSubject', 'The company does not know this customer or code.');

/** A body that can be opened: whoever is not there has become an error. */
const known = ({ status, body }: Answer): Buffer => {
  if (status === 404 || status === 410) throw unknown();
  if (status === 422) throw new ConnectorError('malformed', 'The company turned down a question.');
  return body;
};

const capabilities = { contracts: 'contracts', bills: 'bills' } as const satisfies Record<string, Topic>;

const customerSchema = z.object({
  number: foreignId,
  name: z.string().trim().min(1),
  detail: optionalText,
  capabilities: z.array(z.string()),
});

const toSubject = ({ number, name, detail, capabilities: can }: z.infer<typeof customerSchema>) => {
  const subject = linkedSubjectSchema.safeParse(
    withoutAbsent({
      externalId: number,
      name,
      detail,
      topics: Object.values(capabilities).filter((capability) => can.includes(capability)),
      acts: can.includes('readings') ? (['submitReading'] satisfies ActKind[]) : [],
    }),
  );
  if (!subject.success) throw new ConnectorError('malformed', 'The company gives this customer nothing to show.');
  return subject.data;
};

/** Contracts with the readings of each meter oldest first, whatever order they came in. */
const toContracts = (answer: unknown): TopicData['contracts'] => {
  const { customer, contracts } = holdToModel('contracts', answer);
  const ordered = contracts.map((contract) => ({
    ...contract,
    meters: contract.meters.map((meter) => ({
      ...meter,
      readings: [...meter.readings].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.milli - b.milli)),
    })),
  }));
  return { customer, contracts: ordered };
};

/** Bills newest first. One account number that does not check out spoils the whole answer: nobody pays to a wrong one. */
const toBills = (answer: unknown): TopicData['bills'] => {
  const { balanceGrosze, bills } = holdToModel('bills', answer);
  return {
    balanceGrosze,
    bills: [...bills].sort((a, b) => (a.issuedOn < b.issuedOn ? 1 : a.issuedOn > b.issuedOn ? -1 : 0)),
  };
};

/** A company that answers over HTTP in our own plain JSON; the format is told in README.md beside this file. */
export const utilityOverHttp = (settings: HttpSettings): Connector => {
  const ask = makeAsk(settings);
  const read = async (customer: string, what: string, signal: AbortSignal): Promise<unknown> =>
    parseJson(known(await ask({ path: `customers/${part(customer)}/${what}`, signal })), z.unknown());
  const readers: { [Name in Topic]?: (customer: string, signal: AbortSignal) => Promise<TopicData[Name]> } = {
    contracts: async (customer, signal) => toContracts(await read(customer, 'contracts', signal)),
    bills: async (customer, signal) => toBills(await read(customer, 'bills', signal)),
  };

  return {
    topics: ['contracts', 'bills'],
    acts: ['submitReading'],
    health: askHealth(async (signal) => {
      parseJson(known(await ask({ path: 'health', signal })), z.object({ status: z.literal('ok') }));
    }),
    link: async (proof, signal) => {
      if (proof.kind !== 'customerCode') throw unknown();
      const { customerNumber, code } = proof;
      const answer = await ask({ path: 'links', body: { customerNumber, code }, signal });
      if (answer.status === 422) throw unknown();
      return toSubject(parseJson(known(answer), z.object({ customer: customerSchema })).customer);
    },
    read: async (customer, topic, signal) => {
      const reader = readers[topic];
      if (!reader) throw new ConnectorError('malformed', `A company has no ${topic}.`);
      return reader(customer, signal);
    },
    act: async (customer, kind, data, idempotencyKey, signal) => {
      if (kind !== 'submitReading') throw new ConnectorError('turnedDown', 'A company takes no excuses.');
      const { contract, meter, on, milli, lowerBecause, photo } = data as ActData['submitReading'];
      const body = withoutAbsent({ contract, meter, on, milli, lowerBecause, photo });
      const answer = await ask({ path: `customers/${part(customer)}/readings`, body, idempotencyKey, signal });
      if (answer.status === 422) {
        const { reason } = parseJson(answer.body, z.object({ reason: optionalText }));
        throw new ConnectorError('turnedDown', 'The company turned a reading down.', reason ? { reason } : {});
      }
      return { receipt: parseJson(known(answer), z.object({ receipt: foreignId })).receipt };
    },
    billPdf: async (customer, billId, signal) => {
      const path = `customers/${part(customer)}/bills/${part(billId)}/pdf`;
      const { status, body } = await ask({ path, signal });
      // a file that got lost is no reason to end the link, so not `unknownSubject`
      if (status >= 400 || body.subarray(0, 5).toString('latin1') !== '%PDF-') {
        throw new ConnectorError('malformed', 'The bill did not come as a PDF.');
      }
      return body;
    },
  };
};
