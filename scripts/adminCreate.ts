// npm run admin:create: makes the first administrator through the running cms.
import './requireNode.mjs';
import { runScript } from './runScript.ts';
import { writeLine } from './supervisor/writeLine.ts';
import { ask, askNewPassword, option } from './terminal/ask.ts';
import { callCms } from './terminal/callCms.ts';

await runScript(async () => {
  const email = option('email') ?? (await ask('Adres e-mail administratora'));
  const name = option('name') ?? (await ask('Imię i nazwisko'));
  // never an option: the command line is readable by every user of the machine
  const password = await askNewPassword();
  await callCms('/api/internal/admins', { email, name, password });
  writeLine(`Utworzono konto administratora ${email}.`);
});
