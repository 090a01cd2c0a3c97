import type { LinkedSubject } from '../../../content-models/institutions/institution.ts';
import type { ActData } from '../../../content-models/links/link.ts';
import { ConnectorError, type Connector } from '../connector.ts';
import { askDataset, healthOf, isSameCode } from './askDataset.ts';
import { readingLetter } from './company/readingLetter.ts';
import type { DatasetCustomer, LoadDataset } from './dataset.ts';
import type { LayInMailbox } from './letter.ts';

const topics = ['contracts', 'bills'] as const;

const subjectOf = ({ customerNumber, name, point, contracts }: DatasetCustomer): LinkedSubject => {
  const [first] = contracts.contracts;
  return {
    externalId: customerNumber,
    name: point ?? name,
    detail: first ? `umowa ${first.number}` : `klient ${customerNumber}`,
    topics: contracts.contracts.length > 0 ? [...topics] : ['bills'],
    acts: contracts.contracts.some(({ meters }) => meters.length > 0) ? ['submitReading'] : [],
  };
};

const plainNumber = (typed: string): string => typed.trim().toUpperCase().replace(/\s/g, '');

/** A company that hands in files, our own tables and UBL 2.1 invoices, and fetches readings from its mailbox. */
export const companyFiles = (load: LoadDataset, lay: LayInMailbox): Connector => ({
  topics,
  acts: ['submitReading'],
  health: healthOf(load, 'company'),
  link: async (proof, signal) => {
    const { customers } = await askDataset(load, 'company', signal);
    const number = proof.kind === 'customerCode' ? plainNumber(proof.customerNumber) : '';
    const given = proof.kind === 'customerCode' ? proof.code : '';
    let found: DatasetCustomer | undefined;
    for (const customer of customers.values()) {
      const isCode = isSameCode(customer.code, given);
      if (isSameCode(`n${plainNumber(customer.customerNumber)}`, `n${number}`) && isCode) found = customer;
    }
    if (!found) throw new ConnectorError('unknownSubject', 'Customer number and code do not fit.');
    return subjectOf(found);
  },
  read: async (subject, topic, signal) => {
    const { customers } = await askDataset(load, 'company', signal);
    const customer = customers.get(subject);
    if (!customer) throw new ConnectorError('unknownSubject', 'There is no such customer in the files.');
    if (topic !== 'contracts' && topic !== 'bills')
      throw new ConnectorError('malformed', 'The files tell nothing of this topic.');
    return (topic === 'bills' ? customer.bills : customer.contracts) as never;
  },
  act: async (subject, kind, data, key, signal) => {
    if (kind !== 'submitReading') throw new ConnectorError('turnedDown', 'A company takes no excuses.');
    const { customers } = await askDataset(load, 'company', signal);
    const customer = customers.get(subject);
    if (!customer) throw new ConnectorError('unknownSubject', 'There is no such customer in the files.');
    const letter = readingLetter(customer, data as ActData['submitReading']);
    return { ...(await lay(letter, key)), inMailbox: true };
  },
});
