import { expect, test } from 'vitest';
import type { InstitutionKind } from '../../../content-models/institutions/institution.ts';
import type { Link } from '../../../content-models/links/link.ts';
import { chooseLink } from './chooseLink.ts';

const link = (id: string, kind: InstitutionKind) => ({ id, institution: { kind } }) as Link;
const links = [link('water', 'water'), link('zosia', 'school'), link('antek', 'school')];

test('without a name the page shows the first link of its kind', () => {
  expect(chooseLink(links, ['school'], null)?.id).toBe('zosia');
  expect(chooseLink(links, ['heat'], null)).toBeUndefined();
});

test('a named link is shown; one of another kind or a guessed one is not there', () => {
  expect(chooseLink(links, ['school'], 'antek')?.id).toBe('antek');
  expect(chooseLink(links, ['school'], 'water')).toBeUndefined();
  expect(chooseLink(links, ['school'], 'guessed')).toBeUndefined();
});
