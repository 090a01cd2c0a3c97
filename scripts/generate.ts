// npm run generate: writes the types and the admin's import map anew from payload.config.ts.
import './requireNode.mjs';
import { payloadCommands, runPayload } from './checks/runPayload.ts';
import { runScript } from './runScript.ts';
import { root } from './supervisor/child.ts';
import { writeLine } from './supervisor/writeLine.ts';

await runScript(async () => {
  for (const command of payloadCommands) {
    await runPayload(root, command);
    writeLine(`Gotowe: payload ${command}`);
  }
});
