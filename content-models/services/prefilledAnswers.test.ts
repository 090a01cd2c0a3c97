import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answers } from './answers.ts';
import { fieldsOf, interpret } from './interpretService.ts';
import { offered, prefilledAnswers, profileOffers } from './prefilledAnswers.ts';
import type { PrefillOffers } from './prefill.ts';
import { serviceFieldSchema } from './serviceField.ts';
import { serviceStepSchema } from './serviceForm.ts';

const today = '2026-11-29';
const form = {
  steps: [
    {
      name: 'one',
      title: 'Pytania',
      fields: [
        { type: 'text', name: 'givenName', label: 'Imię' },
        { type: 'yesNo', name: 'call', label: 'Czy zadzwonić?', prefill: { from: 'earlierCase', field: 'call' } },
        {
          type: 'phone',
          name: 'phone',
          label: 'Telefon',
          showWhen: { var: 'call' },
          prefill: { from: 'profile', what: 'phone' },
        },
        { type: 'text', name: 'other', label: 'Coś innego', showWhen: { '!': [{ var: 'phone' }] } },
        { type: 'declaration', name: 'sure', label: 'Zgoda', text: 'Oświadczam, że tak jest.' },
      ],
    },
  ].map((step) => serviceStepSchema.parse(step)),
};
const profile = { from: 'profile' } as const;
const known: PrefillOffers = {
  givenName: { value: 'Anna', source: profile },
  call: { value: 'yes', source: { from: 'earlierCase', number: 'MM-2026-000012', filedAt: '2026-10-05T10:00:00Z' } },
  phone: { value: '+48600100200', source: profile },
  other: { value: 'z profilu', source: profile },
  sure: { value: 'yes', source: profile },
};

test('what is known is filled in, question after question, each with its source', () => {
  expect(prefilledAnswers(form, {}, known, today)).toEqual({
    answers: { givenName: 'Anna', call: 'yes', phone: '+48600100200' },
    sources: { givenName: profile, call: known.call?.source, phone: profile },
  });
});

test('what was typed stays, what was cleared stays empty, what is hidden is not filled in', () => {
  const { answers, sources } = prefilledAnswers(form, { givenName: '', call: 'no' }, known, today);
  expect(answers).toEqual({ givenName: '', call: 'no', other: 'z profilu' });
  expect(sources).toEqual({ other: profile });
});

test('nothing is offered that its question would refuse, nor a statement or a file of another day', () => {
  const field = (given: object) => serviceFieldSchema.parse({ name: 'one', label: 'Pytanie', ...given });
  expect(offered(field({ type: 'phone' }), 'nie numer', today)).toBeUndefined();
  expect(offered(field({ type: 'declaration', text: 'Oświadczam.' }), 'yes', today)).toBeUndefined();
  expect(offered(field({ type: 'files' }), ['plik'], today)).toBeUndefined();
  expect(profileOffers(form, { givenName: 'Anna', phone: '600 100 200', email: 'a@b.example' }, today)).toEqual({
    givenName: { value: 'Anna', source: profile },
    phone: { value: '+48600100200', source: profile },
  });
});

const line = fc.option(fc.constantFrom('', 'yes', 'no', 'Anna', '600100200', '+48600100200'), { nil: undefined });
const some = fc.record({ givenName: line, call: line, phone: line, other: line, sure: line });
const present = (given: Record<string, string | undefined>): Answers =>
  Object.fromEntries(Object.entries(given).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));

test('whatever was typed and is known: nothing typed is changed, nothing hidden filled in, and both sides agree', () => {
  fc.assert(
    fc.property(some, some, (given, offering) => {
      const typed = present(given);
      const offers: PrefillOffers = Object.fromEntries(
        Object.entries(present(offering)).map(([name, value]) => [name, { value, source: profile }]),
      );
      const { answers, sources } = prefilledAnswers(form, typed, offers, today);
      for (const [name, value] of Object.entries(typed)) expect(answers[name]).toBe(value);
      const read = interpret(form, answers, today);
      const there = fieldsOf(read).map(({ name }) => name);
      for (const name of Object.keys(sources)) {
        expect(typed).not.toHaveProperty(name);
        expect(there).toContain(name);
        // what was filled in is never refused, and is kept just as it stands
        expect(read.answers[name]).toEqual(answers[name]);
      }
      expect(Object.keys(answers).sort()).toEqual(
        [...new Set([...Object.keys(typed), ...Object.keys(sources)])].sort(),
      );
      // what the browser would send comes to the same on the server
      expect(interpret(form, read.answers, today).answers).toEqual(read.answers);
      expect(prefilledAnswers(form, typed, JSON.parse(JSON.stringify(offers)) as PrefillOffers, today)).toEqual({
        answers,
        sources,
      });
    }),
  );
});
