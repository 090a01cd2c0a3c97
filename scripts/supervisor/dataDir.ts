import { accessSync, constants, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { LockHeldError, takeLock, type Lock } from './lock.ts';
import { StartError } from './startError.ts';

/** Makes the data folder and proves that it can be written to. */
export const prepareDataDir = (dataDir: string): void => {
  const probe = join(dataDir, `.zapis-${String(process.pid)}`);
  try {
    // 0700: resident files and secrets live here
    mkdirSync(dataDir, { recursive: true, mode: 0o700 });
    accessSync(dataDir, constants.R_OK | constants.W_OK | constants.X_OK);
    writeFileSync(probe, '');
  } catch (cause) {
    throw new StartError(
      `Nie można zapisywać w folderze danych ${dataDir}: nadaj do niego prawa zapisu („chown” albo „chmod u+rwx”) lub wskaż inny folder zmienną DATA_DIR.`,
      { cause },
    );
  } finally {
    try {
      rmSync(probe, { force: true });
    } catch {
      // a folder that cannot be written to has no probe in it
    }
  }
};

/** Takes the data folder for this start alone; a second start on it is refused in a sentence. */
export const lockDataDir = (dataDir: string): Lock => {
  try {
    return takeLock(join(dataDir, 'lock'));
  } catch (cause) {
    if (!(cause instanceof LockHeldError)) throw cause;
    throw new StartError(
      `Folder danych ${dataDir} jest już używany przez działający program (proces ${String(cause.holder)}): zatrzymaj go albo wskaż inny folder zmienną DATA_DIR.`,
      { cause },
    );
  }
};
