import type { EmailAdapter } from 'payload';
import { queueMail } from './queueMail.ts';

/** Payload's own mails (a forgotten staff password) leave by the same outbox as all others, never in a request. */
export const outboxEmailAdapter: EmailAdapter = ({ payload }) => ({
  name: 'outbox',
  defaultFromAddress: 'nie-odpowiadaj@moje-miasto.example',
  defaultFromName: 'Moje Miasto',
  sendEmail: async (message) => {
    const to = typeof message.to === 'string' ? message.to : '';
    // Already queued with its own transaction by the function that wrote it (staffMails.ts).
    if (!message.text && message.html === '') return;
    await queueMail(payload, undefined, {
      topic: 'staff',
      to,
      subject: message.subject ?? 'Moje Miasto',
      text:
        typeof message.text === 'string'
          ? message.text
          : plainTextOf(typeof message.html === 'string' ? message.html : ''),
    });
  },
});

const plainTextOf = (html: string): string =>
  html
    .replace(/<a[^>]*href="([^"]*)"[^>]*>.*?<\/a>/gs, '$1')
    .replace(/<br\s*\/?>|<\/p>/g, '\n')
    .replace(/<[^>]+>/g, '')
    .replaceAll('&amp;', '&');
