/** A PDF that carries a signature's shape, for journeys that add a letter signed outside. */
export { signedPdf } from '../../cms/letters/testSignatures.ts';
