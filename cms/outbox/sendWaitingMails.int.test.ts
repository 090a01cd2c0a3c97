import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import path from 'node:path';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { OutboxDoc } from '../payload-types.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { startPayload, type TestCms } from '../testing/startPayload.ts';

const MINUTE = 60_000;

describeOnDatabases('Mails leave from the outbox', (database) => {
  let cms: TestCms;
  const cleanUp: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    cms = await startPayload({ database });
    await cms.communes();
  });
  afterAll(async () => {
    await cms.stop();
  });
  afterEach(async () => {
    await Promise.all(cleanUp.splice(0).map((work) => work()));
    await cms.payload.db.deleteMany({ collection: 'outbox', where: {} });
  });

  const queue = async (to: string) => {
    const { queueMail } = await import('./queueMail.ts');
    await queueMail(cms.payload, undefined, { topic: 'test', to, subject: 'Zażółć', text: 'Gęślą jaźń\n' });
  };
  const rows = async (): Promise<OutboxDoc[]> =>
    (await cms.payload.find({ collection: 'outbox', pagination: false, sort: 'createdAt' })).docs;
  const only = async (): Promise<OutboxDoc> => {
    const [row, ...more] = await rows();
    if (!row || more.length > 0) throw new Error('There should be one mail.');
    return row;
  };
  const work = async (url: string, now = new Date()): Promise<number> => {
    const { sendWaitingMails } = await import('./sendWaitingMails.ts');
    const { smtpDelivery } = await import('./mailDelivery.ts');
    return sendWaitingMails(cms.payload, smtpDelivery(url), () => now);
  };
  const later = (minutes: number) => new Date(Date.now() + minutes * MINUTE);

  /** A real mail server that keeps what it took; `faults` may refuse or hang up. */
  const mailServer = async (faults: SMTPServerOptions = {}) => {
    const taken: string[] = [];
    const server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      logger: false,
      onData: (stream, _session, callback) => {
        let text = '';
        stream.on('data', (chunk: Buffer) => (text += chunk.toString('utf8')));
        stream.on('end', () => {
          taken.push(text);
          callback();
        });
      },
      ...faults,
    });
    server.on('error', () => undefined);
    await new Promise<void>((resolve) => {
      server.listen(0, '127.0.0.1', resolve);
    });
    cleanUp.push(
      () =>
        new Promise<void>((resolve) => {
          server.close(resolve);
        }),
    );
    return { taken, url: `smtp://127.0.0.1:${String((server.server.address() as AddressInfo).port)}` };
  };
  const refusal = (responseCode: number, text: string) => Object.assign(new Error(text), { responseCode });

  test('a mail is sent once, with its Message-ID, and marked', async () => {
    const { taken, url } = await mailServer();
    await queue('anna@poczta.example');
    expect(await work(url)).toBe(1);
    expect(await work(url)).toBe(0);
    const row = await only();
    expect(row).toMatchObject({ status: 'sent', attempts: 1 });
    expect(row.leaseToken ?? null).toBeNull();
    expect(taken).toHaveLength(1);
    expect(taken[0]).toContain(`Message-ID: ${row.messageId}`);
    expect(taken[0]).toContain('From: Moje Miasto <nie-odpowiadaj@moje-miasto.example>');
    expect(taken[0]).toContain('Auto-Submitted: auto-generated');
  });

  test('a letter about a commune’s matters ends with the phone of today, made when it leaves; without one it has no such line', async () => {
    const { taken, url } = await mailServer();
    const { chelm, koden } = await cms.communes();
    const { queueMail } = await import('./queueMail.ts');
    const letter = (askOf: string) =>
      queueMail(cms.payload, undefined, {
        ...{ topic: 'test', to: 'anna@poczta.example', subject: 'Sprawa', text: 'Sprawa w toku.\n' },
        askOf,
      });
    const fact = await cms.payload.create({
      collection: 'facts',
      data: { commune: chelm.id, name: 'Telefon', key: 'telefon-urzedu', kind: 'phone', phone: '+48825653600' },
    });
    await letter(chelm.id);
    await letter(koden.id);
    await cms.payload.update({ collection: 'facts', id: fact.id, data: { phone: '+48601234567' } });
    expect(await work(url)).toBe(2);
    const text = (mail: string | undefined) => (mail ?? '').replaceAll('=\r\n', '').replaceAll('=C5=84', 'ń');
    expect(taken.map(text).filter((mail) => mail.includes('Masz pytanie? Zadzwoń: 601 234 567.'))).toHaveLength(1);
    expect(taken.map(text).filter((mail) => !mail.includes('Masz pytanie?'))).toHaveLength(1);
  });

  test('two workers at once send each mail once', async () => {
    const { taken, url } = await mailServer();
    for (let i = 0; i < 8; i += 1) await queue(`osoba${String(i)}@poczta.example`);
    await Promise.all([work(url), work(url), work(url)]);
    expect(taken).toHaveLength(8);
    expect((await rows()).every(({ status, attempts }) => status === 'sent' && attempts === 1)).toBe(true);
  });

  test('a server that says „not now” is tried again later, with the same Message-ID and no address in the error', async () => {
    let isBusy = true;
    const { taken, url } = await mailServer({
      onRcptTo: ({ address }, _session, callback) => {
        callback(isBusy ? refusal(421, `try later, ${address}`) : null);
      },
    });
    await queue('anna@poczta.example');
    await work(url);
    const waiting = await only();
    expect(waiting).toMatchObject({ status: 'waiting', attempts: 1 });
    expect(waiting.lastError).toContain('421');
    expect(waiting.lastError).not.toContain('anna');
    expect(Date.parse(waiting.nextAt)).toBeGreaterThan(Date.now() + 30_000);
    expect(await work(url)).toBe(0);
    isBusy = false;
    expect(await work(url, later(2))).toBe(1);
    expect((await only()).status).toBe('sent');
    expect(taken[0]).toContain(waiting.messageId);
  });

  test('after ten failures in four and a half hours a mail is given up and stays visible', async () => {
    await queue('anna@poczta.example');
    let now = new Date();
    for (let attempt = 1; attempt <= 10; attempt += 1) {
      expect(await work('smtp://127.0.0.1:9', now)).toBe(1);
      now = new Date(Date.parse((await only()).nextAt) + 1);
    }
    const row = await only();
    expect(row).toMatchObject({ status: 'dead', attempts: 10 });
    expect(row.lastError).toContain('ESOCKET');
    expect(await work('smtp://127.0.0.1:9', later(24 * 60))).toBe(0);
    const administrator = await cms.staff('superadministrator');
    const seen = await cms.call('GET', '/outbox', { staff: administrator.token });
    const text = await seen.text();
    expect(text).toContain('dead');
    expect(text).not.toContain('sealedMessage');
  });

  test('a server that never speaks holds up neither filing nor the outbox', async () => {
    const sockets: Socket[] = [];
    const silent = createServer((socket) => sockets.push(socket));
    await new Promise<void>((resolve) => silent.listen(0, '127.0.0.1', resolve));
    cleanUp.push(() => {
      for (const socket of sockets) socket.destroy();
      return new Promise((resolve) => silent.close(resolve));
    });
    await queue('anna@poczta.example');
    const sending = work(`smtp://127.0.0.1:${String((silent.address() as AddressInfo).port)}`);
    // while the server is silent, others write
    while (sockets.length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    await queue('jan@poczta.example');
    expect((await rows()).map(({ status }) => status)).toEqual(['waiting', 'waiting']);
    await sending;
    expect((await rows())[0]).toMatchObject({ status: 'waiting', attempts: 1 });
  });

  test('a worker killed after the server took the mail: it is sent at most once more, under the same Message-ID', async () => {
    const { taken, url } = await mailServer();
    await queue('anna@poczta.example');
    const before = await only();
    await work(url);
    // what a kill leaves behind: the mail went out, the row still says „claimed”
    await cms.payload.db.updateOne({
      collection: 'outbox',
      id: before.id,
      data: { status: 'waiting', leaseToken: 'lost', leaseUntil: later(1).toISOString(), sentAt: null },
    });
    expect(await work(url)).toBe(0);
    expect(await work(url, later(2))).toBe(1);
    expect(await work(url, later(4))).toBe(0);
    expect(taken).toHaveLength(2);
    for (const copy of taken) expect(copy).toContain(before.messageId);
  });

  test('without a mail server every mail becomes a file only its owner may read', async () => {
    const { folderDelivery } = await import('./mailDelivery.ts');
    const { sendWaitingMails } = await import('./sendWaitingMails.ts');
    const folder = path.join(cms.dataDir, 'mail');
    await queue('anna@poczta.example');
    await sendWaitingMails(cms.payload, folderDelivery(folder));
    const { messageId } = await only();
    expect(readdirSync(folder)).toEqual([`${messageId.slice(1, -1)}.eml`]);
    const file = path.join(folder, `${messageId.slice(1, -1)}.eml`);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    const text = readFileSync(file, 'utf8');
    expect(text).toContain('To: anna@poczta.example');
    expect(text).toContain('Content-Transfer-Encoding: 8bit');
    expect(text).toContain('\r\n\r\nGęślą jaźń\r\n');
  });

  test('the worker runs once however often it is started, and stops when asked', async () => {
    const { startOutbox } = await import('./startOutbox.ts');
    const { deliveries } = await import('../deliveries.ts');
    const stop = startOutbox(cms.payload, deliveries(cms.payload));
    expect(startOutbox(cms.payload, deliveries(cms.payload))).toBe(stop);
    await queue('jan@poczta.example');
    await expect.poll(async () => (await only()).status, { timeout: 10_000 }).toBe('sent');
    await stop();
    await queue('oksana@poczta.example');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    expect((await rows()).map(({ status }) => status)).toEqual(['sent', 'waiting']);
  });

  test('only our own processes may ask for a test mail', async () => {
    expect((await cms.call('POST', '/internal/mail-test', { body: { to: 'it@urzad.example' } })).status).toBe(404);
    const { serviceToken } = await import('../sealing/secrets.ts');
    const answer = await cms.call('POST', '/internal/mail-test', {
      body: { to: 'it@urzad.example' },
      headers: { authorization: `Bearer ${serviceToken()}` },
    });
    expect(answer.status).toBe(204);
  });
});
