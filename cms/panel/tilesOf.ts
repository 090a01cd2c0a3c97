import type { PanelTile } from '../../content-models/panel/panel.ts';
import { bindShortWords } from '../../content-models/shared/polish.ts';
import type { ActiveLink } from '../links/activeLinks.ts';
import { personOf, type PanelFacts } from './panelFacts.ts';
import { companyTile } from './tiles/companyTile.ts';
import { schoolTile } from './tiles/schoolTile.ts';
import type { TileKind } from './tiles/tile.ts';
import { wasteTile } from './tiles/wasteTile.ts';

const kindOf = ({ institution, subject }: ActiveLink): TileKind => {
  if (institution.kind === 'school') return schoolTile;
  return subject.topics.includes('wasteCalendar') ? wasteTile : companyTile;
};

const oldest = (moments: (string | undefined)[]): string | undefined =>
  moments.filter((moment) => moment !== undefined).sort()[0];

/** One tile per link, in the order of linking; each stands alone, with its own age and its own trouble. */
export const tilesOf = ({ links, known, today }: PanelFacts): PanelTile[] =>
  links.map((link) => {
    const kind = kindOf(link);
    const used = known.filter((one) => one.link.id === link.id && kind.topics.includes(one.topic));
    const { headline, lines } = kind.text(Object.fromEntries(used.map(({ topic, data }) => [topic, data])), today);
    const fetchedAt = oldest(used.map((one) => one.fetchedAt));
    const failure = used.find((one) => one.failure !== undefined)?.failure;
    return {
      link: link.id,
      kind: link.institution.kind,
      institution: link.institution.name,
      person: personOf(link),
      ...(headline === undefined ? {} : { headline: bindShortWords(headline) }),
      lines: lines.slice(0, 4).map(bindShortWords),
      path: kind.path(link),
      topics: used.map(({ topic }) => topic),
      ...(fetchedAt === undefined ? {} : { fetchedAt }),
      ...(failure === undefined ? {} : { failure }),
    };
  });
