import { chromium } from '@playwright/test';
const base = 'http://localhost:15000';
const out = '/tmp/shots-i5gate';
const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox'] });
const context = await browser.newContext({ viewport: { width: 1280, height: 1000 }, locale: 'pl-PL' });
const page = await context.newPage();
page.setDefaultTimeout(90000);
const errors = [];
page.on('pageerror', (e) => errors.push(String(e)));
page.on('console', (m) => m.type() === 'error' && errors.push(m.text().slice(0, 300)));
const step = async (name, run) => { try { await run(); console.log('ok', name); } catch (e) { console.log('FAIL', name, String(e).slice(0, 400)); await page.screenshot({ path: `${out}/fail-${name}.png` }).catch(() => {}); } };
const only = process.argv[2];
let id, facts;
const text = (t) => ({ type: 'text', version: 1, text: t, detail: 0, format: 0, mode: 'normal', style: '' });
const el = (type, children, more = {}) => ({ type, version: 1, direction: 'ltr', format: '', indent: 0, children, ...more });
await step('login', async () => {
  await page.goto(`${base}/admin/login`);
  await page.fill('input[name=email]', 'wydawca@chelm.example');
  await page.fill('input[name=password]', 'kredowe-podziemia-w-chelmie');
  await page.click('button[type=submit]');
  await page.waitForURL((u) => !u.pathname.endsWith('/login'));
});
await step('draft', async () => {
  facts = (await (await context.request.get(`${base}/api/facts?limit=50&depth=0`)).json()).docs;
  console.log(facts.map((f) => f.name).join(', '));
  const fact = (key) => ({ type: 'inlineBlock', version: 1, fields: { id: `f${Math.random()}`, blockType: 'fact', fact: facts.find((f) => f.key === key).id } });
  const cell = (t) => el('tablecell', [el('paragraph', [text(t)], { textFormat: 0 })], { headerState: 0, colSpan: 1, rowSpan: 1, backgroundColor: null });
  const body = { root: el('root', [
    el('paragraph', [text('W przedmiotowej sprawie informujemy, iż opłata za odpis wynosi '), fact('oplata-odpis-skrocony'), text('.')], { textFormat: 0 }),
    el('heading', [text('Stawki opłat')], { tag: 'h4' }),
    el('table', [el('tablerow', [cell('Rodzaj'), cell('Opłata')]), el('tablerow', [cell('Odpis'), cell('22 zł')])]),
    el('paragraph', [text('Decyzja dla osoby 44051401359 czeka. Telefon: 82 565 36 00. Szczegóły: '), { ...el('link', [text('kliknij tutaj')]), version: 3, fields: { linkType: 'custom', newTab: false, url: '/nie-ma-takiej-strony/' } }], { textFormat: 0 }),
    el('paragraph', [text('Wniosek o wydanie odpisu aktu stanu cywilnego wraz z załącznikami oraz dowodem uiszczenia opłaty skarbowej składa się w godzinach pracy urzędu w pokoju numer sześć na parterze budynku przy ulicy Lubelskiej albo drogą elektroniczną.')], { textFormat: 0 }),
  ]) };
  const made = await context.request.post(`${base}/api/announcements?draft=true`, { data: { language: 'pl', type: 'communique', title: 'ZMIANA OPŁAT ZA ODPISY AKTÓW', summary: 'Od stycznia odpisy wydaje pokój 6.', body, producedBy: 'Kierownik USC', slug: `zmiana-oplat-${Date.now()}` } });
  id = (await made.json()).doc?.id;
  if (!id) throw new Error(await made.text());
});
await step('gate', async () => {
  await page.goto(`${base}/admin/collections/announcements/${id}`);
  await page.waitForSelector('.gate__group');
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `${out}/gate-1280.png` });
  await page.screenshot({ path: `${out}/gate-1280-full.png`, fullPage: true });
});
await step('mends', async () => {
  for (const label of ['Usuń z treści', 'Zamień na: W tej sprawie', 'Wstaw fakt', 'Zrób nagłówki z pierwszego wiersza', 'Ustaw nagłówek 2', 'Zamień na małe litery', 'Zamień na: że']) {
    const button = page.getByRole('button', { name: label, exact: true }).first();
    if (!(await button.count())) { console.log('  no button', label); continue; }
    await button.click();
    await page.waitForTimeout(3500);
  }
  await page.screenshot({ path: `${out}/gate-mended-1280-full.png`, fullPage: true });
});
await step('publish-refused', async () => {
  const answer = await context.request.patch(`${base}/api/announcements/${id}`, { data: { _status: 'published' } });
  console.log('  publish', answer.status(), (await answer.text()).slice(0, 200));
  await page.click('#action-save');
  await page.waitForTimeout(3000);
  await page.screenshot({ path: `${out}/gate-refused-1280.png` });
});
await step('paste', async () => {
  const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment--><p class=MsoNormal><b>Wklejone z Worda<o:p></o:p></b></p><p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp;</span></span>pierwszy<o:p></o:p></p><p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>drugi<o:p></o:p></p><table class=MsoTableGrid><tr><td><p><b>A</b></p></td><td><p><b>B</b></p></td></tr><tr><td>1</td><td>2</td></tr></table><!--EndFragment--></body></html>`;
  const editor = page.locator('[data-field-path=body] [contenteditable=true]').first();
  await editor.click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await editor.evaluate((node, html) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    data.setData('text/plain', 'x');
    node.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, html);
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `${out}/paste-1280-full.png`, fullPage: true });
});
await step('toolbar', async () => {
  await page.locator('.toolbar-popup__dropdown-table, [data-toolbar-group-key=table] button, .toolbar-popup__group-table button').first().click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${out}/table-menu-1280.png` });
  await page.keyboard.press('Escape');
});
await step('add-menu', async () => {
  await page.locator('.toolbar-popup__dropdown-add').first().click();
  await page.waitForTimeout(800);
  await page.screenshot({ path: `${out}/add-menu-1280.png` });
});
await step('fact', async () => {
  const fee = facts.find((f) => f.key === 'oplata-odpis-skrocony');
  await page.goto(`${base}/admin/collections/facts/${fee.id}`);
  await page.waitForSelector('.fact-usage h3');
  await page.fill('#field-amount', '30,50');
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `${out}/fact-1280-full.png`, fullPage: true });
});
await step('search', async () => {
  await page.goto(`${base}/admin/collections/pages?search=zalatw`);
  await page.waitForTimeout(2500);
  await page.screenshot({ path: `${out}/search-1280.png` });
});
await step('settings', async () => {
  const admin = await browser.newContext({ viewport: { width: 1280, height: 1000 } });
  const p = await admin.newPage();
  p.setDefaultTimeout(90000);
  await p.goto(`${base}/admin/login`);
  await p.fill('input[name=email]', 'administrator@chelm.example');
  await p.fill('input[name=password]', 'kredowe-podziemia-w-chelmie');
  await p.click('button[type=submit]');
  await p.waitForURL((u) => !u.pathname.endsWith('/login'));
  const row = (await (await admin.request.get(`${base}/api/gateSettings`)).json()).docs[0];
  await p.goto(`${base}/admin/collections/gateSettings/${row.id}`);
  await p.waitForTimeout(3000);
  await p.screenshot({ path: `${out}/settings-1280.png` });
});
await step('site', async () => {
  for (const width of [360, 768, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${base}/zalatw-sprawe/ile-to-kosztuje/`);
    await page.screenshot({ path: `${out}/site-${width}.png`, fullPage: true });
  }
});
console.log('errors', [...new Set(errors)].slice(0, 12));
await browser.close();
