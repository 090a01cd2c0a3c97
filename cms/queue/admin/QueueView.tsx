import { notFound } from 'next/navigation';
import type { AdminViewServerProps } from 'payload';
import { AdminPage } from '../../admin/AdminPage.tsx';
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
export const QueueView = async (view: AdminViewServerProps) => {
  const { req } = view.initPageResult;
  const { question, queue } = await firstQueue(req, view.searchParams ?? {});
  const title = inLanguage(req.i18n.language, { pl: 'Kolejka spraw', en: 'Case queue' });
  return (
    <AdminPage view={view} title={title} className="queue">
      <h1>{title}</h1>
      <Queue first={queue} question={question} />
    </AdminPage>
  );
};
