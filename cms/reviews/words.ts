import type { WorkMove, WorkState } from '../../content-models/work/work.ts';
import type { Words } from '../words/inLanguage.ts';

/** Where a document stands, in words. */
export const stateNames: Record<WorkState, Words> = {
  draft: { pl: 'Szkic', en: 'Draft' },
  inReview: { pl: 'Do sprawdzenia przez wydawcę', en: 'Waiting for a publisher' },
  returned: { pl: 'Do poprawy', en: 'Sent back' },
  public: { pl: 'Na stronie', en: 'On the site' },
  publicWithDraft: { pl: 'Na stronie, są nowsze zmiany', en: 'On the site, with newer changes' },
  archived: { pl: 'W archiwum', en: 'In the archive' },
  takenDown: { pl: 'Zdjęty ze strony', en: 'Taken down' },
  trashed: { pl: 'W koszu', en: 'In the trash' },
};

/** What happened to a document, in words. */
export const moveNames: Record<WorkMove, Words> = {
  asked: { pl: 'Prośba o sprawdzenie', en: 'Review asked for' },
  returned: { pl: 'Odesłano do poprawy', en: 'Sent back' },
  published: { pl: 'Opublikowano', en: 'Published' },
  undone: { pl: 'Cofnięto publikację', en: 'Publication undone' },
  archived: { pl: 'Przeniesiono do archiwum', en: 'Archived' },
  takenDown: { pl: 'Zdjęto ze strony', en: 'Taken down' },
  scheduled: { pl: 'Ustalono termin', en: 'Scheduled' },
  rescheduled: { pl: 'Zmieniono termin', en: 'Rescheduled' },
  unscheduled: { pl: 'Odwołano termin', en: 'Schedule cancelled' },
  scheduleFailed: { pl: 'Termin się nie powiódł', en: 'Schedule failed' },
  stillCurrent: { pl: 'Potwierdzono, że aktualne', en: 'Confirmed as current' },
  trashed: { pl: 'Przeniesiono do kosza', en: 'Moved to the trash' },
  untrashed: { pl: 'Przywrócono z kosza', en: 'Brought back from the trash' },
};
