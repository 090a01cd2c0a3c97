import { expect, test } from 'vitest';
import { declarationSchema } from '../../../content-models/accessibility/declaration.ts';
import { demoDeclaration } from './declarations.ts';

test.each(['chelm', 'dzierzkowice', 'koden'])('%s declares its accessibility in three languages', (tenant) => {
  const declaration = declarationSchema.parse(demoDeclaration(tenant));
  expect(declaration.texts.map(({ language }) => language)).toEqual(['pl', 'en', 'uk']);
  for (const { gaps, architecture } of declaration.texts) {
    expect(gaps.length).toBeGreaterThan(0);
    expect(architecture.length).toBeGreaterThan(100);
  }
});
