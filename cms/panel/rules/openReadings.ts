import type { Contract, Meter } from '../../../content-models/meters/meter.ts';
import { formatDate } from '../../../content-models/shared/localDate.ts';
import { eachKnown, personOf, type PanelRule } from '../panelFacts.ts';

/** Meters of which a company waits for a reading just now. */
export const openReadings: PanelRule = (facts) =>
  eachKnown(facts, 'contracts').flatMap(({ link, data }) => {
    if (!link.subject.acts.includes('submitReading')) return [];
    const sent = new Set(
      facts.waiting.flatMap(({ link: id, acting }) =>
        id === link.id && acting.kind === 'submitReading' ? [acting.data.meter] : [],
      ),
    );
    const isMissing = ({ readingWindow }: Contract, { number, readings }: Meter): boolean =>
      !sent.has(number) && (readings.at(-1)?.on ?? '') < (readingWindow?.from ?? '');
    return data.contracts.flatMap((contract) => {
      const window = contract.readingWindow;
      if (!window || facts.today < window.from || facts.today > window.to) return [];
      const meter = contract.meters.find((one) => isMissing(contract, one));
      if (!meter) return [];
      return [
        {
          id: `reading-${link.id}-${contract.number}`,
          title: `Podaj stan licznika ${meter.number}, ${contract.point}`,
          reason: `Widzisz to, bo ${link.institution.name} przyjmuje odczyty do ${formatDate(window.to)}`,
          action: {
            label: 'Podaj odczyt',
            path: `/moje-miasto/odczyt/?link=${link.id}&licznik=${encodeURIComponent(meter.number)}`,
          },
          dueOn: window.to,
          overdue: false,
          person: personOf(link),
        },
      ];
    });
  });
