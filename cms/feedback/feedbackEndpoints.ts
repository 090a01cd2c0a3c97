import type { Endpoint } from 'payload';
import { feedbackPath } from '../../content-models/feedback/feedback.ts';
import { languageOfPath } from '../../content-models/publications/publishedDocument.ts';
import { limits } from '../portal/limiter.ts';
import { plainFormEndpoint } from '../portal/plainFormEndpoint.ts';
import { keepFeedback } from './keepFeedback.ts';

/** „Czy ta strona pomogła?” of every page, open to whoever reads it. */
export const feedbackEndpoints: Endpoint[] = [
  plainFormEndpoint('/portal/feedback', {
    limit: limits.feedbackPerAddress,
    take: (req, commune, form) => keepFeedback(req, commune.id, form),
    pathAfter: ({ page = '' }, outcome) => feedbackPath(languageOfPath(page), outcome),
  }),
];
