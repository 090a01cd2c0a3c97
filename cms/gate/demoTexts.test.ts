import { expect, test } from 'vitest';
import { gateProblems, severityOf } from '../../content-models/gate/gateProblems.ts';
import { announcementsOf, pagesOf } from '../seed/demoCity.ts';
import { richTextOf } from '../seed/content/richTextOf.ts';

test.each(['chelm', 'dzierzkowice', 'koden'])('the texts of %s could be published through the gate', (tenant) => {
  for (const { slug, title, summary, body } of [...pagesOf(tenant), ...announcementsOf(tenant, '2026-11-28')]) {
    const problems = gateProblems(
      {
        language: 'pl',
        title,
        summary,
        texts: [{ field: 'body', text: richTextOf(body) }],
        words: [],
        attachments: [],
        pictures: [],
        missingLanguages: [],
      },
      { today: '2026-11-28', plainWords: [], facts: [], ownContacts: [], deadPaths: [], deadUrls: [] },
    );
    const blocking = problems.filter(({ rule }) => severityOf(rule, {}) === 'block');
    expect(blocking, slug).toEqual([]);
  }
});
