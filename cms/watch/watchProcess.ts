import { makeSchedule } from './checks/makeSchedule.ts';
import { runCheck } from './checks/runCheck.ts';
import type { FromWatchProcess, ToWatchProcess } from './watchMessages.ts';

/**
 * The process that does nothing but check over the network, apart from the cms: what hangs here (a look-up, a handshake,
 * this whole process) holds no request, no transaction and no thread of the office's.
 */
const tell = (message: FromWatchProcess): void => {
  process.send?.(message);
};

const schedule = makeSchedule({
  atOnce: 64,
  check: (order) => runCheck(order),
  onOutcome: (order, outcome) => {
    tell({ type: 'outcome', order, outcome });
  },
});

process.on('message', (message: ToWatchProcess) => {
  schedule.setOrders(message.orders);
});
process.on('disconnect', () => {
  process.exit();
});
// The terminal's Ctrl+C reaches every process; the cms decides when this one ends.
process.on('SIGINT', () => undefined);
setInterval(() => {
  tell({ type: 'alive' });
}, 2000);
tell({ type: 'alive' });
