import type { Commune } from '../../../content-models/communes/commune.ts';
import { mediaPath, mediaWidths, type Media } from '../../../content-models/media/media.ts';
import type { Language } from '../../../content-models/shared/identity.ts';
import { sectionCard, shareCardPath, shareCardSize, type ShareCard } from './shareCard.ts';
import type { Share } from './shareOf.ts';

/** One `<meta property content>` of the Open Graph protocol (ogp.me). */
export type ShareTag = [property: string, content: string];

const locales: Record<Language, string> = { pl: 'pl_PL', en: 'en_GB', uk: 'uk_UA' };

const widthOf = ({ width }: Media): number => mediaWidths.findLast((one) => one <= width) ?? width;

/** The whole address of the picture that a page has of its own. */
export const shareImage = ({ origin }: Pick<Commune, 'origin'>, { picture, card }: Share): string | undefined =>
  picture ? origin + mediaPath(picture, widthOf(picture), 'jpeg') : card && origin + shareCardPath(card);

const pictureTags = (origin: string, picture: Media, title: string): ShareTag[] => {
  const width = widthOf(picture);
  return [
    ['og:image', origin + mediaPath(picture, width, 'jpeg')],
    ['og:image:width', String(width)],
    ['og:image:height', String(Math.round((width * picture.height) / picture.width))],
    ['og:image:alt', picture.alt === '' ? title : picture.alt],
  ];
};

const cardTags = (origin: string, card: ShareCard): ShareTag[] => [
  ['og:image', origin + shareCardPath(card)],
  ['og:image:width', String(shareCardSize.width)],
  ['og:image:height', String(shareCardSize.height)],
  ['og:image:alt', `${card.office}: ${card.title}`],
];

/** What a page says of itself to those who show a link to it; the office's own picture stands for pages without one. */
export const shareTags = (
  commune: Pick<Commune, 'origin' | 'officeName' | 'name' | 'theme' | 'sharePicture' | 'motto'>,
  page: { title: string; description: string | undefined; path: string; language: Language },
  share: Share = {},
): ShareTag[] => {
  const { origin, officeName, motto, sharePicture } = commune;
  const { title, description, path, language } = page;
  const picture = share.picture ?? (share.card ? undefined : sharePicture);
  return [
    ['og:type', share.published === undefined ? 'website' : 'article'],
    ['og:site_name', officeName],
    ['og:locale', locales[language]],
    ['og:url', origin + path],
    ['og:title', title],
    ['og:description', description || motto || officeName],
    ...(share.published === undefined ? [] : ([['article:published_time', share.published]] satisfies ShareTag[])),
    ...(share.modified === undefined ? [] : ([['article:modified_time', share.modified]] satisfies ShareTag[])),
    ...(picture ? pictureTags(origin, picture, title) : cardTags(origin, share.card ?? sectionCard(commune, path))),
  ];
};
