import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test, vi } from 'vitest';
import { askables } from '../../../../content-models/services/askable.ts';
import { demoServices } from '../../../seed/content/services/demoServices.ts';
import type { Draft } from './editorState.ts';

const shown: { value: unknown; language: string } = vi.hoisted(() => ({ value: {}, language: 'pl' }));
vi.mock('@payloadcms/ui', () => ({
  useField: () => ({ value: shown.value, setValue: () => undefined }),
  useTranslation: () => ({ i18n: { language: shown.language } }),
}));

const { DefinitionEditor } = await import('./DefinitionEditor.tsx');
const { Questions } = await import('./Questions.tsx');
const { Scenarios } = await import('./Scenarios.tsx');
const { Form } = await import('./Form.tsx');
const { EditingProvider } = await import('./Editing.tsx');
const { cardShapes, clauseShapes, computedShapes, feeShapes, termShapes } = await import('./sections.ts');
const { letterShapes } = await import('./letterShapes.ts');
const { statusShapes } = await import('./statusShapes.ts');

const services = demoServices('chelm');
const all = [cardShapes, clauseShapes, computedShapes, feeShapes, letterShapes, statusShapes, termShapes].flat();

const within = (draft: Draft, part: ReturnType<typeof createElement>) =>
  renderToStaticMarkup(
    createElement(EditingProvider, {
      value: {
        ...{ draft, faults: [], readOnly: false, departments: [], oldNames: new Set<string>() },
        ...{ put: () => undefined, replace: () => undefined, tell: () => undefined },
        askedAt: () => askables(draft as unknown as (typeof services)[number]),
      },
      children: part,
    }),
  );

test.each(['pl', 'en'])('the editor opens on a service and on an empty draft, in %s', (language) => {
  shown.language = language;
  for (const value of [...services, {}, null]) {
    shown.value = value;
    expect(renderToStaticMarkup(createElement(DefinitionEditor, { path: 'definition' } as never))).toContain(
      language === 'pl' ? 'Stany i ruchy' : 'Statuses and moves',
    );
  }
});

test('each section shows what stands in it, each question its settings and its condition as a sentence', () => {
  shown.language = 'pl';
  for (const service of services) {
    const draft = service as unknown as Draft;
    expect(within(draft, createElement(Form, { shapes: all, path: [] }))).toContain('Klasa JRWA');
    service.steps.forEach((step, at) => {
      step.fields.forEach((field, place) => {
        const chosen = ['steps', at, 'fields', place];
        const page = within(draft, createElement(Questions, { chosen, onChoose: () => undefined }));
        expect(page).toContain(field.label);
        if (field.showWhen !== undefined) expect(page).toContain('jeżeli ');
      });
    });
  }
});

test('the examples of the demo all pass beside their answers', () => {
  for (const service of services) {
    const page = within(service, createElement(Scenarios, { definition: service, today: '2026-11-29' }));
    expect(page.split('>zgadza się<').length - 1).toBe(service.scenarios?.length ?? 0);
  }
});
