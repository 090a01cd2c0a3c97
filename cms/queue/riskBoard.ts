import type { PayloadRequest } from 'payload';
import { riskBoardSchema, type RiskBoard } from '../../content-models/queue/queue.ts';
import { isAtRisk, isOverdue } from '../../content-models/queue/queueRules.ts';
import { localDateOf } from '../../content-models/shared/localDate.ts';
import { polishOrder } from '../../content-models/shared/polish.ts';
import { readableCases, requireHandler } from './caseHandler.ts';
import { openCases } from './queuedCases.ts';

/** The open cases at risk and overdue, by department and by clerk; only those that whoever asks may read. */
export const riskBoardOf = async (req: PayloadRequest): Promise<RiskBoard> => {
  const staff = requireHandler(req);
  const today = localDateOf(new Date());
  const cases = await openCases(req, staff.commune, await readableCases(req));
  const names = async (collection: 'departments' | 'staff', ids: string[]) => {
    const { docs } = await req.payload.find({
      collection,
      where: { id: { in: [...new Set(ids)] } },
      depth: 0,
      pagination: false,
      overrideAccess: true,
      req,
    });
    return new Map(docs.map(({ id, name }) => [id, name] as const));
  };
  const departments = await names(
    'departments',
    cases.map(({ department }) => department),
  );
  const clerks = await names(
    'staff',
    cases.flatMap(({ assignee }) => assignee ?? []),
  );
  const lines = new Map<string, RiskBoard['lines'][number]>();
  for (const one of cases) {
    const { department, assignee } = one;
    const key = `${department} ${assignee ?? ''}`;
    const line = lines.get(key) ?? {
      department: { id: department, name: departments.get(department) ?? '' },
      ...(assignee === undefined ? {} : { clerk: { id: assignee, name: clerks.get(assignee) ?? '' } }),
      ...{ open: 0, risk: 0, overdue: 0 },
    };
    lines.set(key, {
      ...line,
      open: line.open + 1,
      risk: line.risk + Number(isAtRisk(one, today)),
      overdue: line.overdue + Number(isOverdue(one, today)),
    });
  }
  return riskBoardSchema.parse({
    lines: [...lines.values()].sort(
      (a, b) =>
        polishOrder(a.department.name, b.department.name) || polishOrder(a.clerk?.name ?? '', b.clerk?.name ?? ''),
    ),
  });
};
