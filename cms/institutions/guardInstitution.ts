import { ValidationError, type CollectionBeforeChangeHook, type CollectionBeforeValidateHook } from 'payload';
import { slugSchema } from '../../content-models/shared/identity.ts';
import { slugify } from '../../content-models/shared/polish.ts';
import { env } from '../env.ts';
import { idOf, maybeIdOf } from '../fields/idOf.ts';
import type { InstitutionDoc } from '../payload-types.ts';
import { sealToken } from './sealedToken.ts';

const wrong = (path: string, message: string) =>
  new ValidationError({ collection: 'institutions', errors: [{ path, message }] });

const isThisMachine = (host: string): boolean =>
  host === 'localhost' ||
  host.endsWith('.localhost') ||
  host === '0.0.0.0' ||
  host === '[::]' ||
  host === '[::1]' ||
  /^127\./.test(host) ||
  /^169\.254\./.test(host) ||
  /^\[(?:fe[89ab]|::ffff:)/.test(host);

/** Why an address may not be asked: https to another machine, and in demo mode also plain http to this one. */
export const baseUrlTrouble = (given: string, mode: 'demo' | 'public'): string | undefined => {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (!url || (url.protocol !== 'https:' && url.protocol !== 'http:'))
    return 'Podaj pełny adres, na przykład https://dziennik.example/api';
  if (url.username !== '' || url.password !== '' || url.search !== '' || url.hash !== '')
    return 'Adres nie może mieć loginu, hasła, znaku zapytania ani #. Klucz wpisz w polu „Klucz portalu”.';
  const isLocal = isThisMachine(url.hostname);
  if (mode === 'demo' && isLocal && !url.hostname.startsWith('169.254.')) return undefined;
  if (isLocal) return 'Ten adres prowadzi do serwera portalu. Podaj adres systemu instytucji.';
  return url.protocol === 'https:' ? undefined : 'Adres musi zaczynać się od https://, bo idą nim dane osobowe.';
};

/** The short name comes from the name when it is left empty; it is unique in its commune. */
export const nameInstitutionBeforeValidate: CollectionBeforeValidateHook<InstitutionDoc> = async ({
  data,
  originalDoc,
  req,
}) => {
  if (!data) return data;
  const slug = data.slug ?? originalDoc?.slug ?? '';
  data.slug = slug.trim() === '' ? slugify(data.name ?? '') : slug.trim();
  if (!slugSchema.safeParse(data.slug).success)
    throw wrong('slug', 'Krótka nazwa może mieć tylko małe litery bez polskich znaków, cyfry i myślniki.');
  const commune = maybeIdOf(data.commune) ?? maybeIdOf(originalDoc?.commune);
  if (commune === undefined) return data;
  // Payload gives an empty row where there is none
  const own = maybeIdOf(originalDoc);
  const others = await req.payload.count({
    collection: 'institutions',
    where: {
      and: [
        { commune: { equals: commune } },
        { slug: { equals: data.slug } },
        ...(own === undefined ? [] : [{ id: { not_equals: own } }]),
      ],
    },
    overrideAccess: true,
    req,
  });
  if (others.totalDocs > 0) throw wrong('slug', 'Inna instytucja w tej gminie ma już taką krótką nazwę.');
  return data;
};

const originOf = (url: string | null | undefined): string => (url && URL.canParse(url) ? new URL(url).origin : '');

/**
 * The key an administrator types is sealed and never comes back. A new address takes the key away, so that nobody can
 * have it sent elsewhere: whoever changes one types both.
 */
export const sealTokenBeforeChange: CollectionBeforeChangeHook<InstitutionDoc> = ({ data, originalDoc }) => {
  const typed: unknown = data.token;
  delete data.token;
  const connector = data.connector ?? originalDoc?.connector;
  const baseUrl = data.baseUrl === undefined ? originalDoc?.baseUrl : data.baseUrl;
  if (connector?.endsWith('Http')) {
    const trouble = baseUrlTrouble(baseUrl ?? '', env.mode);
    if (trouble !== undefined) throw wrong('baseUrl', trouble);
  } else if (baseUrl)
    throw wrong('baseUrl', 'Instytucja, która wgrywa pliki, nie ma adresu systemu. Zostaw to pole puste.');
  if (typeof typed === 'string' && typed.trim() !== '') {
    if (typed.length > 2000) throw wrong('token', 'Klucz jest za długi.');
    data.sealedToken = sealToken(idOf(data.id ?? originalDoc?.id), typed.trim());
  } else if (originalDoc && originOf(originalDoc.baseUrl) !== originOf(baseUrl)) data.sealedToken = null;
  return data;
};
