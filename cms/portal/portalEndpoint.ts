import type { Endpoint, PayloadRequest } from 'payload';
import type { Commune } from '../../content-models/communes/commune.ts';
import type { Resident } from '../../content-models/residents/resident.ts';
import type { ResidentPrincipal } from '../access/roles.ts';
import { endpoint } from '../api/endpoint.ts';
import { notFound, ProblemError } from '../api/problem.ts';
import { communeByHost } from '../communes/communeDirectory.ts';
import { findSession, type ResidentSession } from '../residents/sessions.ts';
import { readPortalCookie, residentCookie } from './portalCookies.ts';
import { refuseForeignOrigin } from './refuseForeignOrigin.ts';

type Login = 'required' | 'optional';

/** What a portal handler works with: the request as the resident's, and the commune whose site was called. */
export interface PortalVisit<Kind extends Login> {
  req: PayloadRequest;
  commune: Commune;
  resident: Kind extends 'required' ? Resident : Resident | undefined;
  session: Kind extends 'required' ? ResidentSession : ResidentSession | undefined;
}

/** What is said to a visitor who has not logged in, or whose log-in has ended. */
const logInFirst = () =>
  new ProblemError({ status: 401, title: 'Zaloguj się.', detail: 'Twoje logowanie wygasło albo go jeszcze nie było.' });

const visitOf = async (req: PayloadRequest, login: Login): Promise<PortalVisit<'optional'>> => {
  // Whoever Payload's own cookie says is there is staff, and staff is nobody here (design §4.6).
  req.user = null;
  refuseForeignOrigin(req);
  const commune = await communeByHost(req.payload, req.headers.get('host'));
  if (!commune) throw notFound();
  const token = readPortalCookie(req.headers, residentCookie);
  const found = token === undefined ? undefined : await findSession(req, token);
  if (!found) {
    if (login === 'required') throw logInFirst();
    return { req, commune, resident: undefined, session: undefined };
  }
  const { session, resident } = found;
  const principal: ResidentPrincipal = { collection: 'residents', id: resident.id, sessionId: session.id };
  req.user = principal as unknown as PayloadRequest['user'];
  const { id, email, givenName, familyName } = resident;
  return { req, commune, resident: { id, email, givenName, familyName }, session };
};

/** One endpoint of the residents' portal, the only door their cookie opens; `path` is written out whole. */
export const portalEndpoint = <Kind extends Login>(
  method: Endpoint['method'],
  path: `/portal/${string}`,
  { login }: { login: Kind },
  handler: (visit: PortalVisit<Kind>) => Promise<Response>,
): Endpoint => endpoint(method, path, async (req) => handler((await visitOf(req, login)) as PortalVisit<Kind>));
