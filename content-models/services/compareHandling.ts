import { termLength } from '../cases/legalClock.ts';
import { formatDate } from '../shared/localDate.ts';
import { compareFee } from './compareFee.ts';
import { ruleWordsOf } from './ruleInWords.ts';
import type { ServiceDefinition, ServiceStatus } from './serviceDefinition.ts';
import { isSame, pairByName, type Teller } from './serviceDifference.ts';

const levels = { low: 'hasło', substantial: 'profil zaufany', high: 'e-dowód' } as const;
const filers = {
  self: 'we własnej sprawie',
  child: 'w imieniu dziecka',
  company: 'w imieniu firmy',
  attorney: 'jako pełnomocnik',
} as const;
const turns = { office: 'urząd', resident: 'mieszkaniec', nobody: 'nikt' } as const;
const calls = { incomplete: 'brak formalny (art. 64 § 2 KPA)', incorrect: 'wyjaśnienia (art. 50 KPA)' } as const;

const listed = (items: readonly string[] | undefined): string | undefined =>
  items === undefined || items.length === 0 ? undefined : items.join(', ');

const compareFacts = ({ tell, change }: Teller, before: ServiceDefinition, after: ServiceDefinition): void => {
  const where = 'Usługa';
  change(where, 'Nazwa', before.title, after.title);
  change(where, 'Opis', before.summary, after.summary);
  change(where, 'Adres', before.slug, after.slug);
  change(where, 'Termin', termLength(before.term), termLength(after.term));
  change(where, 'Podstawa terminu', before.term.basis, after.term.basis);
  change(where, 'Komórka', before.unit, after.unit);
  change(where, 'Klasa JRWA', before.jrwaClass, after.jrwaClass);
  change(where, 'Kategoria archiwalna', before.retention, after.retention);
  change(where, 'Jak bez internetu', before.paperRoute, after.paperRoute);
  change(
    where,
    'Logowanie co najmniej',
    before.assurance && levels[before.assurance],
    after.assurance && levels[after.assurance],
  );
  change(
    where,
    'Kto składa',
    listed(before.filers?.map((one) => filers[one])),
    listed(after.filers?.map((one) => filers[one])),
  );
  change(where, 'Lista czynności', listed(before.checklist), listed(after.checklist));
  if (!isSame(before.routing, after.routing)) {
    const told = (definition: ServiceDefinition) =>
      definition.routing?.map(({ when, unit }) => `${unit}, gdy ${ruleWordsOf(definition).condition(when)}`).join('; ');
    change(where, 'Kierowanie do innych komórek', told(before), told(after));
  }
  const { clause } = after;
  if (!isSame(before.clause, clause))
    tell(
      'changed',
      'Informacja o danych osobowych',
      before.clause.version === clause.version
        ? 'Treść jest inna, a wersja ta sama. Zmień też wersję.'
        : `Wersja ${before.clause.version} ustępuje wersji ${clause.version}.`,
    );
};

const labelOf = (definition: ServiceDefinition, name: string): string =>
  definition.statuses.find((status) => status.name === name)?.label ?? name;

const compareMoves = (
  { tell, change }: Teller,
  where: string,
  before: [ServiceDefinition, ServiceStatus],
  after: [ServiceDefinition, ServiceStatus],
): void => {
  const named = (moves: ServiceStatus['moves']) =>
    moves.map((move, at) => ({
      ...move,
      // two moves may lead to one state: the second of them is another one
      name: `${move.to}.${String(moves.slice(0, at).filter(({ to }) => to === move.to).length)}`,
    }));
  const { removed, added, both } = pairByName(named(before[1].moves), named(after[1].moves));
  for (const { label, to } of removed)
    tell('removed', where, `Nie ma już ruchu „${label}” do stanu „${labelOf(before[0], to)}”.`);
  for (const { label, to } of added)
    tell('added', where, `Jest nowy ruch „${label}” do stanu „${labelOf(after[0], to)}”.`);
  for (const { before: was, after: is } of both) {
    if (was.label !== is.label) tell('renamed', where, `Ruch „${was.label}” nazywa się teraz „${is.label}”.`);
    if (was.message !== is.message)
      tell(
        'changed',
        where,
        `Ruch „${is.label}”: wiadomość do mieszkańca ${is.message === 'required' ? 'jest teraz wymagana' : 'nie jest już wymagana'}.`,
      );
    change(where, `Ruch „${is.label}” to wezwanie`, was.call && calls[was.call], is.call && calls[is.call]);
  }
  if (both.some(({ isMoved }) => isMoved)) tell('moved', where, 'Ruchy stoją w innej kolejności.');
};

