import { z } from 'zod';

/** Our own id of every row: UUIDv7 as text, on every database. */
export const idSchema = z.uuid({ version: 'v7' });

/** One part of a public address: small letters, digits and single hyphens. */
export const slugSchema = z
  .string()
  .max(96)
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'Adres może mieć tylko małe litery bez polskich znaków, cyfry i myślniki.');

/** The short name of a commune in addresses, folders and the feed: `chelm`. */
export const tenantSchema = z.string().regex(/^[a-z][a-z0-9-]{1,30}$/);
export type Tenant = z.infer<typeof tenantSchema>;

/** Languages the content may have; a missing one is said, never silently replaced. */
export const languages = ['pl', 'en', 'uk'] as const;
export const languageSchema = z.enum(languages);
export type Language = z.infer<typeof languageSchema>;

/** SHA-256 of a file's bytes, 64 small hexadecimal digits. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** A Polish or foreign phone in E.164: `+48825653600`. */
export const phoneSchema = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, 'Podaj numer z kierunkowym kraju, na przykład +48825653600.');

/** A Polish postal code, `22-100`. */
export const postalCodeSchema = z.string().regex(/^\d{2}-\d{3}$/, 'Podaj kod pocztowy w postaci 00-000.');
