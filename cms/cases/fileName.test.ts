import fc from 'fast-check';
import { expect, test } from 'vitest';
import { attachmentHeader, honestFileName } from './fileName.ts';

test.each([
  ['podanie.pdf', 'pdf', 'podanie.pdf'],
  ['Zażółć gęślą jaźń.PDF', 'pdf', 'Zażółć gęślą jaźń.pdf'],
  ['zdjecie.jpeg', 'jpg', 'zdjecie.jpg'],
  ['strona.html', 'png', 'strona.html.png'],
  ['zdj\u202Egnp.exe', 'png', 'zdjgnp.exe.png'],
  ['C:\\pisma\\..\\a\u0000.pdf', 'pdf', 'a.pdf'],
  ['../../etc/passwd', 'pdf', 'passwd.pdf'],
  ['.htaccess', 'pdf', 'htaccess.pdf'],
  ['', 'pdf', 'plik.pdf'],
])('a file sent as %j that is really a %s is shown as %j', (given, ending, shown) => {
  expect(honestFileName(given, ending)).toBe(shown);
});

test('whatever a file is called, it is shown with its true ending and its download header is one plain line', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (given) => {
      const shown = honestFileName(given, 'pdf');
      expect(shown.endsWith('.pdf')).toBe(true);
      expect(Array.from(shown).length).toBeLessThanOrEqual(124);
      expect(attachmentHeader(shown)).toMatch(
        /^attachment; filename="[a-z0-9-]+\.pdf"; filename\*=UTF-8''[A-Za-z0-9.~_%-]+$/,
      );
    }),
  );
});
