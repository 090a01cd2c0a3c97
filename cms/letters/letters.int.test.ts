import { createHash, randomUUID } from 'node:crypto';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { caseDetailSchema, caseForClerkSchema } from '../../content-models/cases/case.ts';
import {
  caseLettersSchema,
  letterForPartySchema,
  partyLettersSchema,
  type CaseLetters,
  type LetterContent,
  type LetterForClerk,
  type LetterForParty,
} from '../../content-models/letters/letter.ts';
import { serviceDefinitionSchema } from '../../content-models/services/serviceDefinition.ts';
import { legalDeadline } from '../../content-models/shared/legalDeadline.ts';
import { addDays, localDateOf } from '../../content-models/shared/localDate.ts';
import { multipartOf, pdfOf } from '../cases/hostileFiles.ts';
import { testFilers, type TestFiler } from '../cases/testFilers.ts';
import { readZip } from '../connectors/files/readZip.ts';
import { addressCertificate } from '../seed/content/services/addressCertificate.ts';
import { describeOnDatabases } from '../testing/describeOnDatabases.ts';
import { openedMails } from '../testing/openedMails.ts';
import { startPayload, type TestCms, type TestStaff } from '../testing/startPayload.ts';
import { signedPdf, signedXml } from './testSignatures.ts';

const service = serviceDefinitionSchema.parse({
  ...addressCertificate('chelm'),
  unit: undefined,
  letters: [
    {
      name: 'certificate',
      kind: 'certificate',
      title: 'Zaświadczenie o zameldowaniu',
      basis: 'art. 217 § 2 pkt 2 KPA',
      paragraphs: ['Zaświadczam, że {{applicant.name}} ma meldunek. Cel: {{purpose}}. Sprawa {{case.number}}.'],
    },
    {
      name: 'decision',
      kind: 'decision',
      title: 'Decyzja',
      basis: 'art. 104 KPA',
      paragraphs: ['Odmawiam zameldowania: {{otherPurpose}}.'],
      grounds: ['Nie mieszka tam nikt o tym nazwisku.'],
      appeal: { to: 'Wojewody Lubelskiego', days: 14 },
    },
  ],
});
const answers = {
  ...{ givenName: 'Anna', familyName: 'Łoś' },
  home: [{ postalCode: '22-100', town: 'Chełm', street: 'Lwowska', houseNumber: '3' }],
  ...{ pesel: '44051401359', about: ['address'], purpose: 'school', collect: 'portal' },
};
const today = localDateOf(new Date());
const signer = { name: 'Jan Próbny', position: 'Kierownik Wydziału' };

