import type { Institution } from '../../../content-models/institutions/institution.ts';
import type { Failure } from '../shared/failure.ts';

/** Everything the linking form may ask for; each proof uses its part. */
export interface ProofValues extends Record<string, string> {
  kind: Institution['proof'];
  customerNumber: string;
  street: string;
  number: string;
  code: string;
}

/** An empty form for one institution. */
export const emptyProof = ({ proof }: Pick<Institution, 'proof'>): ProofValues => ({
  kind: proof,
  customerNumber: '',
  street: '',
  number: '',
  code: '',
});

/** The API names a field `proof.code`; the form calls it `code`. */
export const withFormFields = (failure: Failure): Failure =>
  failure.kind === 'refused' && failure.problem.errors
    ? {
        kind: 'refused',
        problem: {
          ...failure.problem,
          errors: failure.problem.errors.map(({ path, message }) => ({ path: path.replace(/^proof\./, ''), message })),
        },
      }
    : failure;
