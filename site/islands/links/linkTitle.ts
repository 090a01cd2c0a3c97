import {
  institutionKinds,
  type Institution,
  type InstitutionKind,
} from '../../../content-models/institutions/institution.ts';

const order = Object.keys(institutionKinds) as InstitutionKind[];

/** What linking to an institution is about: „Dziecko w szkole”, „Opłata za odpady”. */
export const linkTitle = ({ kind, proof }: Pick<Institution, 'kind' | 'proof'>): string =>
  kind !== 'waste'
    ? institutionKinds[kind].linkTitle
    : proof === 'address'
      ? 'Terminy odbioru odpadów'
      : 'Opłata za odpady';

/** Schools first, then what a household pays for; those of one kind as they came. */
export const byKind = <One extends Pick<Institution, 'kind'>>(institutions: readonly One[]): One[] =>
  [...institutions].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