describeOnDatabases('Letters of a case', (database) => {
  let cms: TestCms;
  let clerk: TestStaff;
  let stranger: TestStaff;
  let anna: TestFiler;
  let jan: TestFiler;
  let number: string;
  let id: string;

  beforeAll(async () => {
    cms = await startPayload({ database });
    const { createLocalReq } = await import('payload');
    const { publishServiceVersion } = await import('../services/publishServiceVersion.ts');
    const { chelm } = await cms.communes();
    const req = await createLocalReq({}, cms.payload);
    await publishServiceVersion(req, { commune: chelm.id, definition: service, publishedBy: 'system' });
    clerk = await cms.staff('clerk');
    stranger = await cms.staff('clerk', 'koden');
    [anna, jan] = (await testFilers(cms, 2)) as [TestFiler, TestFiler];
  });
  afterAll(async () => {
    await cms.stop();
  });

  beforeEach(async () => {
    const filing = { service: service.slug, version: 1, answers, clauseVersion: service.clause.version };
    const answer = await anna.file(filing, randomUUID());
    expect(answer.status).toBe(201);
    ({ number } = caseDetailSchema.parse(await answer.json()));
    const { docs } = await cms.payload.find({ collection: 'cases', where: { number: { equals: number } } });
    id = docs[0]?.id ?? '';
  });

  const office = (method: string, path: string, body?: unknown, who = clerk) =>
    cms.call(method, `/cases/${id}/letters${path}`, { staff: who.token, ...(body === undefined ? {} : { body }) });
  const read = async (answer: Response | Promise<Response>): Promise<CaseLetters> => {
    const given = await answer;
    expect(given.status, await given.clone().text()).toBeLessThan(300);
    return caseLettersSchema.parse(await given.json());
  };
  const first = ({ letters }: CaseLetters): LetterForClerk => {
    const [letter] = letters;
    if (!letter) throw new Error('There is no letter.');
    return letter;
  };
  const draft = async (template: string) => first(await read(office('POST', '', { template })));
  const edit = async ({ id: letter, revision, content }: LetterForClerk, change: Partial<LetterContent>) =>
    first(await read(office('POST', `/${letter}`, { revision, content: { ...content, ...change } })));
  const act = (name: string, { id: letter, revision }: LetterForClerk, who = clerk) =>
    office('POST', `/${letter}/${name}`, { revision }, who);
  const sign = ({ id: letter, revision }: LetterForClerk, bytes: Uint8Array, name = 'podpisane.pdf') =>
    cms.call('POST', `/cases/${id}/letters/${letter}/signed`, {
      staff: clerk.token,
      ...multipartOf({ _payload: JSON.stringify({ revision }) }, { name, bytes, type: 'application/pdf' }),
    });
  const errorsOf = async (answer: Response) =>
    ((await answer.json()) as { errors?: { path: string; message: string }[] }).errors ?? [];
  const bytesOf = async (answer: Response) => Buffer.from(await answer.arrayBuffer());
  const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

  const mine = async (who = anna): Promise<LetterForParty[]> =>
    partyLettersSchema.parse(await (await who.get(`/portal/cases/${number}/letters`)).json()).letters;
  const portal = (who: TestFiler, path: string, body: unknown = {}, key: string = randomUUID()) =>
    cms.call('POST', `/portal/cases/${number}/letters/${path}`, {
      ...{ cookie: who.cookie, body, headers: { 'idempotency-key': key } },
    });
  const open = async (letter: string): Promise<LetterForParty> =>
    letterForPartySchema.parse(await (await portal(anna, `${letter}/open`)).json());
  const rowOf = (letter: string) =>
    cms.payload.findByID({ collection: 'caseLetters', id: letter, depth: 0, overrideAccess: true });
  const eventsOf = async (kind: 'letter' | 'letterRead' | 'appealed' | 'extended') =>
    (
      await cms.payload.count({
        collection: 'caseEvents',
        where: { and: [{ case: { equals: id } }, { kind: { equals: kind } }] },
      })
    ).totalDocs;

  const sentCertificate = async () => {
    const letter = await edit(await draft('certificate'), { signer });
    return first(await read(act('send', first(await read(act('ready', letter))))));
  };
  const sentDecision = async () => {
    const letter = await edit(await draft('decision'), { signer, paragraphs: ['Odmawiam zameldowania.'] });
    const ready = first(await read(act('ready', letter)));
    return first(await read(act('send', first(await read(sign(ready, signedPdf()))))));
  };

  test('a draft is filled from its template with the answers, the case and its office, and says what it lacks', async () => {
    const letter = await draft('certificate');
    expect(letter).toMatchObject({
      ...{ kind: 'certificate', state: 'draft', revision: 1 },
      content: {
        authority: 'Prezydent Miasta Chełm',
        on: today,
        sign: number,
        addressee: { name: 'Anna Próbna', address: ['Lwowska 3', '22-100 Chełm'] },
        paragraphs: [`Zaświadczam, że Anna Próbna ma meldunek. Cel: do szkoły albo na studia. Sprawa ${number}.`],
      },
      faults: [{ part: 'signer' }],
    });
    const refused = await act('ready', letter);
    expect(refused.status).toBe(422);
    expect(await errorsOf(refused)).toMatchObject([{ path: 'signer' }]);
  });

  test('what was not answered stays a place to fill, and keeps the letter back', async () => {
    const letter = await edit(await draft('decision'), { signer });
    expect(letter.content.paragraphs).toEqual(['Odmawiam zameldowania: [uzupełnij: Do czego dokładnie].']);
    expect(await errorsOf(await act('ready', letter))).toMatchObject([{ path: 'paragraphs' }]);
  });

  test('two clerks who change one letter do not overrule each other', async () => {
    const letter = await draft('certificate');
    const change = (title: string) =>
      office('POST', `/${letter.id}`, { revision: 1, content: { ...letter.content, title } });
    const both = await Promise.all([change('Pierwszy tytuł'), change('Drugi tytuł')]);
    expect(both.map(({ status }) => status).sort()).toEqual([200, 409]);
    expect((await act('withdraw', letter)).status).toBe(409);
  });

  test('the PDF is tagged, its bytes depend on the letter alone, and what is sent is what was printed', async () => {
    const letter = await edit(await draft('certificate'), { signer });
    const preview = () => office('GET', `/${letter.id}/preview`);
    const [one, two] = await Promise.all([preview(), preview()]);
    expect(one.headers.get('content-disposition')).toBe('inline');
    const printed = await bytesOf(one);
    expect(sha256(printed)).toBe(sha256(await bytesOf(two)));
    expect(printed.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
    const ready = first(await read(act('ready', letter)));
    expect(ready).toMatchObject({ state: 'ready', file: { sha256: sha256(printed), size: printed.length } });
    expect(ready.file?.fileName).toBe(`zaswiadczenie-${number}.pdf`);
    const file = await office('GET', `/${letter.id}/file`);
    expect(file.headers.get('content-disposition')).toContain('attachment');
    expect(sha256(await bytesOf(file))).toBe(sha256(printed));
    // a change makes it a draft again: what was printed is void
    const again = await edit(ready, { paragraphs: ['Inna treść.'] });
    expect(again).toMatchObject({ state: 'draft' });
    expect(again.file).toBeUndefined();
    expect((await office('GET', `/${letter.id}/file`)).status).toBe(404);
    expect((await act('send', again)).status).toBe(409);
  });

  test('a decision waits for the file signed outside, which is kept byte for byte', async () => {
    const letter = await edit(await draft('decision'), { signer, paragraphs: ['Odmawiam zameldowania.'] });
    expect((await sign(letter, signedPdf())).status).toBe(409);
    const ready = first(await read(act('ready', letter)));
    const unsigned = await act('send', ready);
    expect(unsigned.status).toBe(422);
    expect(await errorsOf(unsigned)).toMatchObject([{ path: 'signed' }]);
    expect((await sign(ready, Buffer.from('MZ'), 'a.pdf')).status).toBe(422);
    const plain = first(await read(sign(ready, pdfOf())));
    expect(plain.signedFile?.signature.found).toBe(false);
    expect(plain.warnings.map(({ message }) => message).join(' ')).toContain('nie ma podpisu');
    const bytes = signedPdf();
    const signed = first(await read(sign(plain, bytes)));
    expect(signed.signedFile).toMatchObject({
      ...{ sha256: sha256(bytes), size: bytes.length, fileName: 'podpisane.pdf', holdsOurs: false },
      signature: { found: true, format: 'PAdES', signers: ['Jan Próbny'] },
    });
    expect((await bytesOf(await office('GET', `/${letter.id}/signed-file`))).equals(bytes)).toBe(true);
    expect(first(await read(act('send', signed)))).toMatchObject({ state: 'sent' });
    const [given] = await mine();
    const opened = await open(given?.id ?? '');
    expect(opened.opened?.files.map(({ which }) => which)).toEqual(['signed']);
    const file = await anna.get(`/portal/cases/${number}/letters/${letter.id}/files/signed`);
    expect((await bytesOf(file)).equals(bytes)).toBe(true);
  });

  test('a signature behind the very PDF that was printed is told from another file; one that lies apart comes with it', async () => {
    const letter = first(await read(act('ready', await edit(await draft('certificate'), { signer }))));
    const printed = await bytesOf(await office('GET', `/${letter.id}/file`));
    const behind = first(await read(sign(letter, Buffer.concat([printed, Buffer.from('% podpis\n')]))));
    expect(behind.signedFile?.holdsOurs).toBe(true);
    const apart = first(await read(sign(behind, Buffer.from(signedXml()), 'podpis.xml')));
    expect(apart.signedFile).toMatchObject({ mimeType: 'application/xml', signature: { format: 'XAdES' } });
    await read(act('send', apart));
    expect((await open(letter.id)).opened?.files.map(({ which }) => which)).toEqual(['signed', 'file']);
  });

  test('the party is told without a word of the content; opening is proof of reading, once, and begins the term', async () => {
    const letter = await sentDecision();
    expect(await eventsOf('letter')).toBe(1);
    const mails = (await openedMails(cms.payload)).filter(({ text }) => text.includes(number));
    expect(mails.at(-1)?.text).toContain('czeka na Ciebie pismo z urzędu');
    expect(mails.at(-1)?.text).not.toMatch(/decyzj|odmaw/i);
    const [given] = await mine();
    expect(given).toMatchObject({ id: letter.id, kind: 'decision' });
    expect(given?.opened).toBeUndefined();
    expect(JSON.stringify(given)).not.toContain('Odmawiam');
    // a download does not go round the proof
    expect((await anna.get(`/portal/cases/${number}/letters/${letter.id}/files/signed`)).status).toBe(409);
    const both = await Promise.all([open(letter.id), open(letter.id)]);
    expect(both[0].readAt).toBe(both[1].readAt);
    expect(await eventsOf('letterRead')).toBe(1);
    const until = legalDeadline(today, { days: 14 });
    expect(both[0].opened?.appeal).toEqual({ what: 'appeal', to: 'Wojewody Lubelskiego', until, isOver: false });
    expect(first(await read(office('GET', '')))).toMatchObject({ readBy: 'Anna Próbna', appealUntil: until });
    const screen = caseForClerkSchema.parse(
      await (await cms.call('GET', `/cases/${id}/details`, { staff: clerk.token })).json(),
    );
    expect(screen.events.at(-1)).toMatchObject({ kind: 'letterRead', by: 'resident' });
  });

  test('nobody else reads a letter: another resident, another commune’s clerk, an editor; a draft not even its addressee', async () => {
    const waiting = await draft('certificate');
    expect(await mine()).toEqual([]);
    expect((await portal(anna, `${waiting.id}/open`)).status).toBe(404);
    const letter = await sentCertificate();
    const gone = { status: 404, text: await (await office('GET', '', undefined, stranger)).text() };
    const asked = [
      office('GET', `/${letter.id}/preview`, undefined, stranger),
      office('GET', `/${letter.id}/file`, undefined, stranger),
      act('withdraw', letter, stranger),
      office('GET', `/${randomUUID()}/file`),
      office('GET', '', undefined, await cms.staff('editor')),
      office('GET', '', undefined, await cms.staff('administrator')),
    ];
    for (const answer of await Promise.all(asked)) {
      expect(answer.status).toBe(gone.status);
      expect(await answer.text()).toBe(gone.text);
    }
    for (const path of [`${letter.id}/open`, `${letter.id}/appeal`])
      expect((await portal(jan, path, { text: 'Nie zgadzam się.' })).status).toBe(404);
    expect((await jan.get(`/portal/cases/${number}/letters`)).status).toBe(404);
    expect((await jan.get(`/portal/cases/${number}/letters/${letter.id}/files/file`)).status).toBe(404);
    // a letter of one case is not there under another
    const other = id;
    await anna.file(
      { service: service.slug, version: 1, answers, clauseVersion: service.clause.version },
      randomUUID(),
    );
    const { docs } = await cms.payload.find({ collection: 'cases', sort: '-number', limit: 1 });
    id = docs[0]?.id ?? '';
    expect((await office('GET', `/${letter.id}/file`)).status).toBe(404);
    id = other;
    expect(await eventsOf('letterRead')).toBe(0);
  });

  test('the hand-over file holds the letters that were sent, byte for byte, and no draft', async () => {
    await draft('certificate');
    const letter = await sentDecision();
    const answer = await cms.call('GET', `/cases/${id}/handover`, { staff: clerk.token });
    const inside = new Map(readZip(await bytesOf(answer))?.map(({ name, bytes }) => [name, bytes]));
    expect([...inside.keys()].sort()).toEqual(['001.pdf', '002.pdf', 'SHA256SUMS', 'metadane.xml', 'sprawa.pdf']);
    expect(sha256(inside.get('002.pdf') ?? Buffer.alloc(0))).toBe(letter.signedFile?.sha256);
  });

  test('a letter that was sent is never changed, and one put away is never sent', async () => {
    const sent = await sentCertificate();
    for (const name of ['ready', 'send', 'withdraw']) expect((await act(name, sent)).status).toBe(409);
    const put = first(await read(act('withdraw', await draft('certificate'))));
    expect(put.state).toBe('withdrawn');
    expect((await act('ready', put)).status).toBe(409);
  });

  test('an appeal is a case of its own with the department that decided, once, and the decision’s case knows of it', async () => {
    const letter = await sentDecision();
    const body = { text: 'Nie zgadzam się z odmową.' };
    // before it is opened there is nothing to appeal against
    expect((await portal(anna, `${letter.id}/appeal`, body)).status).toBe(409);
    await open(letter.id);
    expect((await portal(anna, `${letter.id}/appeal`, { text: '' })).status).toBe(422);
    const file = (await (await anna.upload(pdfOf(), 'dowod.pdf', 'application/pdf')).json()) as { id: string };
    const key = randomUUID();
    const whole = { ...body, files: [file.id] };
    const both = await Promise.all([
      portal(anna, `${letter.id}/appeal`, whole, key),
      portal(anna, `${letter.id}/appeal`, whole, key),
    ]);
    expect(both.map(({ status }) => status)).toEqual([201, 201]);
    const numbers = await Promise.all(both.map(async (answer) => ((await answer.json()) as { number: string }).number));
    expect(new Set(numbers).size).toBe(1);
    const { docs } = await cms.payload.find({
      collection: 'cases',
      where: { number: { equals: numbers[0] ?? '' } },
      depth: 0,
    });
    const decided = await cms.payload.findByID({ collection: 'cases', id, depth: 0 });
    expect(docs[0]).toMatchObject({
      ...{ about: id, department: decided.department, title: 'Odwołanie albo zażalenie' },
      dueOn: legalDeadline(today, { days: 7 }),
    });
    expect(await eventsOf('appealed')).toBe(1);
    const shown = caseDetailSchema.parse(await (await anna.get(`/portal/cases/${numbers[0] ?? ''}`)).json());
    expect(shown.files).toHaveLength(1);
    expect(shown.answers.map(({ value }) => value)).toContain('Nie zgadzam się z odmową.');
    expect(first(await read(office('GET', ''))).appeal?.number).toBe(numbers[0]);
    expect((await open(letter.id)).opened?.appeal?.number).toBe(numbers[0]);
    expect((await portal(anna, `${letter.id}/appeal`, body)).status).toBe(409);
    expect(await eventsOf('appealed')).toBe(1);
  });

  test('after the term an appeal is still taken, with a request to give the term back', async () => {
    const letter = await sentDecision();
    await open(letter.id);
    await cms.payload.db.updateOne({
      collection: 'caseLetters',
      id: letter.id,
      data: { appealUntil: addDays(today, -1) },
    });
    expect((await open(letter.id)).opened?.appeal?.isOver).toBe(true);
    const late = await portal(anna, `${letter.id}/appeal`, { text: 'Nie zgadzam się.' });
    expect(late.status).toBe(422);
    expect(await errorsOf(late)).toMatchObject([{ path: 'restore' }]);
    const restore = 'Byłam w szpitalu.';
    const taken = await portal(anna, `${letter.id}/appeal`, { text: 'Nie zgadzam się.', restore });
    expect(taken.status).toBe(201);
    const appeal = ((await taken.json()) as { number: string }).number;
    const shown = caseDetailSchema.parse(await (await anna.get(`/portal/cases/${appeal}`)).json());
    expect(shown.answers.map(({ value }) => value)).toContain(restore);
  });

  test('a certificate cannot be appealed', async () => {
    const letter = await sentCertificate();
    expect((await open(letter.id)).opened?.appeal).toBeUndefined();
    expect((await portal(anna, `${letter.id}/appeal`, { text: 'Nie zgadzam się.' })).status).toBe(409);
  });

  test('for a term that ends within days the clock prepares one draft for each due day, and the letter moves the term', async () => {
    const { prepareLetters } = await import('./prepareLetters.ts');
    const due = async (dueOn: string) => cms.payload.db.updateOne({ collection: 'cases', id, data: { dueOn } });
    const drafts = async () => (await read(office('GET', ''))).letters.filter(({ kind }) => kind === 'extension');
    await due(addDays(today, 4));
    await prepareLetters(cms.payload);
    expect(await drafts()).toEqual([]);
    await due(addDays(today, 3));
    await Promise.all([prepareLetters(cms.payload), prepareLetters(cms.payload)]);
    await prepareLetters(cms.payload);
    const [letter, ...others] = await drafts();
    expect(others).toEqual([]);
    expect(letter?.madeBy).toBeUndefined();
    expect(letter?.faults.map(({ part }) => part).sort()).toEqual(['grounds', 'newDueOn', 'signer']);
    if (!letter) throw new Error('There is no draft.');
    const grounds = ['Czekamy na odpowiedź innego urzędu.'];
    const soon = await edit(letter, { signer, grounds, newDueOn: addDays(today, 2) });
    expect((await act('send', first(await read(act('ready', soon))))).status).toBe(422);
    const newDueOn = addDays(today, 40);
    const fixed = await edit({ ...soon, revision: soon.revision + 1 }, { newDueOn });
    await read(act('send', first(await read(act('ready', fixed)))));
    expect(await eventsOf('extended')).toBe(1);
    const row = await cms.payload.findByID({ collection: 'cases', id, depth: 0 });
    expect(row.dueOn >= newDueOn).toBe(true);
    await prepareLetters(cms.payload);
    expect(await drafts()).toHaveLength(1);
  });

  test('a letter nobody opened for a week is told of once more, and never deemed delivered', async () => {
    const { prepareLetters } = await import('./prepareLetters.ts');
    const letter = await sentDecision();
    const ago = (days: number) => new Date(Date.now() - days * 24 * 3600_000).toISOString();
    const sentAt = async (at: string) =>
      cms.payload.db.updateOne({ collection: 'caseLetters', id: letter.id, data: { sentAt: at } });
    const again = async () =>
      (await openedMails(cms.payload)).filter(({ text }) => text.includes(number) && text.includes('nadal czeka'))
        .length;
    await sentAt(ago(6));
    await prepareLetters(cms.payload);
    expect(await again()).toBe(0);
    await sentAt(ago(20));
    await Promise.all([prepareLetters(cms.payload), prepareLetters(cms.payload)]);
    await prepareLetters(cms.payload);
    expect(await again()).toBe(1);
    const [shown] = (await read(office('GET', ''))).letters;
    expect(shown).toMatchObject({ isNotCollected: true });
    expect(shown?.secondNoticeAt).toBeDefined();
    expect(await rowOf(letter.id)).not.toMatchObject({ readAt: expect.any(String) as string });
    expect(await rowOf(letter.id)).not.toMatchObject({ appealUntil: expect.any(String) as string });
  });
});
