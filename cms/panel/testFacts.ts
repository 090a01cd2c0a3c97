import type { Institution, InstitutionKind, Topic } from '../../content-models/institutions/institution.ts';
import { topicModels } from '../../content-models/links/link.ts';
import type { ActiveLink } from '../links/activeLinks.ts';
import type { KnownTopic } from '../links/knownTopics.ts';
import type { PanelFacts } from './panelFacts.ts';

const institution = (kind: InstitutionKind): Institution => ({
  id: '01a20a1e-0000-7000-8000-000000000001',
  tenant: 'chelm',
  slug: `test-${kind}`,
  kind,
  name: kind === 'school' ? 'Szkoła nr 1' : 'Wodociągi',
  phone: '+48825653600',
  proof: 'customerCode',
  codeHint: 'Kod jest na rachunku.',
});

/** A link of a kind with what is known of it, for tests of plain functions. */
export const testLink = (
  kind: InstitutionKind,
  known: { [Name in Topic]?: unknown },
  name = 'ul. Lubelska 12/3',
): { link: ActiveLink; known: KnownTopic[] } => {
  const link: ActiveLink = {
    id: `link-${kind}`,
    resident: 'anna',
    institution: institution(kind),
    tenant: 'chelm',
    subject: {
      externalId: '1',
      name,
      topics: Object.keys(known) as Topic[],
      acts: kind === 'school' ? ['excuseAbsence'] : ['submitReading'],
    },
    subjectHash: 'hash',
    linkedAt: '2026-11-01T10:00:00.000Z',
  };
  return {
    link,
    known: (Object.keys(known) as Topic[]).map((topic) => ({
      link,
      topic,
      data: known[topic] === undefined ? undefined : topicModels[topic].parse(known[topic]),
      fetchedAt: known[topic] === undefined ? undefined : '2026-11-23T10:00:00.000Z',
      failure: undefined,
    })),
  };
};

/** The facts of a panel on that day with these links. */
export const testFacts = (
  today: string,
  linked: ReturnType<typeof testLink>[],
  more: Partial<PanelFacts> = {},
): PanelFacts => ({
  today,
  links: linked.map(({ link }) => link),
  known: linked.flatMap(({ known }) => known),
  cases: [],
  waiting: [],
  ...more,
});

/** A bill of 123,45 zł. */
export const testBill = (id: string, dueOn: string, more: Record<string, unknown> = {}) => ({
  ...{ id, number: id, kind: 'invoice', issuedOn: '2026-10-20', dueOn, seller: { name: 'Wodociągi' }, items: [] },
  ...{ totalGrosze: 12_345, paidGrosze: 0, accountNumber: '61109010140000071219812874' },
  ...{ transferTitle: `Faktura ${id}`, hasPdf: false },
  ...more,
});
