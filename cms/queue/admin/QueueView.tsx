import { DefaultTemplate } from '@payloadcms/next/templates';
import { Gutter, SetStepNav } from '@payloadcms/ui';
import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { queueQuestionSchema } from '../../../content-models/queue/queue.ts';
import { ProblemError } from '../../api/problem.ts';
import { inLanguage } from '../../words/inLanguage.ts';
import { readQueue } from '../readQueue.ts';
import { Queue } from './Queue.tsx';
import './queue.css';

/** The queue as the page begins: the tab and the filters that the address names, never searched words. */
const firstQueue = async (req: AdminViewServerProps['initPageResult']['req'], given: Record<string, unknown>) => {
  const parsed = queueQuestionSchema.omit({ q: true }).safeParse(given);
  const question = parsed.success ? parsed.data : queueQuestionSchema.parse({});
  try {
    return { question, queue: await readQueue(req, question) };
  } catch (error) {
    if (error instanceof ProblemError) notFound();
    throw error;
  }
};

/** The clerk's queue of cases. */
export const QueueView = async ({ initPageResult, params, searchParams, ...rest }: AdminViewServerProps) => {
  const { req, permissions, visibleEntities, locale } = initPageResult;
  const { question, queue } = await firstQueue(req, searchParams ?? {});
  const title = inLanguage(req.i18n.language, { pl: 'Kolejka spraw', en: 'Case queue' });
  return (
    <DefaultTemplate
      i18n={req.i18n}
      locale={locale}
      params={params}
      payload={req.payload}
      permissions={permissions}
      searchParams={searchParams}
      user={req.user ?? undefined}
      visibleEntities={visibleEntities}
      viewType={rest.viewType}
    >
      <SetStepNav nav={[{ label: title }]} />
      <Gutter className="queue">
        <h1>{title}</h1>
        <Queue first={queue} question={question} />
      </Gutter>
    </DefaultTemplate>
  );
};
