import { z } from 'zod';

/** One field that needs mending: where it is and what to do, in plain Polish. */
export const fieldErrorSchema = z.object({ path: z.string(), message: z.string() });

/** The one shape in which the API says that something did not work (RFC 9457, `application/problem+json`). */
export const problemSchema = z.object({
  type: z.string().default('about:blank'),
  title: z.string(),
  status: z.int().min(400).max(599),
  detail: z.string().optional(),
  errors: z.array(fieldErrorSchema).optional(),
});
export type Problem = z.infer<typeof problemSchema>;

/** The Zod issues of one form as field errors, `answers.street` style paths. */
export const fieldErrorsOf = (error: z.ZodError): z.infer<typeof fieldErrorSchema>[] =>
  error.issues.map((issue) => ({ path: issue.path.join('.'), message: issue.message }));
