import type { CollectionConfig } from 'payload';
import { Announcements } from './announcements/Announcements.ts';
import { AuditEvents } from './audit/AuditEvents.ts';
import { CaseEvents } from './cases/CaseEvents.ts';
import { CaseFiles } from './cases/CaseFiles.ts';
import { Cases } from './cases/Cases.ts';
import { ChangeRegister } from './changeRegister/ChangeRegister.ts';
import { Communes } from './communes/Communes.ts';
import { Counters } from './counters/Counters.ts';
import { Departments } from './departments/Departments.ts';
import { Documents } from './documents/Documents.ts';
import { IdempotencyKeys } from './idempotency/IdempotencyKeys.ts';
import { Media } from './media/Media.ts';
import { Outbox } from './outbox/Outbox.ts';
import { Pages } from './pages/Pages.ts';
import { Placements } from './publications/Placements.ts';
import { Publications } from './publications/Publications.ts';
import { Residents } from './residents/Residents.ts';
import { ResidentSessions } from './residents/ResidentSessions.ts';
import { ResidentTokens } from './residents/ResidentTokens.ts';
import { ServiceVersions } from './services/ServiceVersions.ts';
import { Staff } from './staff/Staff.ts';

/** What exists, in the order of the admin's menu. */
export const collections: CollectionConfig[] = [
  Announcements,
  Pages,
  Documents,
  Media,
  ChangeRegister,
  Cases,
  ServiceVersions,
  Staff,
  Departments,
  Communes,
  Outbox,
  AuditEvents,
  CaseEvents,
  CaseFiles,
  Residents,
  ResidentSessions,
  ResidentTokens,
  IdempotencyKeys,
  Publications,
  Placements,
  Counters,
];
