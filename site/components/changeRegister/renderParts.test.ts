import { expect, test } from 'vitest';
import { renderParts } from './renderParts.ts';

test('what came and what went is told to eyes and ears, and nothing of it becomes markup', () => {
  const html = renderParts([
    { op: 'same', text: 'Stawka: ' },
    { op: 'removed', text: '2 & <b>' },
    { op: 'added', text: '3' },
    { op: 'gap', text: '' },
  ]);
  expect(html).toContain('<del><span class="visually-hidden"> [usunięto: </span>2 &amp; &lt;b&gt;<span');
  expect(html).toContain('koniec usuniętego] </span></del><ins>');
  expect(html).toContain('[dodano: </span>3<span');
  // Without what is only heard, the sentence has just its own spaces.
  expect(html.replace(/<span[^>]*>.*?<\/span>/g, '').replace(/<[^>]*>/g, '')).toMatch(/^Stawka: 2 &amp; &lt;b&gt;3/);
});
