import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`translation_of_id\` text REFERENCES announcements(id);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`translated_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`announcements_translation_of_idx\` ON \`announcements\` (\`translation_of_id\`);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_translation_of_id\` text REFERENCES announcements(id);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_translated_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_translation_of_idx\` ON \`_announcements_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translation_of_id\` text REFERENCES pages(id);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translated_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`pages_translation_of_idx\` ON \`pages\` (\`translation_of_id\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translation_of_id\` text REFERENCES pages(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translated_revision\` numeric;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_translation_of_idx\` ON \`_pages_v\` (\`version_translation_of_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_announcements\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`language\` text DEFAULT 'pl',
  	\`type\` text DEFAULT 'communique',
  	\`title\` text,
  	\`summary\` text,
  	\`resolution_number\` text,
  	\`resolution_subject\` text,
  	\`resolution_entry_into_force\` text,
  	\`resolution_official_journal\` text,
  	\`resolution_validity\` text DEFAULT 'inForce',
  	\`ordinance_number\` text,
  	\`ordinance_entry_into_force\` text,
  	\`ordinance_validity\` text DEFAULT 'inForce',
  	\`notice_procedure\` text,
  	\`notice_files_may_be_seen\` text,
  	\`notice_delivered_by_notice\` integer DEFAULT true,
  	\`tender_subject_kind\` text,
  	\`tender_procedure\` text,
  	\`tender_notice_number\` text,
  	\`tender_platform_url\` text,
  	\`tender_opening_at\` text,
  	\`tender_outcome\` text DEFAULT 'open',
  	\`recruitment_position\` text,
  	\`recruitment_workplace\` text,
  	\`recruitment_disability_quota_reached\` integer DEFAULT false,
  	\`consultation_starts_at\` text,
  	\`consultation_ends_at\` text,
  	\`property_list_land_register\` text,
  	\`property_list_plot\` text,
  	\`property_list_area_square_metres\` numeric,
  	\`property_list_purpose\` text,
  	\`property_list_price\` numeric,
  	\`property_list_posted_until\` text,
  	\`property_tender_plot\` text,
  	\`property_tender_starting_price\` numeric,
  	\`property_tender_deposit\` numeric,
  	\`property_tender_held_at\` text,
  	\`property_tender_place\` text,
  	\`petition_filed_at\` text,
  	\`petition_expected_at\` text,
  	\`petition_outcome\` text,
  	\`grant_competition_task\` text,
  	\`grant_competition_budget\` numeric,
  	\`crisis_alert_source\` text,
  	\`crisis_alert_level\` numeric,
  	\`crisis_alert_effective_from\` text,
  	\`crisis_alert_expires_at\` text,
  	\`crisis_alert_instruction\` text,
  	\`body\` text,
  	\`authority\` text,
  	\`department\` text,
  	\`case_sign\` text,
  	\`adopted_at\` text,
  	\`visible_from\` text,
  	\`visible_to\` text,
  	\`deadline_at\` text,
  	\`contact\` text,
  	\`slug\` text,
  	\`review\` text DEFAULT 'none',
  	\`review_note\` text,
  	\`produced_by\` text,
  	\`produced_at\` text,
  	\`entered_by\` text,
  	\`published_at\` text,
  	\`changed_at\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_announcements\`("id", "commune_id", "language", "type", "title", "summary", "resolution_number", "resolution_subject", "resolution_entry_into_force", "resolution_official_journal", "resolution_validity", "ordinance_number", "ordinance_entry_into_force", "ordinance_validity", "notice_procedure", "notice_files_may_be_seen", "notice_delivered_by_notice", "tender_subject_kind", "tender_procedure", "tender_notice_number", "tender_platform_url", "tender_opening_at", "tender_outcome", "recruitment_position", "recruitment_workplace", "recruitment_disability_quota_reached", "consultation_starts_at", "consultation_ends_at", "property_list_land_register", "property_list_plot", "property_list_area_square_metres", "property_list_purpose", "property_list_price", "property_list_posted_until", "property_tender_plot", "property_tender_starting_price", "property_tender_deposit", "property_tender_held_at", "property_tender_place", "petition_filed_at", "petition_expected_at", "petition_outcome", "grant_competition_task", "grant_competition_budget", "crisis_alert_source", "crisis_alert_level", "crisis_alert_effective_from", "crisis_alert_expires_at", "crisis_alert_instruction", "body", "authority", "department", "case_sign", "adopted_at", "visible_from", "visible_to", "deadline_at", "contact", "slug", "review", "review_note", "produced_by", "produced_at", "entered_by", "published_at", "changed_at", "revision", "search_text", "updated_at", "created_at", "_status") SELECT "id", "commune_id", "language", "type", "title", "summary", "resolution_number", "resolution_subject", "resolution_entry_into_force", "resolution_official_journal", "resolution_validity", "ordinance_number", "ordinance_entry_into_force", "ordinance_validity", "notice_procedure", "notice_files_may_be_seen", "notice_delivered_by_notice", "tender_subject_kind", "tender_procedure", "tender_notice_number", "tender_platform_url", "tender_opening_at", "tender_outcome", "recruitment_position", "recruitment_workplace", "recruitment_disability_quota_reached", "consultation_starts_at", "consultation_ends_at", "property_list_land_register", "property_list_plot", "property_list_area_square_metres", "property_list_purpose", "property_list_price", "property_list_posted_until", "property_tender_plot", "property_tender_starting_price", "property_tender_deposit", "property_tender_held_at", "property_tender_place", "petition_filed_at", "petition_expected_at", "petition_outcome", "grant_competition_task", "grant_competition_budget", "crisis_alert_source", "crisis_alert_level", "crisis_alert_effective_from", "crisis_alert_expires_at", "crisis_alert_instruction", "body", "authority", "department", "case_sign", "adopted_at", "visible_from", "visible_to", "deadline_at", "contact", "slug", "review", "review_note", "produced_by", "produced_at", "entered_by", "published_at", "changed_at", "revision", "search_text", "updated_at", "created_at", "_status" FROM \`announcements\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`ALTER TABLE \`__new_announcements\` RENAME TO \`announcements\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`announcements_commune_idx\` ON \`announcements\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_type_idx\` ON \`announcements\` (\`type\`);`)
  await db.run(sql`CREATE INDEX \`announcements_visible_from_idx\` ON \`announcements\` (\`visible_from\`);`)
  await db.run(sql`CREATE INDEX \`announcements_visible_to_idx\` ON \`announcements\` (\`visible_to\`);`)
  await db.run(sql`CREATE INDEX \`announcements_deadline_at_idx\` ON \`announcements\` (\`deadline_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_slug_idx\` ON \`announcements\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`announcements_published_at_idx\` ON \`announcements\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_search_text_idx\` ON \`announcements\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`announcements_updated_at_idx\` ON \`announcements\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_created_at_idx\` ON \`announcements\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements__status_idx\` ON \`announcements\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_idx\` ON \`announcements\` (\`commune_id\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`__new__announcements_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_type\` text DEFAULT 'communique',
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_resolution_number\` text,
  	\`version_resolution_subject\` text,
  	\`version_resolution_entry_into_force\` text,
  	\`version_resolution_official_journal\` text,
  	\`version_resolution_validity\` text DEFAULT 'inForce',
  	\`version_ordinance_number\` text,
  	\`version_ordinance_entry_into_force\` text,
  	\`version_ordinance_validity\` text DEFAULT 'inForce',
  	\`version_notice_procedure\` text,
  	\`version_notice_files_may_be_seen\` text,
  	\`version_notice_delivered_by_notice\` integer DEFAULT true,
  	\`version_tender_subject_kind\` text,
  	\`version_tender_procedure\` text,
  	\`version_tender_notice_number\` text,
  	\`version_tender_platform_url\` text,
  	\`version_tender_opening_at\` text,
  	\`version_tender_outcome\` text DEFAULT 'open',
  	\`version_recruitment_position\` text,
  	\`version_recruitment_workplace\` text,
  	\`version_recruitment_disability_quota_reached\` integer DEFAULT false,
  	\`version_consultation_starts_at\` text,
  	\`version_consultation_ends_at\` text,
  	\`version_property_list_land_register\` text,
  	\`version_property_list_plot\` text,
  	\`version_property_list_area_square_metres\` numeric,
  	\`version_property_list_purpose\` text,
  	\`version_property_list_price\` numeric,
  	\`version_property_list_posted_until\` text,
  	\`version_property_tender_plot\` text,
  	\`version_property_tender_starting_price\` numeric,
  	\`version_property_tender_deposit\` numeric,
  	\`version_property_tender_held_at\` text,
  	\`version_property_tender_place\` text,
  	\`version_petition_filed_at\` text,
  	\`version_petition_expected_at\` text,
  	\`version_petition_outcome\` text,
  	\`version_grant_competition_task\` text,
  	\`version_grant_competition_budget\` numeric,
  	\`version_crisis_alert_source\` text,
  	\`version_crisis_alert_level\` numeric,
  	\`version_crisis_alert_effective_from\` text,
  	\`version_crisis_alert_expires_at\` text,
  	\`version_crisis_alert_instruction\` text,
  	\`version_body\` text,
  	\`version_authority\` text,
  	\`version_department\` text,
  	\`version_case_sign\` text,
  	\`version_adopted_at\` text,
  	\`version_visible_from\` text,
  	\`version_visible_to\` text,
  	\`version_deadline_at\` text,
  	\`version_contact\` text,
  	\`version_slug\` text,
  	\`version_review\` text DEFAULT 'none',
  	\`version_review_note\` text,
  	\`version_produced_by\` text,
  	\`version_produced_at\` text,
  	\`version_entered_by\` text,
  	\`version_published_at\` text,
  	\`version_changed_at\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__announcements_v\`("id", "parent_id", "version_commune_id", "version_language", "version_type", "version_title", "version_summary", "version_resolution_number", "version_resolution_subject", "version_resolution_entry_into_force", "version_resolution_official_journal", "version_resolution_validity", "version_ordinance_number", "version_ordinance_entry_into_force", "version_ordinance_validity", "version_notice_procedure", "version_notice_files_may_be_seen", "version_notice_delivered_by_notice", "version_tender_subject_kind", "version_tender_procedure", "version_tender_notice_number", "version_tender_platform_url", "version_tender_opening_at", "version_tender_outcome", "version_recruitment_position", "version_recruitment_workplace", "version_recruitment_disability_quota_reached", "version_consultation_starts_at", "version_consultation_ends_at", "version_property_list_land_register", "version_property_list_plot", "version_property_list_area_square_metres", "version_property_list_purpose", "version_property_list_price", "version_property_list_posted_until", "version_property_tender_plot", "version_property_tender_starting_price", "version_property_tender_deposit", "version_property_tender_held_at", "version_property_tender_place", "version_petition_filed_at", "version_petition_expected_at", "version_petition_outcome", "version_grant_competition_task", "version_grant_competition_budget", "version_crisis_alert_source", "version_crisis_alert_level", "version_crisis_alert_effective_from", "version_crisis_alert_expires_at", "version_crisis_alert_instruction", "version_body", "version_authority", "version_department", "version_case_sign", "version_adopted_at", "version_visible_from", "version_visible_to", "version_deadline_at", "version_contact", "version_slug", "version_review", "version_review_note", "version_produced_by", "version_produced_at", "version_entered_by", "version_published_at", "version_changed_at", "version_revision", "version_search_text", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_commune_id", "version_language", "version_type", "version_title", "version_summary", "version_resolution_number", "version_resolution_subject", "version_resolution_entry_into_force", "version_resolution_official_journal", "version_resolution_validity", "version_ordinance_number", "version_ordinance_entry_into_force", "version_ordinance_validity", "version_notice_procedure", "version_notice_files_may_be_seen", "version_notice_delivered_by_notice", "version_tender_subject_kind", "version_tender_procedure", "version_tender_notice_number", "version_tender_platform_url", "version_tender_opening_at", "version_tender_outcome", "version_recruitment_position", "version_recruitment_workplace", "version_recruitment_disability_quota_reached", "version_consultation_starts_at", "version_consultation_ends_at", "version_property_list_land_register", "version_property_list_plot", "version_property_list_area_square_metres", "version_property_list_purpose", "version_property_list_price", "version_property_list_posted_until", "version_property_tender_plot", "version_property_tender_starting_price", "version_property_tender_deposit", "version_property_tender_held_at", "version_property_tender_place", "version_petition_filed_at", "version_petition_expected_at", "version_petition_outcome", "version_grant_competition_task", "version_grant_competition_budget", "version_crisis_alert_source", "version_crisis_alert_level", "version_crisis_alert_effective_from", "version_crisis_alert_expires_at", "version_crisis_alert_instruction", "version_body", "version_authority", "version_department", "version_case_sign", "version_adopted_at", "version_visible_from", "version_visible_to", "version_deadline_at", "version_contact", "version_slug", "version_review", "version_review_note", "version_produced_by", "version_produced_at", "version_entered_by", "version_published_at", "version_changed_at", "version_revision", "version_search_text", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_announcements_v\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__announcements_v\` RENAME TO \`_announcements_v\`;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_parent_idx\` ON \`_announcements_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_commune_idx\` ON \`_announcements_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_type_idx\` ON \`_announcements_v\` (\`version_type\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_visible_from_idx\` ON \`_announcements_v\` (\`version_visible_from\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_visible_to_idx\` ON \`_announcements_v\` (\`version_visible_to\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_deadline_at_idx\` ON \`_announcements_v\` (\`version_deadline_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_slug_idx\` ON \`_announcements_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_published_at_idx\` ON \`_announcements_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_search_text_idx\` ON \`_announcements_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_updated_at_idx\` ON \`_announcements_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_created_at_idx\` ON \`_announcements_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version__status_idx\` ON \`_announcements_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_created_at_idx\` ON \`_announcements_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_updated_at_idx\` ON \`_announcements_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_latest_idx\` ON \`_announcements_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_idx\` ON \`_announcements_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`__new_pages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`language\` text DEFAULT 'pl',
  	\`title\` text,
  	\`summary\` text,
  	\`parent_id\` text,
  	\`body\` text,
  	\`picture_id\` text,
  	\`order\` numeric DEFAULT 100,
  	\`in_menu\` integer DEFAULT false,
  	\`slug\` text,
  	\`review\` text DEFAULT 'none',
  	\`review_note\` text,
  	\`produced_by\` text,
  	\`produced_at\` text,
  	\`entered_by\` text,
  	\`published_at\` text,
  	\`changed_at\` text,
  	\`revision\` numeric DEFAULT 0,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_pages\`("id", "commune_id", "language", "title", "summary", "parent_id", "body", "picture_id", "order", "in_menu", "slug", "review", "review_note", "produced_by", "produced_at", "entered_by", "published_at", "changed_at", "revision", "search_text", "updated_at", "created_at", "_status") SELECT "id", "commune_id", "language", "title", "summary", "parent_id", "body", "picture_id", "order", "in_menu", "slug", "review", "review_note", "produced_by", "produced_at", "entered_by", "published_at", "changed_at", "revision", "search_text", "updated_at", "created_at", "_status" FROM \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`ALTER TABLE \`__new_pages\` RENAME TO \`pages\`;`)
  await db.run(sql`CREATE INDEX \`pages_commune_idx\` ON \`pages\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_parent_idx\` ON \`pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_picture_idx\` ON \`pages\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_slug_idx\` ON \`pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`pages_published_at_idx\` ON \`pages\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_search_text_idx\` ON \`pages\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`pages_updated_at_idx\` ON \`pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_created_at_idx\` ON \`pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`pages__status_idx\` ON \`pages\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_1_idx\` ON \`pages\` (\`commune_id\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`__new__pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_parent_id\` text,
  	\`version_body\` text,
  	\`version_picture_id\` text,
  	\`version_order\` numeric DEFAULT 100,
  	\`version_in_menu\` integer DEFAULT false,
  	\`version_slug\` text,
  	\`version_review\` text DEFAULT 'none',
  	\`version_review_note\` text,
  	\`version_produced_by\` text,
  	\`version_produced_at\` text,
  	\`version_entered_by\` text,
  	\`version_published_at\` text,
  	\`version_changed_at\` text,
  	\`version_revision\` numeric DEFAULT 0,
  	\`version_search_text\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__pages_v\`("id", "parent_id", "version_commune_id", "version_language", "version_title", "version_summary", "version_parent_id", "version_body", "version_picture_id", "version_order", "version_in_menu", "version_slug", "version_review", "version_review_note", "version_produced_by", "version_produced_at", "version_entered_by", "version_published_at", "version_changed_at", "version_revision", "version_search_text", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest") SELECT "id", "parent_id", "version_commune_id", "version_language", "version_title", "version_summary", "version_parent_id", "version_body", "version_picture_id", "version_order", "version_in_menu", "version_slug", "version_review", "version_review_note", "version_produced_by", "version_produced_at", "version_entered_by", "version_published_at", "version_changed_at", "version_revision", "version_search_text", "version_updated_at", "version_created_at", "version__status", "created_at", "updated_at", "latest" FROM \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__pages_v\` RENAME TO \`_pages_v\`;`)
  await db.run(sql`CREATE INDEX \`_pages_v_parent_idx\` ON \`_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_commune_idx\` ON \`_pages_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_parent_idx\` ON \`_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_picture_idx\` ON \`_pages_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_slug_idx\` ON \`_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_published_at_idx\` ON \`_pages_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_search_text_idx\` ON \`_pages_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_updated_at_idx\` ON \`_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_created_at_idx\` ON \`_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version__status_idx\` ON \`_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_created_at_idx\` ON \`_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_updated_at_idx\` ON \`_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_latest_idx\` ON \`_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_1_idx\` ON \`_pages_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
}
