import type { ChildCode } from '../dataset.ts';
import type { CodeScope } from './tables.ts';

/** A guardian's code with what it opens; without a scope it opens everything and lets its holder excuse. */
export const codeWithScope = (code: string, scope: CodeScope | undefined): ChildCode => ({
  code,
  topics: scope?.topics,
  mayExcuse: scope?.mayExcuse ?? true,
});
