import type { Announcement } from '../../../content-models/announcements/announcement.ts';
import { noticeEffectDay } from '../../../content-models/announcements/notice.ts';
import { deadlineLabel, ordinanceValidity, outcomes, validity, type Fact } from './announcementFacts.ts';
import { day, moment, text } from './fact.ts';

const deadline = (announcement: Announcement): Fact[] => moment(deadlineLabel(announcement), announcement.deadlineAt);

const notesOf = (announcement: Announcement): Fact[] => {
  switch (announcement.type) {
    case 'tender':
      return announcement.outcome === 'open' ? deadline(announcement) : text('Stan:', outcomes[announcement.outcome]);
    case 'recruitment':
      return [...day('Wynik ogłoszono', announcement.result?.publishedOn), ...deadline(announcement)];
    case 'grantCompetition':
      return [...day('Wyniki ogłoszono', announcement.resultsOn), ...deadline(announcement)];
    case 'consultation':
      return [
        ...day('Raport ogłoszono', announcement.report?.publishedOn),
        ...deadline(announcement),
        ...day('Trwają do', announcement.endsAt),
      ];
    case 'propertyList':
      return [...deadline(announcement), ...day('Wykaz wisi do', announcement.postedUntil)];
    case 'propertyTender':
      return [
        ...day('Wynik ogłoszono', announcement.result?.announcedOn),
        ...deadline(announcement),
        ...moment('Przetarg odbędzie się', announcement.heldAt),
      ];
    case 'petition':
      return [
        ...day('Załatwiono', announcement.decidedOn),
        ...(announcement.outcome === undefined ? day('Odpowiemy do', announcement.expectedAt) : []),
      ];
    case 'notice':
      return [...deadline(announcement), ...day('Uważa się za doręczone', noticeEffectDay(announcement))];
    case 'crisisAlert':
      return moment('Obowiązuje do', announcement.expiresAt);
    case 'resolution':
    case 'ordinance': {
      const names = announcement.type === 'resolution' ? validity : ordinanceValidity;
      return announcement.validity === 'inForce'
        ? day('Wchodzi w życie', announcement.entryIntoForce)
        : text('Stan:', names[announcement.validity]);
    }
    case 'communique':
      return deadline(announcement);
  }
};

/** The one date or state that a reader of a list needs: until when to act, or how the matter ended. */
export const entryNote = (announcement: Announcement): Fact | undefined => notesOf(announcement)[0];
