import { slugify } from '../../content-models/shared/polish.ts';

/** Control signs, and signs that turn the direction of writing: `‮gpj.exe` would read as a picture. */
const deceptive = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}]/gu;

const synonyms: Record<string, string> = { jpeg: 'jpg' };

/** The name a file is shown by: as its owner wrote it, without tricks, with the ending of what it really is. */
export const honestFileName = (given: string, ending: string): string => {
  const last = given.normalize('NFC').split(/[/\\]/).at(-1) ?? '';
  const clean = last.replace(deceptive, '').replace(/\s+/g, ' ').trim();
  const [, stem = clean, written = ''] = /^(.*)\.([A-Za-z0-9]{1,5})$/.exec(clean) ?? [];
  const isHonest = (synonyms[written.toLowerCase()] ?? written.toLowerCase()) === ending;
  // By whole characters: half of one cannot be written in a header.
  const words = Array.from((isHonest ? stem : clean).replace(/^\.+/, ''))
    .slice(0, 120)
    .join('')
    .trim();
  return `${words === '' ? 'plik' : words}.${ending}`;
};

/** `Content-Disposition` of a download (RFC 6266): plain letters for old readers, the true name for all others. */
export const attachmentHeader = (fileName: string): string => {
  const [, stem = fileName, ending = 'bin'] = /^(.*)\.([a-z0-9]+)$/.exec(fileName) ?? [];
  const plain = `${slugify(stem) || 'plik'}.${ending}`;
  const encoded = encodeURIComponent(fileName).replace(
    /['()*!]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${encoded}`;
};
