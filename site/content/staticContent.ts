import { existsSync, readFileSync } from 'node:fs';
import { publishedRecordSchema } from '../../content-models/publications/publication.ts';
import { applyRecord, type Content } from './content.ts';

/** The printer's journal as content: lines `{seq, record}`; any other line is not for pages. */
export const loadStaticContent = (file: string): Content => {
  const content: Content = new Map();
  if (!existsSync(file)) return content;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    if (line === '') continue;
    const parsed = publishedRecordSchema.safeParse((JSON.parse(line) as { record?: unknown }).record);
    if (parsed.success) applyRecord(content, parsed.data);
  }
  return content;
};
