import { formatDate } from '../../../content-models/shared/localDate.ts';
import { counted } from '../../../content-models/shared/polish.ts';
import { eachKnown, personOf, type PanelRule } from '../panelFacts.ts';

const lessons = { one: 'lekcja', few: 'lekcje', many: 'lekcji' };

/** Lessons a child missed that a guardian may still excuse. */
export const absencesToExcuse: PanelRule = (facts) =>
  eachKnown(facts, 'attendance').flatMap(({ link, data }) => {
    if (!link.subject.acts.includes('excuseAbsence')) return [];
    const sent = new Set(
      facts.waiting.flatMap(({ link: id, acting }) =>
        id === link.id && acting.kind === 'excuseAbsence' ? acting.data.entries : [],
      ),
    );
    const missed = data.entries.filter(
      ({ id, category, excusable, excuse }) =>
        category === 'absent' && excusable && excuse === undefined && !sent.has(id),
    );
    if (missed.length === 0) return [];
    const days = [...new Set(missed.map(({ on }) => on))].sort();
    const [first = '', last = ''] = [days.at(0), days.at(-1)];
    const when = first === last ? formatDate(first) : `od ${formatDate(first)} do ${formatDate(last)}`;
    return [
      {
        id: `absence-${link.id}`,
        title: `Usprawiedliw nieobecność: ${link.subject.name}, ${counted(missed.length, lessons)}`,
        reason: `Widzisz to, bo szkoła zapisała nieobecność ${when}, a usprawiedliwić może ją opiekun.`,
        action: { label: 'Usprawiedliw', path: `/moje-miasto/szkola/?link=${link.id}&widok=frekwencja` },
        overdue: false,
        person: personOf(link),
      },
    ];
  });
