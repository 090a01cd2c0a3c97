import { expect, test } from 'vitest';
import { electronicDeliveryLooksRight, electronicDeliverySchema, tercSchema } from './commune.ts';

test.each([
  'AE:PL-55754-97181-CHDVR-19',
  'AE:PL-66081-65851-BHGEH-20',
  'AE:PL-84192-40504-UIWTR-22',
  'AE:PL-12345-67890-ABCDE-25',
])('the e-Doręczenia address %s carries its check digits', (address) => {
  expect(electronicDeliveryLooksRight(address)).toBe(true);
});

test('a copied example with wrong check digits is noticed, and a wrong shape is refused', () => {
  expect(electronicDeliveryLooksRight('AE:PL-12345-67890-ABCDE-12')).toBe(false);
  expect(electronicDeliverySchema.safeParse('ae:pl-12345-67890-ABCDE-25').success).toBe(false);
  expect(electronicDeliverySchema.safeParse('AE:PL-1234-67890-ABCDE-25').success).toBe(false);
});

test('TERC keeps its leading zero', () => {
  expect(tercSchema.safeParse('0662011').success).toBe(true);
  expect(tercSchema.safeParse('662011').success).toBe(false);
});
