import { expect, test } from 'vitest';
import {
  caseSignSchema,
  deliveryByNoticeDay,
  isCurrent,
  ordinanceNumberSchema,
  resolutionNumberSchema,
} from './announcement.ts';

test.each(['ABC.123.77.2011', 'ABC.123.78.2.2011', 'WI-II.6730.45.2026.AK', 'OŚ.6131.12.2026'])(
  '%s is a case sign',
  (sign) => {
    expect(caseSignSchema.safeParse(sign).success).toBe(true);
  },
);

test.each(['OŚ/6131/12/2026', 'OŚ.6131.2026', 'os.6131.12.2026', 'OŚ.6131.12.26'])('%s is not a case sign', (sign) => {
  expect(caseSignSchema.safeParse(sign).success).toBe(false);
});

test('numbers of resolutions and ordinances have their own shapes', () => {
  expect(resolutionNumberSchema.safeParse('XII/123/26').success).toBe(true);
  expect(resolutionNumberSchema.safeParse('12/123/26').success).toBe(false);
  expect(ordinanceNumberSchema.safeParse('123/2026').success).toBe(true);
  expect(ordinanceNumberSchema.safeParse('123').success).toBe(false);
});

test('a notice counts as delivered fourteen days after it was announced', () => {
  expect(deliveryByNoticeDay('2026-12-20')).toBe('2027-01-03');
});

test('an announcement is current from its first to its last day, both included', () => {
  const visible = { visibleFrom: '2026-11-01', visibleTo: '2026-11-23' };
  expect(['2026-10-31', '2026-11-01', '2026-11-23', '2026-11-24'].map((day) => isCurrent(visible, day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
