import type { Announcement, AnnouncementOf } from '../../../content-models/announcements/announcement.ts';
import type { Commune } from '../../../content-models/communes/commune.ts';
import { plainTextOf } from '../../../content-models/richText/richText.ts';
import { escapeHtml } from '../richText/escapeHtml.ts';
import type { Thing } from './jsonLd.ts';
import { addressOf, officeOf } from './organization.ts';

const listHtml = (heading: string, items: readonly string[]): string =>
  items.length === 0
    ? ''
    : `<h2>${heading}</h2><ul>${items.map((item) => `<li>${escapeHtml(item)}</li>`).join('')}</ul>`;

/** A vacancy, for as long as nobody is chosen: search engines take an old one amiss. */
const jobPosting = (commune: Commune, job: AnnouncementOf<'recruitment'>): Thing => ({
  '@type': 'JobPosting',
  title: job.position,
  description:
    (job.summary ? `<p>${escapeHtml(job.summary)}</p>` : '') +
    listHtml('Zadania', job.tasks) +
    listHtml('Wymagania niezbędne', job.necessaryRequirements) +
    listHtml('Wymagania dodatkowe', job.additionalRequirements),
  datePosted: job.metadata.publishedAt,
  validThrough: job.deadlineAt,
  url: commune.origin + job.path,
  identifier: { '@type': 'PropertyValue', name: commune.officeName, value: job.caseSign ?? job.id },
  hiringOrganization: officeOf(commune),
  jobLocation: { '@type': 'Place', name: job.workplace, address: addressOf(commune) },
  directApply: false,
});

const warning = (commune: Commune, alert: AnnouncementOf<'crisisAlert'>): Thing => ({
  '@type': 'SpecialAnnouncement',
  name: alert.title,
  text: [plainTextOf(alert.body), alert.instruction].filter(Boolean).join('\n'),
  category: alert.event ?? alert.title,
  datePosted: alert.metadata.publishedAt,
  expires: alert.expiresAt,
  url: commune.origin + alert.path,
  inLanguage: alert.language,
  announcementLocation: { '@type': 'CivicStructure', name: commune.officeName, address: addressOf(commune) },
  spatialCoverage: { '@type': 'AdministrativeArea', name: commune.name.nominative },
  provider: officeOf(commune),
});

/** What schema.org has a word for among announcements: vacancies that are open, and warnings. */
export const announcementThing = (commune: Commune, one: Announcement, isArchival: boolean): Thing | undefined => {
  if (one.type === 'crisisAlert') return warning(commune, one);
  if (one.type === 'recruitment' && !isArchival && !one.result) return jobPosting(commune, one);
  return undefined;
};
