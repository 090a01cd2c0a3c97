import type { Contact, Named } from '../../../content-models/richText/richText.ts';
import { bindShortWords } from '../../../content-models/shared/polish.ts';
import { escapeHtml } from './escapeHtml.ts';

const line = (label: string, value: Named | undefined): string => {
  if (value?.text === undefined || value.text === '') return '';
  const words = escapeHtml(bindShortWords(value.text)).replaceAll('\n', '<br>');
  const html = value.href === undefined ? words : `<a href="${escapeHtml(value.href)}">${words}</a>`;
  return `<div><dt>${label}</dt><dd>${html}</dd></div>`;
};

/** Whom to ask, as a list of name and value; what is not known is left out. */
export const contactHtml = ({ title, department, officer, address, phone, hours, email }: Contact): string => {
  const name = title ?? department?.text ?? '';
  const lines = [
    title === undefined ? '' : line('Wydział', department),
    line('Kto odpowiada', officer),
    line('Adres', address),
    line('Telefon', phone),
    line('E-mail', email === undefined ? undefined : { id: '', text: email, href: `mailto:${email}` }),
    line('Godziny', hours),
  ];
  const label = escapeHtml(name === '' ? 'Kontakt' : `Kontakt: ${name}`);
  const heading = name === '' ? '' : `<p><strong>${escapeHtml(bindShortWords(name))}</strong></p>`;
  return `<section aria-label="${label}">${heading}<dl class="summary-list summary-list--boxed">${lines.join('')}</dl></section>`;
};
