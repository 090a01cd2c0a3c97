import { formatDate } from '../shared/localDate.ts';
import { ruleWordsOf } from './ruleInWords.ts';
import type { ServiceDefinition } from './serviceDefinition.ts';
import { isSame, pairByName, type Teller } from './serviceDifference.ts';

/** Tells how the fee of two definitions differs: rates by their first day, exemptions by their reason. */
export const compareFee = ({ tell, change }: Teller, before: ServiceDefinition, after: ServiceDefinition): void => {
  const where = 'Opłata';
  if (before.fee === undefined && after.fee === undefined) return;
  if (before.fee === undefined) {
    tell('added', where, `Usługa jest teraz płatna: ${after.fee?.label ?? ''}.`);
    return;
  }
  if (after.fee === undefined) {
    tell('removed', where, `Usługa jest teraz bez opłaty (było: ${before.fee.label}).`);
    return;
  }
  const old = ruleWordsOf(before);
  const now = ruleWordsOf(after);
  change(where, 'Nazwa', before.fee.label, after.fee.label);
  change(where, 'Podstawa', before.fee.basis, after.fee.basis);
  change(where, 'Konto', before.fee.account, after.fee.account);
  const rates = pairByName(
    before.fee.rates.map((rate) => ({ ...rate, name: rate.validFrom })),
    after.fee.rates.map((rate) => ({ ...rate, name: rate.validFrom })),
  );
  for (const { validFrom, grosze } of rates.removed)
    tell('removed', where, `Nie ma już stawki od ${formatDate(validFrom)}: ${old.amount(grosze)}.`);
  for (const { validFrom, grosze } of rates.added)
    tell('added', where, `Nowa stawka od ${formatDate(validFrom)}: ${now.amount(grosze)}.`);
  for (const pair of rates.both)
    if (!isSame(pair.before.grosze, pair.after.grosze))
      tell(
        'changed',
        where,
        `Stawka od ${formatDate(pair.after.validFrom)}: było ${old.amount(pair.before.grosze)}, jest ${now.amount(pair.after.grosze)}.`,
      );
  const exemptions = pairByName(
    (before.fee.exemptions ?? []).map((one) => ({ ...one, name: one.reason })),
    (after.fee.exemptions ?? []).map((one) => ({ ...one, name: one.reason })),
  );
  for (const { reason } of exemptions.removed) tell('removed', where, `Nie ma już zwolnienia: ${reason}`);
  for (const { reason, when } of exemptions.added)
    tell('added', where, `Nowe zwolnienie, gdy ${now.condition(when)}: ${reason}`);
  for (const pair of exemptions.both) {
    if (!isSame(pair.before.when, pair.after.when))
      tell(
        'changed',
        where,
        `Zwolnienie „${pair.after.reason}”: było „gdy ${old.condition(pair.before.when)}”, jest „gdy ${now.condition(pair.after.when)}”.`,
      );
    change(where, `Podstawa zwolnienia „${pair.after.reason}”`, pair.before.basis, pair.after.basis);
  }
  if (exemptions.both.some(({ isMoved }) => isMoved)) tell('moved', where, 'Zwolnienia stoją w innej kolejności.');
};
