import { expect, test } from 'vitest';
import { landRegisterSchema } from './landRegister.ts';

test.each(['LU1B/00012345/8', 'GL1G/00052948/3', 'GD1W/00090409/1', 'LU1C/00012345/9', 'LU1K/00012345/7'])(
  '%s is a land register',
  (number) => {
    expect(landRegisterSchema.safeParse(number).success).toBe(true);
  },
);

test.each(['LU1B/00012345/6', 'LU1C/00012345/0', 'LU1C/12345/9', 'lu1c/00012345/9', 'LU1C 00012345 9'])(
  '%s is not, and the clerk is told to look at it sign by sign',
  (number) => {
    expect(landRegisterSchema.safeParse(number).error?.issues[0]?.message).toContain('znak po znaku');
  },
);
