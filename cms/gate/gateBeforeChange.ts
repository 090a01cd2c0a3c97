import type { CollectionBeforeChangeHook, PayloadRequest } from 'payload';
import { gateRules, type GateRuleId } from '../../content-models/gate/gate.ts';
import { gateVerdict } from '../../content-models/gate/gateProblems.ts';
import { refusal } from '../api/refusal.ts';
import { idOf } from '../fields/idOf.ts';
import { checkDocument } from './checkDocument.ts';
import { gateReasonsSchema } from './gateFields.ts';

const names = (rules: GateRuleId[]): string => rules.map((rule) => gateRules[rule].name).join(', ');

const isSeeding = ({ context }: PayloadRequest): boolean => context.seeding === true || context.seedingLater === true;

/**
 * Nothing goes public past a rule that blocks, or past one that wants a reason without a reason, by whatever door it is
 * tried. The demo city is written by us and seeded past it.
 */
export const gateBeforeChange: CollectionBeforeChangeHook = async ({ data, originalDoc, req, collection }) => {
  const row = { ...(originalDoc as Record<string, unknown> | undefined), ...(data as Record<string, unknown>) };
  if (row._status !== 'published' || req.context.draftSave === true || isSeeding(req)) return data as unknown;
  const { problems, severities } = await checkDocument(req, collection, idOf(row.commune), row);
  const reasons = gateReasonsSchema.safeParse(row.gateReasons);
  const { blocking, unreasoned } = gateVerdict(problems, severities, reasons.success ? reasons.data : {});
  if (blocking.length === 0 && unreasoned.length === 0) return data as unknown;
  const message = [
    ...(blocking.length > 0 ? [`Nie można opublikować. Popraw: ${names(blocking)}.`] : []),
    ...(unreasoned.length > 0 ? [`Popraw albo podaj powód (co najmniej 10 znaków): ${names(unreasoned)}.`] : []),
  ].join(' ');
  throw refusal(message, 400, { blocking, unreasoned });
};
