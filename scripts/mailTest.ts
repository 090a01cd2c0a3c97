// npm run mail:test -- --to ADDRESS: sends one test mail through the running cms.
import './requireNode.mjs';
import { runScript } from './runScript.ts';
import { writeLine } from './supervisor/writeLine.ts';
import { ask, option } from './terminal/ask.ts';
import { callCms } from './terminal/callCms.ts';

await runScript(async () => {
  const to = option('to') ?? (await ask('Adres, na który wysłać list próbny'));
  await callCms('/api/internal/mail-test', { to });
  writeLine(`Wysłano list próbny na adres ${to}.`);
});
