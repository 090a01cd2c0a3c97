// npm run admin:reset: gives an administrator a new password and asks for the second factor anew.
import './requireNode.mjs';
import { runScript } from './runScript.ts';
import { writeLine } from './supervisor/writeLine.ts';
import { ask, askNewPassword, option } from './terminal/ask.ts';
import { callCms } from './terminal/callCms.ts';

await runScript(async () => {
  const email = option('email') ?? (await ask('Adres e-mail administratora'));
  const password = await askNewPassword();
  await callCms('/api/internal/admins/reset', { email, password });
  writeLine(`Ustawiono nowe hasło konta ${email}; pozostałe sesje tego konta zostały zamknięte.`);
});
