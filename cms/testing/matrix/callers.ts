import type { StaffRole } from '../../access/roles.ts';
import { testFilers, type TestFiler } from '../../cases/testFilers.ts';
import type { CallOptions, TestCms } from '../startPayload.ts';

/** Someone who knocks on every door. */
export interface Caller {
  name: string;
  credentials: Pick<CallOptions, 'staff' | 'cookie'>;
  /** whose rows are this caller's own; the other side's are foreign */
  side: 'chelm' | 'koden';
  /** sees every commune by right */
  everywhere: boolean;
}

const communeRoles: StaffRole[] = ['institution', 'editor', 'publisher', 'clerk', 'head', 'administrator'];

/** Everyone the access rules tell apart, each logged in; residents knock with the portal's cookie on every door. */
export const makeCallers = async (
  cms: TestCms,
): Promise<{ callers: Caller[]; residents: Record<'chelm' | 'koden', TestFiler> }> => {
  const [a, b] = await testFilers(cms, 2);
  if (!a || !b) throw new Error('two residents are needed');
  const callers: Caller[] = [
    { name: 'anonymous', credentials: {}, side: 'chelm', everywhere: false },
    { name: 'resident A', credentials: { cookie: a.cookie }, side: 'chelm', everywhere: false },
    { name: 'resident B', credentials: { cookie: b.cookie }, side: 'koden', everywhere: false },
  ];
  for (const side of ['chelm', 'koden'] as const) {
    for (const role of communeRoles) {
      const { token } = await cms.staff(role, side);
      callers.push({ name: `${role} of ${side}`, credentials: { staff: token }, side, everywhere: false });
    }
  }
  const { token } = await cms.staff('superadministrator');
  callers.push({ name: 'superadministrator', credentials: { staff: token }, side: 'chelm', everywhere: true });
  return { callers, residents: { chelm: a, koden: b } };
};
