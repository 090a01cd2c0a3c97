import { inlineText } from '../../richText/richText.ts';
import { slugify } from '../../shared/polish.ts';
import type { Finding, GateDocument, GateRule } from '../gate.ts';
import { allBlocks, allLines, allLinks, shorten, type AnyLink } from '../textWalk.ts';

interface Placed {
  field: string;
  index: number;
  link: AnyLink;
  anchors: Set<string>;
}

const placedLinks = (document: GateDocument): Placed[] =>
  document.texts.flatMap(({ field, text }) => {
    const anchors = new Set(
      allBlocks(text.blocks).flatMap((block) =>
        block.type === 'heading' ? [slugify(inlineText(block.children))] : [],
      ),
    );
    return allLines(text.blocks)
      .flatMap(allLinks)
      .map((link, index) => ({ field, index, link, anchors }));
  });

const quoteOf = (link: AnyLink): { quote: string } => ({ quote: shorten(inlineText(link.children)) });

const deadInternal: GateRule = {
  id: 'deadInternalLink',
  find: (document, { deadPaths }) =>
    placedLinks(document).flatMap(({ link, anchors }): Finding[] => {
      if (link.type === 'reference')
        return link.href === undefined
          ? [
              {
                message: 'Odnośnik prowadzi do dokumentu, którego nie ma na stronie. Czytelnik zobaczy same słowa.',
                ...quoteOf(link),
              },
            ]
          : [];
      const path = link.href.replace(/[#?].*$/, '');
      if (link.href.startsWith('#') && link.href.length > 1 && !anchors.has(link.href.slice(1)))
        return [{ message: 'W tym tekście nie ma nagłówka, do którego prowadzi odnośnik.', ...quoteOf(link) }];
      return link.href.startsWith('/') && deadPaths.includes(path)
        ? [
            {
              message: `Pod adresem ${path} nic nie ma. Wskaż dokument z listy: taki odnośnik przetrwa zmianę adresu.`,
              ...quoteOf(link),
            },
          ]
        : [];
    }),
};

const deadExternal: GateRule = {
  id: 'deadExternalLink',
  find: (document, { deadUrls }) =>
    placedLinks(document).flatMap(({ link }) =>
      link.type === 'link' && deadUrls.includes(link.href)
        ? [{ message: `Strona ${hostOf(link.href)} pod tym adresem nie odpowiada. Sprawdź adres.`, ...quoteOf(link) }]
        : [],
    ),
};

const hostOf = (href: string): string => (URL.canParse(href) ? new URL(href).host.replace(/^www\./, '') : href);

const saysNothing =
  /^(?:(?:proszę )?(?:kliknij|klikając|naciśnij)?\s*(?:tutaj|tu|w link|link|ten link|poniższy link)|kliknij|więcej|czytaj więcej|zobacz|zobacz więcej|pobierz|plik|strona|here|click here|more|read more|тут|детальніше)\s*[.:…»>]*$/iu;
const isAddress = /^(?:https?:\/\/|www\.)\S+$/i;

const linkText: GateRule = {
  id: 'linkText',
  find: (document) =>
    placedLinks(document).flatMap(({ field, index, link }): Finding[] => {
      const words = inlineText(link.children).trim();
      if (words === '') return [{ message: 'Odnośnik nie ma słów, więc nie można go ani zobaczyć, ani odczytać.' }];
      if (isAddress.test(words)) {
        const host = hostOf(words.startsWith('www.') ? `https://${words}` : words);
        return [
          {
            message: 'Zamiast adresu napisz, dokąd prowadzi odnośnik. Czytnik ekranu czyta adres znak po znaku.',
            quote: shorten(words),
            mend: { kind: 'linkText', field, index, text: `strona ${host}` },
            mendLabel: `Zamień na: strona ${host}`,
          },
        ];
      }
      return saysNothing.test(words)
        ? [
            {
              message: 'Napisz, dokąd prowadzi odnośnik, na przykład „wzór wniosku”. Wiele osób czyta same odnośniki.',
              quote: words,
            },
          ]
        : [];
    }),
};

/** The rules about links: that they lead somewhere, and say where. */
export const linkRules: GateRule[] = [deadInternal, deadExternal, linkText];
