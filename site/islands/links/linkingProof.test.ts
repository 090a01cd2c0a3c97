import { expect, test } from 'vitest';
import { linkProofSchema } from '../../../content-models/institutions/institution.ts';
import type { Failure } from '../shared/failure.ts';
import { emptyProof, withFormFields } from './linkingProof.ts';

test('the errors of the institution land beside the fields of the form', () => {
  const failure: Failure = {
    kind: 'refused',
    problem: {
      type: 'about:blank',
      title: '',
      status: 422,
      errors: [{ path: 'proof.code', message: 'Kod nie pasuje.' }],
    },
  };
  const mapped = withFormFields(failure);
  expect(mapped.kind === 'refused' && mapped.problem.errors).toEqual([{ path: 'code', message: 'Kod nie pasuje.' }]);
  expect(withFormFields({ kind: 'down' })).toEqual({ kind: 'down' });
});

test('an empty form is told which of its own fields are missing', () => {
  const paths = (proof: 'childCode' | 'customerCode' | 'address') =>
    linkProofSchema.safeParse(emptyProof({ proof })).error?.issues.map(({ path }) => path.join('.'));
  expect(paths('childCode')).toEqual(['code']);
  expect(paths('customerCode')).toEqual(['customerNumber', 'code']);
  expect(paths('address')).toEqual(['street']);
});
