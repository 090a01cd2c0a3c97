import { z } from 'zod';

/** How sure an office is who acts, from least to most (eIDAS art. 8). */
export const assuranceLevels = ['low', 'substantial', 'high'] as const;
export type AssuranceLevel = (typeof assuranceLevels)[number];

/** A level that a password does not reach. */
export const neededLevelSchema = z.enum(['substantial', 'high']);
export type NeededLevel = z.infer<typeof neededLevelSchema>;

/** The level a form asks for when the log-in in force does not reach it; nothing when it does. */
export const loginNeeded = (
  { assurance = 'low' }: { assurance?: AssuranceLevel | undefined },
  has: AssuranceLevel,
): NeededLevel | undefined =>
  assurance !== 'low' && assuranceLevels.indexOf(has) < assuranceLevels.indexOf(assurance) ? assurance : undefined;

const ways: Record<NeededLevel, string> = {
  substantial: 'profilem zaufanym albo przez bank',
  high: 'dowodem z warstwą elektroniczną',
};

/** Why a log-in with a password is not enough, and what is done instead, in two sentences. */
export const loginNeededText = (level: NeededLevel): string =>
  `W tej sprawie urząd musi mieć pewność, kto ją składa: trzeba potwierdzić tożsamość ${ways[level]}. Hasło do Mojego Miasta na to nie wystarcza, a innego logowania jeszcze tu nie ma.`;

/** The way by the state’s own mailbox, where the identity is confirmed by logging in. */
export const ePuapText =
  'Przez internet wyślesz ją pismem ogólnym do urzędu na ePUAP albo na adres do e-Doręczeń: tam logujesz się profilem zaufanym, przez bank albo e-dowodem.';
