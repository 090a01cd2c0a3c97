import type { Endpoint } from 'payload';
import { z } from 'zod';
import { newPasswordSchema } from '../../content-models/residents/resident.ts';
import { endpoint, json, noContent, readJson } from '../api/endpoint.ts';
import { parseBody, ProblemError } from '../api/problem.ts';
import { requireService } from '../api/requireService.ts';
import { refuseGuessablePassword } from '../residents/refuseGuessablePassword.ts';

const email = z.string().trim().toLowerCase().pipe(z.email('Podaj adres e-mail w postaci nazwa@domena.pl.'));
const newAdmin = z.object({
  email,
  name: z.string().trim().min(3, 'Wpisz imię i nazwisko.'),
  password: newPasswordSchema,
});
const newPassword = z.object({ email, password: newPasswordSchema });

/** What `npm run admin:create` and `npm run admin:reset` call; nothing else makes a first administrator. */
export const adminEndpoints: Endpoint[] = [
  endpoint('post', '/internal/admins', async (req) => {
    requireService(req);
    const data = parseBody(newAdmin, await readJson(req));
    refuseGuessablePassword('password', data.password, [data.email, data.name]);
    const known = await req.payload.count({
      collection: 'staff',
      where: { email: { equals: data.email } },
      overrideAccess: true,
      req,
    });
    if (known.totalDocs > 0) {
      throw new ProblemError({
        status: 409,
        title: `Konto ${data.email} już istnieje.`,
        detail: 'Nowe hasło ustawia polecenie admin:reset.',
      });
    }
    const { id } = await req.payload.create({
      collection: 'staff',
      data: { ...data, role: 'superadministrator' },
      depth: 0,
      overrideAccess: true,
      req,
    });
    return json({ id }, 201);
  }),
  endpoint('post', '/internal/admins/reset', async (req) => {
    requireService(req);
    const data = parseBody(newPassword, await readJson(req));
    const found = await req.payload.find({
      collection: 'staff',
      where: { email: { equals: data.email } },
      limit: 1,
      depth: 0,
      overrideAccess: true,
      req,
    });
    const [staff] = found.docs;
    if (!staff) throw new ProblemError({ status: 404, title: `Nie ma konta ${data.email}.` });
    refuseGuessablePassword('password', data.password, [data.email, staff.name]);
    await req.payload.update({
      collection: 'staff',
      id: staff.id,
      data: { password: data.password, sessions: [], loginAttempts: 0, lockUntil: null },
      depth: 0,
      overrideAccess: true,
      req,
    });
    return noContent();
  }),
];
