/** A reason the product cannot start (or a command cannot run), told in one Polish sentence with the way out. */
export class StartError extends Error {
  override name = 'StartError';
}
