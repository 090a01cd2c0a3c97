import { ConnectorError, type Connector } from './connector.ts';
import { companyFiles } from './files/companyFiles.ts';
import type { LoadDataset } from './files/dataset.ts';
import type { LayInMailbox } from './files/letter.ts';
import { schoolFiles } from './files/schoolFiles.ts';
import { wasteCalendarFiles } from './files/wasteCalendarFiles.ts';
import { schoolOverHttp } from './school-http/schoolOverHttp.ts';
import { utilityOverHttp } from './utility-http/utilityOverHttp.ts';

/** What an administrator has set for an institution, as far as a connector needs it. */
export interface ConnectorSettings {
  connector: 'schoolHttp' | 'utilityHttp' | 'schoolFiles' | 'companyFiles' | 'wasteCalendarFiles';
  baseUrl?: string;
  token?: string;
  /** the institution's present files, only of those that hand in files */
  load?: LoadDataset;
  /** where acts for the institution lie until its staff fetch them, only of those that hand in files */
  lay?: LayInMailbox;
}

/** Makes the way to an institution out of its settings. */
export const makeConnector = ({ connector, baseUrl, token, load, lay }: ConnectorSettings): Connector => {
  const settings = { baseUrl: baseUrl ?? '', token };
  // without a loader there are no files yet
  const files: LoadDataset = load ?? (() => Promise.resolve(undefined));
  const mailbox: LayInMailbox =
    lay ?? (() => Promise.reject(new ConnectorError('unreachable', 'The institution has no mailbox.')));
  switch (connector) {
    case 'schoolHttp':
      return schoolOverHttp(settings);
    case 'utilityHttp':
      return utilityOverHttp(settings);
    case 'schoolFiles':
      return schoolFiles(files, mailbox);
    case 'companyFiles':
      return companyFiles(files, mailbox);
    case 'wasteCalendarFiles':
      return wasteCalendarFiles(files);
  }
};
