import { factSchema, type Fact, type FactKind } from '../../content-models/facts/fact.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import type { FactDoc } from '../payload-types.ts';

/** The fields in which a value may stand, of now or of a day to come. */
export interface FactFields {
  amount?: number | null;
  phone?: string | null;
  account?: string | null;
  text?: { pl?: string | null; en?: string | null; uk?: string | null } | null;
}

/** The value of a kind out of the fields, not yet held to its model. */
export const valueOf = (kind: FactKind, fields: FactFields): Record<string, unknown> => {
  switch (kind) {
    case 'fee':
      return { kind, grosze: fields.amount };
    case 'phone':
      return { kind, phone: fields.phone ?? '' };
    case 'account':
      return { kind, account: fields.account ?? '' };
    default: {
      const { pl, en, uk } = fields.text ?? {};
      return { kind, text: { pl: pl ?? '', ...(en ? { en } : {}), ...(uk ? { uk } : {}) } };
    }
  }
};

/** A fact as its model: the value of now and the one of a day to come; nothing when the row holds no value yet. */
export const toFact = (doc: FactDoc): Fact | undefined =>
  factSchema.safeParse({
    id: doc.id,
    key: doc.key,
    name: doc.name,
    value: valueOf(doc.kind, doc),
    ...(doc.next?.from ? { next: { from: localDateOf(doc.next.from), value: valueOf(doc.kind, doc.next) } } : {}),
  }).data;
