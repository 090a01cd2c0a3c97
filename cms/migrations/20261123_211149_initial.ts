import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`announcements_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`act\` text,
  	\`article\` text,
  	\`journal\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_legal_basis_order_idx\` ON \`announcements_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_legal_basis_parent_id_idx\` ON \`announcements_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`target_id\` text,
  	FOREIGN KEY (\`target_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_relations_order_idx\` ON \`announcements_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_relations_parent_id_idx\` ON \`announcements_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_relations_target_idx\` ON \`announcements_relations\` (\`target_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements\` (
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
  await db.run(sql`CREATE TABLE \`announcements_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_texts_order_parent\` ON \`announcements_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_rels_order_idx\` ON \`announcements_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_parent_idx\` ON \`announcements_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_path_idx\` ON \`announcements_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`announcements_rels_documents_id_idx\` ON \`announcements_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`act\` text,
  	\`article\` text,
  	\`journal\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_legal_basis_order_idx\` ON \`_announcements_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_legal_basis_parent_id_idx\` ON \`_announcements_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_relations\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`kind\` text,
  	\`target_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`target_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_relations_order_idx\` ON \`_announcements_v_version_relations\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_relations_parent_id_idx\` ON \`_announcements_v_version_relations\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_relations_target_idx\` ON \`_announcements_v_version_relations\` (\`target_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v\` (
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
  await db.run(sql`CREATE TABLE \`_announcements_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_texts_order_parent\` ON \`_announcements_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_order_idx\` ON \`_announcements_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_parent_idx\` ON \`_announcements_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_path_idx\` ON \`_announcements_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_rels_documents_id_idx\` ON \`_announcements_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`pages\` (
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
  await db.run(sql`CREATE TABLE \`pages_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_rels_order_idx\` ON \`pages_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_parent_idx\` ON \`pages_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_path_idx\` ON \`pages_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`pages_rels_documents_id_idx\` ON \`pages_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v\` (
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
  await db.run(sql`CREATE TABLE \`_pages_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_order_idx\` ON \`_pages_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_parent_idx\` ON \`_pages_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_path_idx\` ON \`_pages_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_rels_documents_id_idx\` ON \`_pages_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`documents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`language\` text DEFAULT 'pl' NOT NULL,
  	\`title\` text NOT NULL,
  	\`public_name\` text,
  	\`sha256\` text,
  	\`pages\` numeric,
  	\`accessible\` integer,
  	\`search_text\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_commune_idx\` ON \`documents\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_sha256_idx\` ON \`documents\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`documents_search_text_idx\` ON \`documents\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`documents_updated_at_idx\` ON \`documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`documents_created_at_idx\` ON \`documents\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`documents_filename_idx\` ON \`documents\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`media\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`alt\` text,
  	\`decorative\` integer DEFAULT false,
  	\`credit\` text,
  	\`sha256\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	\`focal_x\` numeric,
  	\`focal_y\` numeric,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`media_commune_idx\` ON \`media\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`media_sha256_idx\` ON \`media\` (\`sha256\`);`)
  await db.run(sql`CREATE INDEX \`media_updated_at_idx\` ON \`media\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`media_created_at_idx\` ON \`media\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`media_filename_idx\` ON \`media\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`change_register\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`kind\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`action\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`reason\` text,
  	\`changed_fields\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`change_register_commune_idx\` ON \`change_register\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`change_register_doc_id_idx\` ON \`change_register\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`change_register_at_idx\` ON \`change_register\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`cases\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`status\` text NOT NULL,
  	\`status_label\` text NOT NULL,
  	\`department_id\` text NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`service_version_id\` text NOT NULL,
  	\`filed_at\` text NOT NULL,
  	\`changed_at\` text NOT NULL,
  	\`due_on\` text NOT NULL,
  	\`assurance\` text NOT NULL,
  	\`clause_version\` text NOT NULL,
  	\`clause_accepted_at\` text NOT NULL,
  	\`sealed_answers\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`service_version_id\`) REFERENCES \`service_versions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`cases_commune_idx\` ON \`cases\` (\`commune_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`cases_number_idx\` ON \`cases\` (\`number\`);`)
  await db.run(sql`CREATE INDEX \`cases_status_idx\` ON \`cases\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`cases_department_idx\` ON \`cases\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_resident_idx\` ON \`cases\` (\`resident_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_service_version_idx\` ON \`cases\` (\`service_version_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_filed_at_idx\` ON \`cases\` (\`filed_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_due_on_idx\` ON \`cases\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`cases_updated_at_idx\` ON \`cases\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_created_at_idx\` ON \`cases\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`service_versions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`service\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`number\` numeric NOT NULL,
  	\`definition\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`published_at\` text NOT NULL,
  	\`published_by\` text NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`service_versions_commune_idx\` ON \`service_versions\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`service_versions_service_idx\` ON \`service_versions\` (\`service\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_service_number_idx\` ON \`service_versions\` (\`commune_id\`,\`service\`,\`number\`);`)
  await db.run(sql`CREATE TABLE \`staff_sessions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`created_at\` text,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_sessions_order_idx\` ON \`staff_sessions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`staff_sessions_parent_id_idx\` ON \`staff_sessions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`staff\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`role\` text NOT NULL,
  	\`commune_id\` text,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`email\` text NOT NULL,
  	\`reset_password_token\` text,
  	\`reset_password_expiration\` text,
  	\`salt\` text,
  	\`hash\` text,
  	\`login_attempts\` numeric DEFAULT 0,
  	\`lock_until\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_commune_idx\` ON \`staff\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`staff_updated_at_idx\` ON \`staff\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`staff_created_at_idx\` ON \`staff\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`staff_email_idx\` ON \`staff\` (\`email\`);`)
  await db.run(sql`CREATE TABLE \`staff_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`departments_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`staff_rels_order_idx\` ON \`staff_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`staff_rels_parent_idx\` ON \`staff_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`staff_rels_path_idx\` ON \`staff_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`staff_rels_departments_id_idx\` ON \`staff_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE TABLE \`departments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`name\` text NOT NULL,
  	\`symbol\` text NOT NULL,
  	\`handles_letters\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`departments_commune_idx\` ON \`departments\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`departments_updated_at_idx\` ON \`departments\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`departments_created_at_idx\` ON \`departments\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`communes_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` numeric NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_opening_hours_order_idx\` ON \`communes_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_opening_hours_parent_id_idx\` ON \`communes_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes_top_tasks\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_top_tasks_order_idx\` ON \`communes_top_tasks\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_top_tasks_parent_id_idx\` ON \`communes_top_tasks\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes_domains\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`host\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_domains_order_idx\` ON \`communes_domains\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_domains_parent_id_idx\` ON \`communes_domains\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`office_name\` text NOT NULL,
  	\`office_name_genitive\` text NOT NULL,
  	\`authority\` text NOT NULL,
  	\`name_nominative\` text NOT NULL,
  	\`name_genitive\` text NOT NULL,
  	\`name_locative\` text NOT NULL,
  	\`motto\` text,
  	\`address_street\` text NOT NULL,
  	\`address_postal_code\` text NOT NULL,
  	\`address_town\` text NOT NULL,
  	\`phone\` text NOT NULL,
  	\`email\` text NOT NULL,
  	\`electronic_delivery\` text NOT NULL,
  	\`terc\` text NOT NULL,
  	\`tenant\` text NOT NULL,
  	\`theme\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`communes_terc_idx\` ON \`communes\` (\`terc\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`communes_tenant_idx\` ON \`communes\` (\`tenant\`);`)
  await db.run(sql`CREATE INDEX \`communes_updated_at_idx\` ON \`communes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`communes_created_at_idx\` ON \`communes\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`outbox\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`topic\` text NOT NULL,
  	\`sealed_mail\` text NOT NULL,
  	\`message_id\` text NOT NULL,
  	\`status\` text DEFAULT 'waiting' NOT NULL,
  	\`attempts\` numeric DEFAULT 0 NOT NULL,
  	\`next_at\` text NOT NULL,
  	\`lease_until\` text,
  	\`lease_token\` text,
  	\`sent_at\` text,
  	\`last_error\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`outbox_message_id_idx\` ON \`outbox\` (\`message_id\`);`)
  await db.run(sql`CREATE INDEX \`outbox_status_idx\` ON \`outbox\` (\`status\`);`)
  await db.run(sql`CREATE INDEX \`outbox_next_at_idx\` ON \`outbox\` (\`next_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_updated_at_idx\` ON \`outbox\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`outbox_created_at_idx\` ON \`outbox\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`audit_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`commune_id\` text,
  	\`at\` text NOT NULL,
  	\`actor\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`object_type\` text NOT NULL,
  	\`object_id\` text NOT NULL,
  	\`details\` text,
  	\`prev_hash\` text NOT NULL,
  	\`hash\` text NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`audit_events_seq_idx\` ON \`audit_events\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_commune_idx\` ON \`audit_events\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_at_idx\` ON \`audit_events\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_actor_idx\` ON \`audit_events\` (\`actor\`);`)
  await db.run(sql`CREATE INDEX \`audit_events_object_id_idx\` ON \`audit_events\` (\`object_id\`);`)
  await db.run(sql`CREATE TABLE \`case_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`department_id\` text NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`case_id\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`staff_id\` text,
  	\`status\` text,
  	\`status_label\` text,
  	\`sealed_message\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_events_commune_idx\` ON \`case_events\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`case_events_department_idx\` ON \`case_events\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`case_events_resident_idx\` ON \`case_events\` (\`resident_id\`);`)
  await db.run(sql`CREATE INDEX \`case_events_case_idx\` ON \`case_events\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`case_events_staff_idx\` ON \`case_events\` (\`staff_id\`);`)
  await db.run(sql`CREATE TABLE \`case_files\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`case_id\` text,
  	\`commune_id\` text,
  	\`department_id\` text,
  	\`resident_id\` text NOT NULL,
  	\`sealed_name\` text NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`url\` text,
  	\`thumbnail_u_r_l\` text,
  	\`filename\` text,
  	\`mime_type\` text,
  	\`filesize\` numeric,
  	\`width\` numeric,
  	\`height\` numeric,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_files_case_idx\` ON \`case_files\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`case_files_commune_idx\` ON \`case_files\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`case_files_department_idx\` ON \`case_files\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`case_files_resident_idx\` ON \`case_files\` (\`resident_id\`);`)
  await db.run(sql`CREATE INDEX \`case_files_updated_at_idx\` ON \`case_files\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`case_files_created_at_idx\` ON \`case_files\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`case_files_filename_idx\` ON \`case_files\` (\`filename\`);`)
  await db.run(sql`CREATE TABLE \`residents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`email\` text NOT NULL,
  	\`given_name\` text NOT NULL,
  	\`family_name\` text NOT NULL,
  	\`password_hash\` text NOT NULL,
  	\`verified_at\` text,
  	\`clause_version\` text NOT NULL,
  	\`clause_accepted_at\` text NOT NULL,
  	\`demo\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`residents_email_idx\` ON \`residents\` (\`email\`);`)
  await db.run(sql`CREATE INDEX \`residents_updated_at_idx\` ON \`residents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`residents_created_at_idx\` ON \`residents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`resident_sessions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`seen_at\` text NOT NULL,
  	\`assurance\` text NOT NULL,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`resident_sessions_resident_idx\` ON \`resident_sessions\` (\`resident_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`resident_sessions_token_hash_idx\` ON \`resident_sessions\` (\`token_hash\`);`)
  await db.run(sql`CREATE TABLE \`resident_tokens\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`purpose\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`resident_tokens_resident_idx\` ON \`resident_tokens\` (\`resident_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`resident_tokens_token_hash_idx\` ON \`resident_tokens\` (\`token_hash\`);`)
  await db.run(sql`CREATE TABLE \`idempotency_keys\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`case_id\` text NOT NULL,
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`idempotency_keys_key_idx\` ON \`idempotency_keys\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`idempotency_keys_case_idx\` ON \`idempotency_keys\` (\`case_id\`);`)
  await db.run(sql`CREATE TABLE \`publications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`seq\` numeric NOT NULL,
  	\`tenant\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`op\` text NOT NULL,
  	\`at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`publications_seq_idx\` ON \`publications\` (\`seq\`);`)
  await db.run(sql`CREATE INDEX \`publications_tenant_idx\` ON \`publications\` (\`tenant\`);`)
  await db.run(sql`CREATE INDEX \`publications_doc_id_idx\` ON \`publications\` (\`doc_id\`);`)
  await db.run(sql`CREATE TABLE \`placements\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`kind\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`placed_at\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`placements_doc_id_idx\` ON \`placements\` (\`doc_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`docId_revision_idx\` ON \`placements\` (\`doc_id\`,\`revision\`);`)
  await db.run(sql`CREATE TABLE \`counters\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`value\` numeric NOT NULL,
  	\`head\` text
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`counters_name_idx\` ON \`counters\` (\`name\`);`)
  await db.run(sql`CREATE TABLE \`payload_kv\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text NOT NULL,
  	\`data\` text NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`payload_kv_key_idx\` ON \`payload_kv\` (\`key\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs_log\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`executed_at\` text NOT NULL,
  	\`completed_at\` text NOT NULL,
  	\`task_slug\` text NOT NULL,
  	\`task_i_d\` text NOT NULL,
  	\`input\` text,
  	\`output\` text,
  	\`state\` text NOT NULL,
  	\`error\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`payload_jobs\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_order_idx\` ON \`payload_jobs_log\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_log_parent_id_idx\` ON \`payload_jobs_log\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_jobs\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`input\` text,
  	\`completed_at\` text,
  	\`total_tried\` numeric DEFAULT 0,
  	\`has_error\` integer DEFAULT false,
  	\`error\` text,
  	\`task_slug\` text,
  	\`queue\` text DEFAULT 'default',
  	\`wait_until\` text,
  	\`processing\` integer DEFAULT false,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_jobs_completed_at_idx\` ON \`payload_jobs\` (\`completed_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_total_tried_idx\` ON \`payload_jobs\` (\`total_tried\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_has_error_idx\` ON \`payload_jobs\` (\`has_error\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_task_slug_idx\` ON \`payload_jobs\` (\`task_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_queue_idx\` ON \`payload_jobs\` (\`queue\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_wait_until_idx\` ON \`payload_jobs\` (\`wait_until\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_processing_idx\` ON \`payload_jobs\` (\`processing\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_updated_at_idx\` ON \`payload_jobs\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_jobs_created_at_idx\` ON \`payload_jobs\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`key\` text,
  	\`value\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_key_idx\` ON \`payload_preferences\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_updated_at_idx\` ON \`payload_preferences\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_created_at_idx\` ON \`payload_preferences\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_preferences_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`staff_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_preferences\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_order_idx\` ON \`payload_preferences_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_parent_idx\` ON \`payload_preferences_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_path_idx\` ON \`payload_preferences_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_preferences_rels_staff_id_idx\` ON \`payload_preferences_rels\` (\`staff_id\`);`)
  await db.run(sql`CREATE TABLE \`payload_migrations\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`batch\` numeric,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_migrations_updated_at_idx\` ON \`payload_migrations\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_migrations_created_at_idx\` ON \`payload_migrations\` (\`created_at\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`announcements_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`announcements_relations\`;`)
  await db.run(sql`DROP TABLE \`announcements\`;`)
  await db.run(sql`DROP TABLE \`announcements_texts\`;`)
  await db.run(sql`DROP TABLE \`announcements_rels\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_relations\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_rels\`;`)
  await db.run(sql`DROP TABLE \`pages\`;`)
  await db.run(sql`DROP TABLE \`pages_rels\`;`)
  await db.run(sql`DROP TABLE \`_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_rels\`;`)
  await db.run(sql`DROP TABLE \`documents\`;`)
  await db.run(sql`DROP TABLE \`media\`;`)
  await db.run(sql`DROP TABLE \`change_register\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`DROP TABLE \`service_versions\`;`)
  await db.run(sql`DROP TABLE \`staff_sessions\`;`)
  await db.run(sql`DROP TABLE \`staff\`;`)
  await db.run(sql`DROP TABLE \`staff_rels\`;`)
  await db.run(sql`DROP TABLE \`departments\`;`)
  await db.run(sql`DROP TABLE \`communes_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`communes_top_tasks\`;`)
  await db.run(sql`DROP TABLE \`communes_domains\`;`)
  await db.run(sql`DROP TABLE \`communes\`;`)
  await db.run(sql`DROP TABLE \`outbox\`;`)
  await db.run(sql`DROP TABLE \`audit_events\`;`)
  await db.run(sql`DROP TABLE \`case_events\`;`)
  await db.run(sql`DROP TABLE \`case_files\`;`)
  await db.run(sql`DROP TABLE \`residents\`;`)
  await db.run(sql`DROP TABLE \`resident_sessions\`;`)
  await db.run(sql`DROP TABLE \`resident_tokens\`;`)
  await db.run(sql`DROP TABLE \`idempotency_keys\`;`)
  await db.run(sql`DROP TABLE \`publications\`;`)
  await db.run(sql`DROP TABLE \`placements\`;`)
  await db.run(sql`DROP TABLE \`counters\`;`)
  await db.run(sql`DROP TABLE \`payload_kv\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs_log\`;`)
  await db.run(sql`DROP TABLE \`payload_jobs\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences\`;`)
  await db.run(sql`DROP TABLE \`payload_preferences_rels\`;`)
  await db.run(sql`DROP TABLE \`payload_migrations\`;`)
}
