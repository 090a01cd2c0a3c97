import type { PayloadRequest, Where } from 'payload';
import { leftOf } from '../../content-models/payments/accountOf.ts';
import { caseNumbersIn } from '../../content-models/payments/caseNumbersIn.ts';
import type { BankEntry } from '../../content-models/payments/payment.ts';
import { fold } from '../../content-models/shared/polish.ts';
import type { CaseDoc } from '../payload-types.ts';
import { accountOfRows, paymentRows } from './readAccount.ts';

type FeeCase = Pick<CaseDoc, 'id' | 'number' | 'title' | 'feeGrosze' | 'feeState'>;

const feeCases = async (req: PayloadRequest, commune: string, where: Where, limit: number): Promise<FeeCase[]> => {
  const { docs } = await req.payload.find({
    collection: 'cases',
    where: { and: [{ commune: { equals: commune } }, where] },
    select: { number: true, title: true, feeGrosze: true, feeState: true },
    sort: '-filedAt',
    limit,
    depth: 0,
    pagination: false,
    overrideAccess: true,
    req,
  });
  return docs;
};

/** The case of this commune with that number, with what is still to be paid. */
export const feeCaseByNumber = async (
  req: PayloadRequest,
  commune: string,
  number: string,
): Promise<(FeeCase & { left: number }) | undefined> => {
  const [found] = await feeCases(req, commune, { number: { equals: number } }, 1);
  if (!found) return undefined;
  return { ...found, left: leftOf(accountOfRows(found, await paymentRows(req, found.id))) };
};

/** What a transfer says that it is for. */
export interface Incoming {
  grosze: number;
  title: string;
}

/** The one case that an entry surely pays: its number alone is named, and just what is left is paid. */
export const surelyPaid = async (
  req: PayloadRequest,
  commune: string,
  { grosze, title }: Incoming,
): Promise<string | undefined> => {
  const numbers = caseNumbersIn(title);
  if (numbers.length !== 1) return undefined;
  const found = await feeCaseByNumber(req, commune, numbers[0] ?? '');
  return found?.feeState === 'due' && found.left === grosze ? found.id : undefined;
};

const mostNear = 5;

/** Cases an entry may be for: those whose number it names, or those of that amount whose name it says. */
export const nearCases = async (
  req: PayloadRequest,
  commune: string,
  { grosze, title }: Incoming,
): Promise<BankEntry['near']> => {
  const near: BankEntry['near'] = [];
  for (const number of caseNumbersIn(title).slice(0, mostNear)) {
    const found = await feeCaseByNumber(req, commune, number);
    if (found) near.push({ number: found.number, title: found.title, leftGrosze: found.left, why: 'number' });
  }
  if (near.length > 0) return near;
  const same = await feeCases(
    req,
    commune,
    { and: [{ feeState: { equals: 'due' } }, { feeGrosze: { equals: grosze } }] },
    100,
  );
  const said = fold(title);
  const isNamed = ({ title: name }: FeeCase): boolean =>
    fold(name)
      .split(/[^\p{L}]+/u)
      // the beginning of a longer word: „zaświadczenie” and „zaświadczenia” are one
      .some((word) => word.length >= 6 && said.includes(word.slice(0, Math.max(6, word.length - 3))));
  return same
    .filter(isNamed)
    .slice(0, mostNear)
    .map(({ number, title: name }) => ({ number, title: name, leftGrosze: grosze, why: 'amount' as const }));
};
