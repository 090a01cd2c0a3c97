import { describe, expect, test } from 'vitest';
import { interpret } from '../../../../content-models/services/interpretService.ts';
import { failedScenarios } from '../../../../content-models/services/runScenarios.ts';
import { serviceDefinitionSchema } from '../../../../content-models/services/serviceDefinition.ts';
import { demoCommunes } from '../communes.ts';
import { demoServices } from './demoServices.ts';

const all = demoCommunes.flatMap(({ tenant }) => demoServices(tenant).map((definition) => ({ tenant, definition })));

describe.each(all)('$definition.title in $tenant', ({ definition }) => {
  test('is a definition that stays what it is when it is kept and read again', () => {
    expect(serviceDefinitionSchema.parse(JSON.parse(JSON.stringify(definition)))).toEqual(definition);
  });

  test('reaches each of its states, and its final ones lead nowhere', () => {
    const reached = new Set([definition.initialStatus]);
    for (const name of reached)
      for (const { to } of definition.statuses.find((status) => status.name === name)?.moves ?? []) reached.add(to);
    expect(reached.size).toBe(definition.statuses.length);
    for (const { moves, final } of definition.statuses) expect(moves.length === 0).toBe(final);
  });

  test('does what its examples say', () => {
    expect(failedScenarios(definition, '2026-11-29')).toEqual([]);
  });

  test('asks everybody who has answered nothing yet, and breaks on nothing', () => {
    const { errors, fee } = interpret(definition, {}, '2026-11-29');
    expect(definition.steps[0]?.fields[0]?.name).toBe('givenName');
    expect(errors.length).toBeGreaterThan(3);
    expect(fee).toBeUndefined();
  });
});
