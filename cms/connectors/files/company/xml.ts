import { XMLParser, XMLValidator } from 'fast-xml-parser';

/** A node of an XML document: its children by name, its attributes by `@name`, its text. */
export interface XmlNode {
  [name: string]: (XmlNode | string)[] | string | undefined;
}

/** A place in the file where it went wrong. */
export interface XmlTrouble {
  line?: number;
  reason: string;
}

const deepest = 25;
const largest = 10_000_000;

const parser = new XMLParser({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: deepest,
  isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
});

/**
 * Reads XML that declares nothing: no document type, so no entities of its own, nothing fetched from elsewhere and no
 * text that grows when it is read.
 */
export const readXml = (text: string): { root: XmlNode } | { trouble: XmlTrouble } => {
  if (text.length > largest) return { trouble: { reason: 'plik XML jest za duży, może mieć najwyżej 10 MB.' } };
  const declared = /<!(?:DOCTYPE|ENTITY)/i.exec(text);
  if (declared) {
    const line = text.slice(0, declared.index).split('\n').length;
    return { trouble: { line, reason: 'plik XML nie może mieć DOCTYPE ani ENTITY. Usuń tę deklarację.' } };
  }
  // Counted before anything is built, because the check itself goes down with the tags.
  let depth = 0;
  for (const [tag, isEnd, isEmpty] of text.matchAll(/<(\/?)[A-Za-z_][^<>]*?(\/?)>/g)) {
    depth += isEnd === '/' ? -1 : isEmpty === '/' ? 0 : 1;
    if (depth > deepest || tag.length > 10_000)
      return { trouble: { reason: 'plik XML ma za wiele poziomów albo za długi znacznik.' } };
  }
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- its successor is a package we do not have
  const checked = XMLValidator.validate(text);
  if (checked !== true)
    return { trouble: { line: checked.err.line, reason: 'to nie jest poprawny XML: znaczniki nie pasują do siebie.' } };
  try {
    return { root: parser.parse(text) as XmlNode };
  } catch {
    return { trouble: { reason: 'to nie jest poprawny XML.' } };
  }
};

const withCharacters = (text: string): string =>
  text.replace(/&#(?:x([0-9a-f]{1,6})|(\d{1,7}));/gi, (_all, hex: string | undefined, plain: string | undefined) => {
    const code = hex === undefined ? Number(plain) : Number.parseInt(hex, 16);
    return code <= 0x10ffff && code >= 32 ? String.fromCodePoint(code) : ' ';
  });

/** The nodes at a path, `Party/PartyName/Name`. */
export const nodesAt = (node: XmlNode | undefined, path: string): (XmlNode | string)[] => {
  let level: (XmlNode | string)[] = node ? [node] : [];
  for (const name of path.split('/')) {
    level = level.flatMap((one) => {
      const next = typeof one === 'string' ? undefined : one[name];
      return Array.isArray(next) ? next : [];
    });
  }
  return level;
};

/** The nodes at a path that have children or attributes. */
export const elementsAt = (node: XmlNode | undefined, path: string): XmlNode[] =>
  nodesAt(node, path).flatMap((one) => (typeof one === 'string' ? [] : [one]));

/** The first text at a path that is not empty. */
export const textAt = (node: XmlNode | undefined, path: string): string | undefined => {
  for (const found of nodesAt(node, path)) {
    const inner = typeof found === 'string' ? found : found['#text'];
    if (typeof inner === 'string' && inner.trim() !== '') return withCharacters(inner).trim();
  }
  return undefined;
};

/** An attribute of the first node at a path. */
export const attributeAt = (node: XmlNode | undefined, path: string, name: string): string | undefined => {
  const value = elementsAt(node, path)[0]?.[`@${name}`];
  return typeof value === 'string' ? value : undefined;
};
