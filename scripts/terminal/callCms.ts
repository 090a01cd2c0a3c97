import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { parseEnvironment } from '../../content-models/environment/environment.ts';
import { StartError } from '../supervisor/startError.ts';

const problemSchema = z.object({ title: z.string(), detail: z.string().optional() });

const readToken = (dataDir: string): string => {
  try {
    return readFileSync(join(dataDir, 'service-token'), 'utf8').trim();
  } catch (cause) {
    throw new StartError(
      `W folderze danych ${dataDir} nie ma pliku service-token: uruchom „npm start” albo wskaż właściwy folder zmienną DATA_DIR.`,
      { cause },
    );
  }
};

/**
 * Has the running cms do something over loopback, so that only one process ever writes to the data;
 * says plainly when the cms does not run or refuses.
 */
export const callCms = async (
  path: string,
  body: Record<string, string>,
  variables: Record<string, string | undefined> = process.env,
): Promise<void> => {
  const { cmsPort, dataDir } = parseEnvironment(variables);
  const token = readToken(dataDir);
  const response = await fetch(`http://127.0.0.1:${String(cmsPort)}${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  }).catch((cause: unknown) => {
    throw new StartError(
      `Proces cms nie odpowiada na porcie ${String(cmsPort)}: uruchom go poleceniem „npm start” i spróbuj ponownie.`,
      { cause },
    );
  });
  if (response.ok) return;
  const problem = problemSchema.safeParse(await response.json().catch(() => undefined)).data;
  const words = problem ? [problem.title, problem.detail].filter(Boolean).join(' ') : '';
  throw new StartError(`Proces cms odmówił (kod ${String(response.status)}): ${words || 'bez podania przyczyny'}`);
};
