import type { LinkedSubject } from '../../../content-models/institutions/institution.ts';
import { ConnectorError, type Connector } from '../connector.ts';
import { askDataset, healthOf, isSameCode, noActs } from './askDataset.ts';
import type { DatasetCustomer, LoadDataset } from './dataset.ts';

const topics = ['contracts', 'bills'] as const;

const subjectOf = ({ customerNumber, name, point, contracts }: DatasetCustomer): LinkedSubject => {
  const [first] = contracts.contracts;
  return {
    externalId: customerNumber,
    name: point ?? name,
    detail: first ? `umowa ${first.number}` : `klient ${customerNumber}`,
    topics: contracts.contracts.length > 0 ? [...topics] : ['bills'],
    acts: [],
  };
};

const plainNumber = (typed: string): string => typed.trim().toUpperCase().replace(/\s/g, '');

/** A company that hands in files: our own tables and UBL 2.1 invoices. */
export const companyFiles = (load: LoadDataset): Connector => ({
  topics,
  acts: [],
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
  act: noActs,
});
