import type { CollectionConfig } from 'payload';
import { Announcements } from './announcements/Announcements.ts';
import { AuditEvents } from './audit/AuditEvents.ts';
import { CalendarFeeds } from './calendar/CalendarFeeds.ts';
import { Followings } from './calendar/Followings.ts';
import { OwnItems } from './calendar/OwnItems.ts';
import { CaseEvents } from './cases/CaseEvents.ts';
import { CaseFiles } from './cases/CaseFiles.ts';
import { Cases } from './cases/Cases.ts';
import { ChangeRegister } from './changeRegister/ChangeRegister.ts';
import { Communes } from './communes/Communes.ts';
import { Counters } from './counters/Counters.ts';
import { documentSources } from './documentSources.ts';
import { Departments } from './departments/Departments.ts';
import { Documents } from './documents/Documents.ts';
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
import { Media } from './media/Media.ts';
import { NotificationSettings } from './notifications/NotificationSettings.ts';
import { Notifications } from './notifications/Notifications.ts';
import { PushSubscriptions } from './notifications/PushSubscriptions.ts';
import { Outbox } from './outbox/Outbox.ts';
import { Pages } from './pages/Pages.ts';
import { Placements } from './publications/Placements.ts';
import { Publications } from './publications/Publications.ts';
import { LinkChecks } from './linkChecks/LinkChecks.ts';
import { TextReferences } from './references/TextReferences.ts';
import { ResidentSessions } from './residents/ResidentSessions.ts';
import { ResidentTokens } from './residents/ResidentTokens.ts';
import { Residents } from './residents/Residents.ts';
import { ServiceVersions } from './services/ServiceVersions.ts';
import { Staff } from './staff/Staff.ts';
import { Incidents } from './watch/Incidents.ts';
import { PlannedWorks } from './watch/PlannedWorks.ts';
import { WatchChanges } from './watch/WatchChanges.ts';
import { WatchDays } from './watch/WatchDays.ts';
import { WatchTargets } from './watch/WatchTargets.ts';

/** What exists, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  Announcements,
  Pages,
  Facts,
  Documents,
  Media,
  ChangeRegister,
  Cases,
  ServiceVersions,
  InstitutionFiles,
  WatchTargets,
  Incidents,
  PlannedWorks,
  Staff,
  Departments,
  Communes,
  GateSettings,
  Institutions,
  Outbox,
  AuditEvents,
  CaseEvents,
  CaseFiles,
  Residents,
  ResidentSessions,
  ResidentTokens,
  IdempotencyKeys,
  Links,
  LinkSnapshots,
  LinkViews,
  LinkActs,
  LinkAttempts,
  OwnItems,
  CalendarFeeds,
  Followings,
  Notifications,
  NotificationSettings,
  PushSubscriptions,
  WatchDays,
  WatchChanges,
  Publications(documentSources),
  Placements,
  TextReferences,
  LinkChecks,
  Counters,
];
