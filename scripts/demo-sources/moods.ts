import type { ServerResponse } from 'node:http';

/** How a demo institution behaves; `up` is as it should be. */
export const demoMoods = [
  'up',
  'changed',
  'down',
  'slow',
  'malformed',
  'half',
  'huge',
  'unauthorised',
  'withdrawn',
] as const;
export type DemoMood = (typeof demoMoods)[number];

/** An answer of an institution, before it is sent. */
export interface DemoAnswer {
  status: number;
  json?: unknown;
  pdf?: Buffer;
}

const hugeChunk = Buffer.alloc(1_000_000, ' ');

/** Sends an answer the way the institution's mood lets it. */
export const sendInMood = (response: ServerResponse, mood: DemoMood, answer: DemoAnswer): void => {
  const body = answer.pdf ?? Buffer.from(JSON.stringify(answer.json));
  const headers = {
    'Content-Type': answer.pdf ? 'application/pdf' : 'application/json; charset=utf-8',
    'Cache-Control': 'no-store',
  };
  switch (mood) {
    case 'down':
      response.socket?.destroy();
      return;
    case 'slow':
      // the question is heard and stays without an answer
      return;
    case 'malformed':
      response.writeHead(200, headers).end('{"Status":{"Code":0},"Envelope":[{"Id":true}],"bills":7,"status":1}');
      return;
    case 'half':
      response.writeHead(200, { ...headers, 'Content-Length': body.length });
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy());
      return;
    case 'huge':
      response.writeHead(200, headers);
      for (let at = 0; at < 12; at += 1) response.write(hugeChunk);
      response.end(body);
      return;
    case 'unauthorised':
      response.writeHead(401, headers).end('{"reason":"Klucz portalu jest nieważny."}');
      return;
    default:
      response.writeHead(answer.status, { ...headers, 'Content-Length': body.length }).end(body);
  }
};
