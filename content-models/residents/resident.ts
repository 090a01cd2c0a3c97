import { z } from 'zod';
import { idSchema } from '../shared/identity.ts';
import { instantSchema } from '../shared/localDate.ts';

const email = z
  .string()
  .trim()
  .max(254)
  .transform((typed) => typed.toLowerCase())
  .pipe(z.email('Podaj adres e-mail w postaci nazwa@domena.pl.'));

/** 15–128 characters when it is the only factor (NIST 800-63B-4); no rules about digits or signs. Unicode is NFC. */
export const newPasswordSchema = z
  .string()
  .transform((typed) => typed.normalize('NFC'))
  .pipe(
    z
      .string()
      .min(15, 'Hasło musi mieć co najmniej 15 znaków. Najłatwiej zapamiętać kilka zwykłych słów.')
      .max(128, 'Hasło może mieć najwyżej 128 znaków.'),
  );

/** Opening an account. */
export const registrationSchema = z.object({
  email,
  password: newPasswordSchema,
  givenName: z.string().trim().min(2, 'Wpisz imię.').max(80),
  familyName: z.string().trim().min(2, 'Wpisz nazwisko.').max(120),
  clauseVersion: z.string().min(1),
  clauseAccepted: z.literal(true, { error: 'Zaznacz, że znasz informację o danych osobowych.' }),
});
export type Registration = z.infer<typeof registrationSchema>;

/** A single-use token from a mail. */
export const tokenSchema = z.object({
  token: z.string().regex(/^[A-Za-z0-9_-]{43}$/, 'Odnośnik jest niepełny. Skopiuj go w całości z wiadomości.'),
});
export const loginSchema = z.object({ email, password: z.string().min(1, 'Wpisz hasło.').max(512) });
export const forgottenPasswordSchema = z.object({ email });
export const passwordResetSchema = tokenSchema.extend({ password: newPasswordSchema });
export const passwordChangeSchema = z.object({
  currentPassword: z.string().min(1, 'Wpisz dotychczasowe hasło.').max(512),
  newPassword: newPasswordSchema,
});

/** What a logged-in resident's browser knows about them. */
export const residentSchema = z.object({
  id: idSchema,
  email: z.string(),
  givenName: z.string(),
  familyName: z.string(),
});
export type Resident = z.infer<typeof residentSchema>;

/** The answer to „who am I”. */
export const sessionSchema = z.object({ resident: residentSchema, expiresAt: instantSchema });
export type Session = z.infer<typeof sessionSchema>;

/** Information about personal data shown when an account is opened; its version is stored with the account (GDPR art. 13). */
export const accountClause = {
  version: '2026-11-01',
  title: 'Informacja o danych osobowych w koncie Moje Miasto',
  paragraphs: [
    'Administratorem Twoich danych jest urząd tej gminy, do której kierujesz sprawę. Adres i telefon urzędu znajdziesz na dole strony.',
    'Dane przetwarzamy, żeby prowadzić konto i załatwiać Twoje sprawy (art. 6 ust. 1 lit. c i e RODO). Podanie danych jest dobrowolne, ale bez nich nie założymy konta.',
    'Dane konta usuwamy 30 dni po jego zamknięciu. Akta spraw przechowujemy tak długo, jak nakazuje jednolity rzeczowy wykaz akt.',
    'Masz prawo dostępu do danych, ich sprostowania, ograniczenia przetwarzania i sprzeciwu, a także skargi do Prezesa Urzędu Ochrony Danych Osobowych.',
  ],
} as const;
