import type { PayloadRequest } from 'payload';
import type { LocalDate } from '../../content-models/shared/localDate.ts';
import { additionsOf } from './demoAdditions.ts';
import { addedHallOf } from './demoCity.ts';
import { hallSteps } from './hallSteps.ts';
import { seedAnnouncement } from './seedAnnouncement.ts';
import { seedPage } from './seedPage.ts';
import { seedGallery } from './seedStories.ts';

const since = 6;

/** The steps that bring the sixth version to a commune; resolutions come before the sessions that passed them. */
export const additionSteps = ({ tenant, name }: { tenant: string; name: string }, today: LocalDate) => {
  const { pages, announcements, galleries } = additionsOf(tenant, today);
  return [
    ...pages.map((page) => ({
      since,
      label: `strony i ich tłumaczenia: ${name}`,
      run: (req: PayloadRequest) => seedPage(req, tenant, page, today),
    })),
    ...announcements.map((announcement) => ({
      since,
      label: `ogłoszenia: ${name}`,
      run: (req: PayloadRequest) => seedAnnouncement(req, tenant, announcement),
    })),
    ...hallSteps({ tenant, name, since }, addedHallOf(tenant, today), today),
    ...galleries.map((gallery) => ({
      since,
      label: `galerie: ${name}`,
      run: (req: PayloadRequest) => seedGallery(req, tenant, gallery),
    })),
  ];
};
