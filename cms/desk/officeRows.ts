import type { Access, Where } from 'payload';
import { ownCaseOrItsOffice } from '../access/caseAccess.ts';
import { staffOf } from '../access/roles.ts';

/** Rows of a case that only its office reads; a resident never, not even their own case's. */
export const itsOfficeOnly: Access = (args): boolean | Where | Promise<boolean | Where> =>
  staffOf(args.req) ? ownCaseOrItsOffice(args) : false;
