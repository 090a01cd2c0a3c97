import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// the one without a window draws the same pages in half the time
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser the journeys run in: the one named by `CHROMIUM_PATH`, an installed one, or Playwright's own. */
export const findChromium = (variables: Record<string, string | undefined> = process.env): string | undefined => {
  const named = variables.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const folders = (variables.PATH ?? '').split(delimiter).filter(Boolean);
  const installed = [...folders, '/usr/bin'].flatMap((folder) => names.map((name) => join(folder, name)));
  return [...installed, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
};

/** Finds the browser, or installs Debian's as root; undefined when neither is possible. */
export const findOrInstallChromium = (say: (line: string) => void): string | undefined => {
  const found = findChromium();
  if (found !== undefined || process.env.CHROMIUM_PATH || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) {
    return found;
  }
  say('Installing Chromium with apt-get …');
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium-headless-shell'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    say('apt-get could not install Chromium.');
  }
  return findChromium();
};
