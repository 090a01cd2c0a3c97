import { expect, test } from 'vitest';
import type { Document } from '../../../content-models/documents/document.ts';
import { headingsOf, renderRichText } from './renderRichText.ts';

const text = (words: string) => ({ type: 'text' as const, text: words });
const heading = (words: string) => ({ type: 'heading' as const, level: 2 as const, children: [text(words)] });

test('nothing an editor writes becomes markup', () => {
  const html = renderRichText({
    blocks: [
      { type: 'paragraph', children: [text('<script>alert("1")</script> & więcej')] },
      { type: 'paragraph', children: [{ type: 'link', href: '/a"onclick="x', children: [text('tu')] }] },
    ],
  });
  expect(html).not.toContain('<script>');
  expect(html).not.toContain('"onclick');
  expect(html).toContain('&amp; więcej');
});

test('a one-letter word does not end a line', () => {
  expect(renderRichText({ blocks: [{ type: 'paragraph', children: [text('praca w urzędzie')] }] })).toBe(
    '<p>praca w\u00a0urzędzie</p>',
  );
});

test('headings with the same words get different addresses, the same in the text and in its guide', () => {
  const body = { blocks: [heading('Koszty'), heading('Koszty'), heading('Źródła'), heading('2. Термін')] };
  expect(headingsOf(body).map((one) => one.id)).toEqual(['koszty', 'koszty-2', 'zrodla', 'czesc-2']);
  for (const { id } of headingsOf(body)) expect(renderRichText(body)).toContain(`id="${id}"`);
});

test('a table has a head, a caption and can be moved by keyboard', () => {
  const html = renderRichText({
    blocks: [{ type: 'table', caption: 'Opłaty', head: [[text('Rok')]], rows: [[[text('2026')]]] }],
  });
  expect(html).toContain('<caption>Opłaty</caption>');
  expect(html).toContain('<th scope="col">Rok</th>');
  expect(html).toContain('tabindex="0"');
});

test('a list item of one paragraph is a line, lists nest', () => {
  const html = renderRichText({
    blocks: [
      {
        type: 'list',
        ordered: true,
        items: [
          [
            { type: 'paragraph', children: [text('jeden')] },
            { type: 'list', ordered: false, items: [[{ type: 'paragraph', children: [text('dwa')] }]] },
          ],
        ],
      },
    ],
  });
  expect(html).toBe('<ol><li>jeden<ul><li>dwa</li></ul></li></ol>');
});

test('marks and a passage in another language are said', () => {
  const html = renderRichText({
    blocks: [
      {
        type: 'paragraph',
        children: [
          { type: 'text', text: 'ważne', bold: true, italic: true },
          { type: 'language', language: 'uk', children: [text('Довідка')] },
        ],
      },
    ],
  });
  expect(html).toBe('<p><em><strong>ważne</strong></em><span lang="uk">Довідка</span></p>');
});

test('a file in the text says its format, size, pages and whether everybody can read it', () => {
  const document: Document = {
    id: '01980000-0000-7000-8000-000000000001',
    title: 'Regulamin',
    fileName: 'regulamin.pdf',
    mimeType: 'application/pdf',
    size: 482_311,
    sha256: 'a'.repeat(64),
    language: 'pl',
    pages: 4,
    accessible: true,
  };
  const html = renderRichText({ blocks: [{ type: 'attachment', documentId: document.id }] }, [document]);
  expect(html).toContain('href="/pliki/aaaaaaaaaaaaaaaa/regulamin.pdf"');
  expect(html).toContain('PDF, 482\u00a0kB, 4\u00a0strony, dostępny cyfrowo');
});

test('a link to a document of ours leads there, and is only words while that is not public', () => {
  const to = { collection: 'pages', id: 'p1' };
  const line = (href?: string) =>
    renderRichText({
      blocks: [
        {
          type: 'paragraph',
          children: [{ type: 'reference', to, ...(href === undefined ? {} : { href }), children: [text('odpady')] }],
        },
      ],
    });
  expect(line('/odpady/')).toBe('<p><a href="/odpady/">odpady</a></p>');
  expect(line()).toBe('<p>odpady</p>');
});

test('a fact is its value of today, and nothing while nobody knows it', () => {
  const line = (fact: { text?: string; href?: string }) =>
    renderRichText({ blocks: [{ type: 'paragraph', children: [{ type: 'fact', id: 'f1', ...fact }] }] });
  expect(line({ text: '12,50 zł' })).toBe('<p>12,50\u00a0zł</p>');
  expect(line({ text: '82 565 36 00', href: 'tel:+48825653600' })).toBe(
    '<p><a href="tel:+48825653600">82\u00a0565\u00a036\u00a000</a></p>',
  );
  expect(line({})).toBe('<p></p>');
});

test('a table without a head has none, and row names are heads of their rows', () => {
  const html = renderRichText({
    blocks: [{ type: 'table', head: [], rows: [[[text('Papier')], [text('wtorek')]]], rowHeads: true }],
  });
  expect(html).not.toContain('<thead>');
  expect(html).toContain('<tr><th scope="row">Papier</th> <td>wtorek</td></tr>');
});

test('a contact is a named list of how to reach a department; steps are a numbered list', () => {
  const html = renderRichText({
    blocks: [
      {
        type: 'contact',
        department: { id: 'd1', text: 'Wydział Oświaty' },
        phone: { id: 'f1', text: '82 565 36 00', href: 'tel:+48825653600' },
        email: 'oswiata@chelm.example',
        hours: { id: 'f2' },
      },
      { type: 'steps', steps: [{ title: 'Wypełnij wniosek', text: 'Masz na to 14 dni.' }, { title: 'Zapłać <b>' }] },
    ],
  });
  expect(html).toContain('aria-label="Kontakt: Wydział Oświaty"');
  expect(html).toContain('<dt>Telefon</dt><dd><a href="tel:+48825653600">82\u00a0565\u00a036\u00a000</a></dd>');
  expect(html).toContain('<a href="mailto:oswiata@chelm.example">');
  expect(html).not.toContain('Godziny');
  expect(html).toContain('<ol class="steps"><li><strong>Wypełnij wniosek</strong><br>Masz na to 14 dni.</li>');
  expect(html).toContain('Zapłać &lt;b&gt;');
});
