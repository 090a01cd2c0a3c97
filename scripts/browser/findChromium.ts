import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

type Variables = Record<string, string | undefined>;

const whole = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
// the one without a window draws the same pages in half the time
const withoutWindow = ['chromium-headless-shell'];

const find = (names: string[], variables: Variables): string | undefined => {
  const named = variables.CHROMIUM_PATH;
  if (named !== undefined && named !== '') return existsSync(named) ? named : undefined;
  const folders = [...(variables.PATH ?? '').split(delimiter).filter(Boolean), '/usr/bin'];
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...installed, chromium.executablePath()].find((path) => path !== '' && existsSync(path));
};

/** The browser the journeys run in: the one named by `CHROMIUM_PATH`, an installed one, or Playwright's own. */
export const findChromium = (variables: Variables = process.env): string | undefined =>
  find([...withoutWindow, ...whole], variables);

/** A browser that can do all a person's can: take up where it was closed, for one. */
export const findWholeChromium = (variables: Variables = process.env): string | undefined => find(whole, variables);

/** Finds the browser, or installs Debian's as root; undefined when neither is possible. */
export const findOrInstallChromium = (say: (line: string) => void): string | undefined => {
  const mayInstall = !process.env.CHROMIUM_PATH && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (findWholeChromium() !== undefined || !mayInstall) return findChromium();
  say('Installing Chromium with apt-get …');
  try {
    execFileSync('apt-get', ['update'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '--no-install-recommends', 'chromium', 'chromium-headless-shell'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  } catch {
    say('apt-get could not install Chromium.');
  }
  return findChromium();
};
