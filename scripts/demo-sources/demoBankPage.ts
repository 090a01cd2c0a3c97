import type { IncomingMessage, ServerResponse } from 'node:http';
import { readOrder, signNews } from '../../cms/payments/demo/demoBank.ts';
import type { Order } from '../../cms/payments/provider.ts';
import { formatMoney } from '../../content-models/shared/money.ts';

/** What the demo bank knows of the portal. */
export interface DemoBankSettings {
  key: () => string;
  /** where the portal takes the bank's messages */
  newsAddress: string;
}

/** Where the bank's page is. */
export const bankPath = '/bank/';

const mostBytes = 10_000;
const plain = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${String(sign.charCodeAt(0))};`);

const page = (title: string, body: string): string => `<!doctype html>
<html lang="pl"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex"><title>${title} – Bank demonstracyjny</title>
<style>
body{margin:0;font:1.125rem/1.5 system-ui,sans-serif;background:#f4f5f7;color:#111}
main{max-width:34rem;margin:0 auto;padding:1.5rem 1rem}
dl{margin:1rem 0;padding:1rem;background:#fff;border:1px solid #767676}dt{color:#444}dd{margin:0 0 .75rem;font-weight:600;overflow-wrap:anywhere}
button{min-height:3rem;margin:0 .75rem .75rem 0;padding:.5rem 1.5rem;border:2px solid #123a7a;border-radius:4px;background:#123a7a;color:#fff;font:inherit;font-weight:600;cursor:pointer}
button.quiet{background:#fff;color:#123a7a}button:focus-visible{outline:3px solid #111;outline-offset:3px}
</style></head><body><main><h1>Bank demonstracyjny</h1>${body}</main></body></html>`;

const orderForm = (
  order: Order,
  written: string,
): string => `<dl><dt>Odbiorca</dt><dd>${plain(order.payee)}</dd><dt>Tytuł</dt><dd>${plain(order.title)}</dd><dt>Kwota</dt><dd>${formatMoney(order.grosze)}</dd></dl>
<form method="post" action="${bankPath}"><input type="hidden" name="zlecenie" value="${plain(written)}">
<button name="decyzja" value="paid">Zapłać</button><button class="quiet" name="decyzja" value="refused">Odrzuć</button></form>`;

const textOf = async (request: IncomingMessage): Promise<string> => {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Error('The form is too long.');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
};

const tell = async (settings: DemoBankSettings, order: Order, status: 'paid' | 'refused'): Promise<boolean> => {
  // one order is one payment of the bank, however often its button is pressed
  const body = JSON.stringify({
    ...{ attempt: order.attempt, providerId: `demo-${order.attempt}`, status, grosze: order.grosze },
  });
  try {
    const answer = await fetch(settings.newsAddress, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json', ...signNews(settings.key(), body, new Date()) },
      body,
      signal: AbortSignal.timeout(10_000),
    });
    return answer.ok;
  } catch {
    return false;
  }
};

/** The demo bank's one page: shows an order, takes „pay” or „refuse”, tells the portal and sends the browser back. */
export const answerBank = async (
  request: IncomingMessage,
  response: ServerResponse,
  settings: DemoBankSettings,
): Promise<void> => {
  const send = (status: number, body: string): void => {
    response.writeHead(status, { 'Content-Type': 'text/html; charset=utf-8', 'Cache-Control': 'no-store' }).end(body);
  };
  const isSent = request.method === 'POST';
  const given = isSent
    ? new URLSearchParams(await textOf(request))
    : new URL(request.url ?? '/', 'http://127.0.0.1').searchParams;
  const written = given.get('zlecenie') ?? '';
  const order = readOrder(settings.key(), written);
  if (!order) {
    send(400, page('Nie znamy tego zlecenia', '<p>Wróć do sprawy i zacznij płatność jeszcze raz.</p>'));
    return;
  }
  if (!isSent) {
    const warning = '<p>To nie jest prawdziwy bank. Żadne pieniądze nie zmienią właściciela.</p>';
    send(200, page('Potwierdź płatność', warning + orderForm(order, written)));
    return;
  }
  if (await tell(settings, order, given.get('decyzja') === 'paid' ? 'paid' : 'refused')) {
    response.writeHead(303, { Location: order.returnTo, 'Cache-Control': 'no-store' }).end();
    return;
  }
  const trouble = '<p role="alert">Urząd nie przyjął wiadomości o płatności. Spróbuj za chwilę.</p>';
  send(502, page('Urząd nie odpowiada', trouble + orderForm(order, written)));
};