const compareStatuses = (teller: Teller, before: ServiceDefinition, after: ServiceDefinition): void => {
  const { tell, change } = teller;
  const { removed, added, both } = pairByName(before.statuses, after.statuses);
  for (const { label } of removed) tell('removed', `Stan „${label}”`, 'Tego stanu już nie ma.');
  for (const { label } of added) tell('added', `Stan „${label}”`, 'To nowy stan sprawy.');
  for (const { before: was, after: is, isMoved } of both) {
    const where = `Stan „${is.label}”`;
    if (isMoved) tell('moved', where, 'Stoi w innym miejscu listy.');
    if (was.label !== is.label) tell('renamed', where, `Nazywał się „${was.label}”.`);
    change(where, 'Wyjaśnienie', was.explanation, is.explanation);
    change(where, 'Czyj ruch', turns[was.turn], turns[is.turn]);
    if (was.clock !== is.clock)
      tell(
        'changed',
        where,
        is.clock === 'stands' ? 'Termin urzędu teraz tu stoi.' : 'Termin urzędu teraz tu biegnie.',
      );
    if (was.final !== is.final) tell('changed', where, is.final ? 'Teraz kończy sprawę.' : 'Nie kończy już sprawy.');
    if (was.unexamined !== is.unexamined)
      tell(
        'changed',
        where,
        is.unexamined === true
          ? 'Teraz zostawia sprawę bez rozpoznania (art. 64 § 2 KPA).'
          : 'Nie zostawia już sprawy bez rozpoznania.',
      );
    compareMoves(teller, where, [before, was], [after, is]);
  }
  change('Stany', 'Pierwszy stan', labelOf(before, before.initialStatus), labelOf(after, after.initialStatus));
};

const compareTexts = ({ tell }: Teller, before: ServiceDefinition, after: ServiceDefinition): void => {
  const letters = pairByName(before.letters ?? [], after.letters ?? []);
  for (const { title } of letters.removed) tell('removed', `Pismo „${title}”`, 'Tego wzoru już nie ma.');
  for (const { title } of letters.added) tell('added', `Pismo „${title}”`, 'To nowy wzór pisma.');
  for (const pair of letters.both)
    if (!isSame(pair.before, pair.after)) tell('changed', `Pismo „${pair.after.title}”`, 'Wzór ma inną treść.');
  if (letters.both.some(({ isMoved }) => isMoved)) tell('moved', 'Pisma', 'Wzory stoją w innej kolejności.');
  const examples = pairByName(before.scenarios ?? [], after.scenarios ?? []);
  for (const { name } of examples.removed) tell('removed', `Przykład „${name}”`, 'Tego przykładu już nie sprawdzamy.');
  for (const { name, on } of examples.added)
    tell(
      'added',
      `Przykład „${name}”`,
      on === undefined ? 'To nowy przykład.' : `To nowy przykład na dzień ${formatDate(on)}`,
    );
  for (const pair of examples.both)
    if (!isSame(pair.before, pair.after))
      tell('changed', `Przykład „${pair.after.name}”`, 'Ma inne odpowiedzi albo czegoś innego oczekuje.');
};

/** Tells how the office's own side of two definitions differs: facts, fee, states, letters, examples. */
export const compareHandling = (teller: Teller, before: ServiceDefinition, after: ServiceDefinition): void => {
  compareFacts(teller, before, after);
  compareFee(teller, before, after);
  compareStatuses(teller, before, after);
  compareTexts(teller, before, after);
};
