import type { CollectionConfig } from 'payload';
import { AccessibilityRequests } from './accessibility/AccessibilityRequests.ts';
import { Announcements } from './announcements/Announcements.ts';
import { AuditEvents } from './audit/AuditEvents.ts';
import { CalendarFeeds } from './calendar/CalendarFeeds.ts';
import { Followings } from './calendar/Followings.ts';
import { OwnItems } from './calendar/OwnItems.ts';
import { CaseEvents } from './cases/CaseEvents.ts';
import { CaseFiles } from './cases/CaseFiles.ts';
import { CaseLetters } from './letters/CaseLetters.ts';
import { Cases } from './cases/Cases.ts';
import { CaseNotes } from './desk/CaseNotes.ts';
import { CaseOpinions } from './desk/CaseOpinions.ts';
import { ChangeRegister } from './changeRegister/ChangeRegister.ts';
import { CoApplicants } from './coApplicants/CoApplicants.ts';
import { Communes } from './communes/Communes.ts';
import { CouncilSessions } from './council/CouncilSessions.ts';
import { CouncilTerms } from './council/CouncilTerms.ts';
import { Counters } from './counters/Counters.ts';
import { SavedViews } from './queue/SavedViews.ts';
import { FilingCounts } from './statistics/FilingCounts.ts';
import { Substitutions } from './substitutions/Substitutions.ts';
import { Quarantines } from './dashboard/Quarantines.ts';
import { WorkItems } from './dashboard/WorkItems.ts';
import { FilingDrafts } from './drafts/FilingDrafts.ts';
import { documentSources } from './documentSources.ts';
import { DepartmentPages } from './departments/DepartmentPages.ts';
import { Departments } from './departments/Departments.ts';
import { Documents } from './documents/Documents.ts';
import { Events } from './events/Events.ts';
import { Galleries } from './galleries/Galleries.ts';
import { Feedback } from './feedback/Feedback.ts';
import { Facts } from './facts/Facts.ts';
import { GateSettings } from './gate/GateSettings.ts';
import { IdempotencyKeys } from './idempotency/IdempotencyKeys.ts';
import { InstitutionFiles } from './institutions/InstitutionFiles.ts';
import { Institutions } from './institutions/Institutions.ts';
import { LinkActs } from './links/LinkActs.ts';
import { LinkAttempts } from './links/LinkAttempts.ts';
import { LinkSnapshots } from './links/LinkSnapshots.ts';
import { LinkViews } from './links/LinkViews.ts';
import { Links } from './links/Links.ts';
import { HandOvers } from './mailbox/HandOvers.ts';
import { MailboxLetters } from './mailbox/MailboxLetters.ts';
import { Media } from './media/Media.ts';
import { Menus } from './menus/Menus.ts';
import { News } from './news/News.ts';
import { NotificationSettings } from './notifications/NotificationSettings.ts';
import { Notifications } from './notifications/Notifications.ts';
import { PushSubscriptions } from './notifications/PushSubscriptions.ts';
import { Outbox } from './outbox/Outbox.ts';
import { Pages } from './pages/Pages.ts';
import { BankEntries } from './payments/BankEntries.ts';
import { PaymentAttempts } from './payments/PaymentAttempts.ts';
import { Payments } from './payments/Payments.ts';
import { People } from './people/People.ts';
import { Projects } from './projects/Projects.ts';
import { Placements } from './publications/Placements.ts';
import { Publications } from './publications/Publications.ts';
import { Redirects } from './redirects/Redirects.ts';
import { BrokenLinks } from './linkChecks/BrokenLinks.ts';
import { LinkChecks } from './linkChecks/LinkChecks.ts';
import { TextReferences } from './references/TextReferences.ts';
import { ResidentSessions } from './residents/ResidentSessions.ts';
import { ResidentTokens } from './residents/ResidentTokens.ts';
import { Residents } from './residents/Residents.ts';
import { ServiceCards } from './serviceCards/ServiceCards.ts';
import { ReviewEvents } from './reviews/ReviewEvents.ts';
import { Schedules } from './schedule/Schedules.ts';
import { Services } from './services/Services.ts';
import { ServiceVersions } from './services/ServiceVersions.ts';
import { Staff } from './staff/Staff.ts';
import { Streets } from './streets/Streets.ts';
import { Incidents } from './watch/Incidents.ts';
import { PlannedWorks } from './watch/PlannedWorks.ts';
import { WatchChanges } from './watch/WatchChanges.ts';
import { WatchDays } from './watch/WatchDays.ts';
import { WatchTargets } from './watch/WatchTargets.ts';

/** What exists, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  Announcements,
  Pages,
  News,
  Events,
  Projects,
  Galleries,
  Facts,
  Documents,
  Media,
  Menus,
  Redirects,
  Feedback,
  ChangeRegister,
  DepartmentPages,
  People,
  CouncilTerms,
  CouncilSessions,
  ServiceCards,
  Cases,
  AccessibilityRequests,
  Substitutions,
  Services,
  ServiceVersions,
  InstitutionFiles,
  MailboxLetters,
  WatchTargets,
  Incidents,
  PlannedWorks,
  Staff,
  Departments,
  Streets,
  Communes,
  GateSettings,
  Institutions,
  Outbox,
  AuditEvents,
  CaseEvents,
  CaseFiles,
  Payments,
  BankEntries,
  PaymentAttempts,
  SavedViews,
  FilingCounts,
  CaseNotes,
  CaseOpinions,
  CaseLetters,
  Residents,
  ResidentSessions,
  ResidentTokens,
  IdempotencyKeys,
  FilingDrafts,
  CoApplicants,
  Links,
  LinkSnapshots,
  LinkViews,
  LinkActs,
  LinkAttempts,
  HandOvers,
  OwnItems,
  CalendarFeeds,
  Followings,
  Notifications,
  NotificationSettings,
  PushSubscriptions,
  WatchDays,
  WatchChanges,
  WorkItems,
  ReviewEvents,
  Schedules,
  Quarantines,
  Publications(documentSources),
  Placements,
  TextReferences,
  LinkChecks,
  BrokenLinks,
  Counters,
];
