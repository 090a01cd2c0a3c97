/** Runs once when the server starts: timers and seeding must not wait for a first visitor. */
export const register = async (): Promise<void> => {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return;
  const { startCms } = await import('../start.ts');
  startCms().catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    // The supervisor starts the process again, and says so.
    process.exit(1);
  });
};
