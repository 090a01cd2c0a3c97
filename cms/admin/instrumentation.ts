/** Runs once when the server starts: timers and seeding must not wait for a first visitor. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startOrExit } = await import('../start.ts');
  startOrExit();
};
