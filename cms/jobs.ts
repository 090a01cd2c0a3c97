import type { JobsConfig } from 'payload';
import { nobody } from './access/nobody.ts';
import { tidyUp } from './maintenance/tidyUp.ts';

/** Background work that may wait: one nightly task; only our own timer queues and runs it. */
export const jobs: JobsConfig = {
  access: { run: nobody, queue: nobody, cancel: nobody },
  tasks: [tidyUp],
  deleteJobOnComplete: true,
};
