import type { Language } from '../shared/identity.ts';
import type { GateContext, GateDocument, GateProblem, GateRule, GateRuleId, Severity } from './gate.ts';
import { gateRules } from './gate.ts';
import { linkRules } from './rules/links.ts';
import { personalRules, staleFactRule, typedFactRule } from './rules/personal.ts';
import { structureRules } from './rules/structure.ts';
import { wordingRules } from './rules/wording.ts';
import { allFacts } from './textWalk.ts';

const languageNames: Record<Language, string> = { pl: 'polskiej', en: 'angielskiej', uk: 'ukraińskiej' };

const legalBasis: GateRule = {
  id: 'legalBasis',
  find: (document) =>
    document.legalBasis === 0
      ? [{ message: 'Podaj podstawę prawną: taki dokument musi mówić, z jakiego przepisu wynika.' }]
      : [],
};

const missingTranslation: GateRule = {
  id: 'missingTranslation',
  find: ({ missingLanguages }) =>
    missingLanguages.length === 0
      ? []
      : [
          {
            message: `Nie ma wersji ${missingLanguages.map((language) => languageNames[language]).join(' ani ')}. Strona powie o tym czytelnikowi i pokaże polską.`,
          },
        ],
};

const rules: GateRule[] = [
  ...personalRules,
  ...linkRules,
  ...structureRules,
  ...wordingRules,
  legalBasis,
  missingTranslation,
  staleFactRule(({ texts }) => texts.flatMap(({ text }) => allFacts(text.blocks))),
  typedFactRule,
];

/** Everything there is to think about in a document before it is published. */
export const gateProblems = (document: GateDocument, context: GateContext): GateProblem[] =>
  rules.flatMap(({ id, find }) => find(document, context).map((finding) => ({ rule: id, ...finding })));

/** A commune's own severities; a rule it says nothing of keeps its own. */
export type GateSeverities = Partial<Record<GateRuleId, Severity>>;

/** How strictly a rule is taken. */
export const severityOf = (rule: GateRuleId, severities: GateSeverities): Severity =>
  severities[rule] ?? gateRules[rule].severity;

const shortestReason = 10;

/** What keeps a document from being published: rules that block, and rules that want a reason nobody wrote. */
export interface GateVerdict {
  blocking: GateRuleId[];
  unreasoned: GateRuleId[];
}

/** Whether a document may be published as it stands, with the reasons that were written. */
export const gateVerdict = (
  problems: readonly GateProblem[],
  severities: GateSeverities,
  reasons: Readonly<Record<string, string | undefined>>,
): GateVerdict => {
  const found = [...new Set(problems.map(({ rule }) => rule))];
  return {
    blocking: found.filter((rule) => severityOf(rule, severities) === 'block'),
    unreasoned: found.filter(
      (rule) => severityOf(rule, severities) === 'reason' && (reasons[rule] ?? '').trim().length < shortestReason,
    ),
  };
};
