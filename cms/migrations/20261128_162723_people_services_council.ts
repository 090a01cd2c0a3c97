import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`department_pages_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`department_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`department_pages_phones_order_idx\` ON \`department_pages_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_phones_parent_id_idx\` ON \`department_pages_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`department_pages_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`weekday\` numeric,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`department_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`department_pages_opening_hours_order_idx\` ON \`department_pages_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_opening_hours_parent_id_idx\` ON \`department_pages_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`department_pages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`title\` text,
  	\`summary\` text,
  	\`unit_id\` text,
  	\`parent_id\` text,
  	\`building\` text,
  	\`floor\` text,
  	\`rooms\` text,
  	\`accessibility\` text,
  	\`email\` text,
  	\`body\` text,
  	\`order\` numeric DEFAULT 100,
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
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`department_pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`unit_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`department_pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`department_pages_commune_idx\` ON \`department_pages\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_translation_of_idx\` ON \`department_pages\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_unit_idx\` ON \`department_pages\` (\`unit_id\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_parent_idx\` ON \`department_pages\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_slug_idx\` ON \`department_pages\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_published_at_idx\` ON \`department_pages\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_search_text_idx\` ON \`department_pages\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_updated_at_idx\` ON \`department_pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_created_at_idx\` ON \`department_pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`department_pages__status_idx\` ON \`department_pages\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_2_idx\` ON \`department_pages\` (\`commune_id\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`department_pages_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`department_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`department_pages_texts_order_parent\` ON \`department_pages_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_department_pages_v_version_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`label\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_department_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_phones_order_idx\` ON \`_department_pages_v_version_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_phones_parent_id_idx\` ON \`_department_pages_v_version_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_department_pages_v_version_opening_hours\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`weekday\` numeric,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_department_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_opening_hours_order_idx\` ON \`_department_pages_v_version_opening_hours\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_opening_hours_parent_id_idx\` ON \`_department_pages_v_version_opening_hours\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_department_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_unit_id\` text,
  	\`version_parent_id\` text,
  	\`version_building\` text,
  	\`version_floor\` text,
  	\`version_rooms\` text,
  	\`version_accessibility\` text,
  	\`version_email\` text,
  	\`version_body\` text,
  	\`version_order\` numeric DEFAULT 100,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`department_pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`department_pages\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_unit_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_parent_id\`) REFERENCES \`department_pages\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_department_pages_v_parent_idx\` ON \`_department_pages_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_commune_idx\` ON \`_department_pages_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_translation_of_idx\` ON \`_department_pages_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_unit_idx\` ON \`_department_pages_v\` (\`version_unit_id\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_parent_idx\` ON \`_department_pages_v\` (\`version_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_slug_idx\` ON \`_department_pages_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_published_at_idx\` ON \`_department_pages_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_search_text_idx\` ON \`_department_pages_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_updated_at_idx\` ON \`_department_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_created_at_idx\` ON \`_department_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version__status_idx\` ON \`_department_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_created_at_idx\` ON \`_department_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_updated_at_idx\` ON \`_department_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_latest_idx\` ON \`_department_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_2_idx\` ON \`_department_pages_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_department_pages_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_department_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_department_pages_v_texts_order_parent\` ON \`_department_pages_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`label\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_phones_order_idx\` ON \`people_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_phones_parent_id_idx\` ON \`people_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`group\` text DEFAULT 'employee',
  	\`title\` text,
  	\`summary\` text,
  	\`post\` text,
  	\`deputy_of_id\` text,
  	\`room\` text,
  	\`floor\` text,
  	\`email\` text,
  	\`receives\` text,
  	\`body\` text,
  	\`order\` numeric DEFAULT 100,
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
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`deputy_of_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`people_commune_idx\` ON \`people\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`people_translation_of_idx\` ON \`people\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`people_group_idx\` ON \`people\` (\`group\`);`)
  await db.run(sql`CREATE INDEX \`people_deputy_of_idx\` ON \`people\` (\`deputy_of_id\`);`)
  await db.run(sql`CREATE INDEX \`people_slug_idx\` ON \`people\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`people_published_at_idx\` ON \`people\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`people_search_text_idx\` ON \`people\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people__status_idx\` ON \`people\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_3_idx\` ON \`people\` (\`commune_id\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`people_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_texts_order_parent\` ON \`people_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`departments_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_rels_order_idx\` ON \`people_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_parent_idx\` ON \`people_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_path_idx\` ON \`people_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`people_rels_departments_id_idx\` ON \`people_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_version_phones\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`label\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_phones_order_idx\` ON \`_people_v_version_phones\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_phones_parent_id_idx\` ON \`_people_v_version_phones\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_group\` text DEFAULT 'employee',
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_post\` text,
  	\`version_deputy_of_id\` text,
  	\`version_room\` text,
  	\`version_floor\` text,
  	\`version_email\` text,
  	\`version_receives\` text,
  	\`version_body\` text,
  	\`version_order\` numeric DEFAULT 100,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_deputy_of_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_parent_idx\` ON \`_people_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_commune_idx\` ON \`_people_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_translation_of_idx\` ON \`_people_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_group_idx\` ON \`_people_v\` (\`version_group\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_deputy_of_idx\` ON \`_people_v\` (\`version_deputy_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_slug_idx\` ON \`_people_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_published_at_idx\` ON \`_people_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_search_text_idx\` ON \`_people_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version__status_idx\` ON \`_people_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_idx\` ON \`_people_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_3_idx\` ON \`_people_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_texts_order_parent\` ON \`_people_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`departments_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_rels_order_idx\` ON \`_people_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_parent_idx\` ON \`_people_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_path_idx\` ON \`_people_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_rels_departments_id_idx\` ON \`_people_v_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE TABLE \`council_terms_seats\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`councillor_id\` text,
  	\`function\` text DEFAULT 'member',
  	\`district\` numeric,
  	\`club\` text,
  	\`from\` text,
  	\`to\` text,
  	FOREIGN KEY (\`councillor_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`council_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`council_terms_seats_order_idx\` ON \`council_terms_seats\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_seats_parent_id_idx\` ON \`council_terms_seats\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_seats_councillor_idx\` ON \`council_terms_seats\` (\`councillor_id\`);`)
  await db.run(sql`CREATE TABLE \`council_terms\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`title\` text,
  	\`summary\` text,
  	\`number\` numeric,
  	\`council_name\` text,
  	\`from\` text,
  	\`to\` text,
  	\`body\` text,
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
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`council_terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`council_terms_commune_idx\` ON \`council_terms\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_translation_of_idx\` ON \`council_terms\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_from_idx\` ON \`council_terms\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_slug_idx\` ON \`council_terms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_published_at_idx\` ON \`council_terms\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_search_text_idx\` ON \`council_terms\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_updated_at_idx\` ON \`council_terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_created_at_idx\` ON \`council_terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`council_terms__status_idx\` ON \`council_terms\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_4_idx\` ON \`council_terms\` (\`commune_id\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`council_terms_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`council_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`council_terms_texts_order_parent\` ON \`council_terms_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_council_terms_v_version_seats\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`councillor_id\` text,
  	\`function\` text DEFAULT 'member',
  	\`district\` numeric,
  	\`club\` text,
  	\`from\` text,
  	\`to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`councillor_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_council_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_seats_order_idx\` ON \`_council_terms_v_version_seats\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_seats_parent_id_idx\` ON \`_council_terms_v_version_seats\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_seats_councillor_idx\` ON \`_council_terms_v_version_seats\` (\`councillor_id\`);`)
  await db.run(sql`CREATE TABLE \`_council_terms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_number\` numeric,
  	\`version_council_name\` text,
  	\`version_from\` text,
  	\`version_to\` text,
  	\`version_body\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`council_terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`council_terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_council_terms_v_parent_idx\` ON \`_council_terms_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_commune_idx\` ON \`_council_terms_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_translation_of_idx\` ON \`_council_terms_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_from_idx\` ON \`_council_terms_v\` (\`version_from\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_slug_idx\` ON \`_council_terms_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_published_at_idx\` ON \`_council_terms_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_search_text_idx\` ON \`_council_terms_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_updated_at_idx\` ON \`_council_terms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_created_at_idx\` ON \`_council_terms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version__status_idx\` ON \`_council_terms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_created_at_idx\` ON \`_council_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_updated_at_idx\` ON \`_council_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_latest_idx\` ON \`_council_terms_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_4_idx\` ON \`_council_terms_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_council_terms_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_council_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_council_terms_v_texts_order_parent\` ON \`_council_terms_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`council_sessions_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`title\` text,
  	\`print\` text,
  	\`note\` text,
  	\`resolution_id\` text,
  	FOREIGN KEY (\`resolution_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`council_sessions_agenda_order_idx\` ON \`council_sessions_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_agenda_parent_id_idx\` ON \`council_sessions_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_agenda_resolution_idx\` ON \`council_sessions_agenda\` (\`resolution_id\`);`)
  await db.run(sql`CREATE TABLE \`council_sessions_votes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`point\` text,
  	\`subject\` text,
  	\`taken_at\` text,
  	\`outcome\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`council_sessions_votes_order_idx\` ON \`council_sessions_votes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_votes_parent_id_idx\` ON \`council_sessions_votes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`council_sessions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`title\` text,
  	\`summary\` text,
  	\`term_id\` text,
  	\`number\` numeric,
  	\`extraordinary\` integer DEFAULT false,
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`place\` text,
  	\`how_to_attend\` text,
  	\`minutes_id\` text,
  	\`recording_href\` text,
  	\`recording_broadcast_end\` text,
  	\`recording_captioned_on\` text,
  	\`recording_captions_due\` text,
  	\`body\` text,
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
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`term_id\`) REFERENCES \`council_terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`minutes_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`council_sessions_commune_idx\` ON \`council_sessions\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_translation_of_idx\` ON \`council_sessions\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_term_idx\` ON \`council_sessions\` (\`term_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_starts_at_idx\` ON \`council_sessions\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_minutes_idx\` ON \`council_sessions\` (\`minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_recording_recording_captions_due_idx\` ON \`council_sessions\` (\`recording_captions_due\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_slug_idx\` ON \`council_sessions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_published_at_idx\` ON \`council_sessions\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_search_text_idx\` ON \`council_sessions\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_updated_at_idx\` ON \`council_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_created_at_idx\` ON \`council_sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions__status_idx\` ON \`council_sessions\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_5_idx\` ON \`council_sessions\` (\`commune_id\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`council_sessions_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	\`people_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`council_sessions_rels_order_idx\` ON \`council_sessions_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_rels_parent_idx\` ON \`council_sessions_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_rels_path_idx\` ON \`council_sessions_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_rels_documents_id_idx\` ON \`council_sessions_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_rels_people_id_idx\` ON \`council_sessions_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE TABLE \`_council_sessions_v_version_agenda\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`number\` text,
  	\`title\` text,
  	\`print\` text,
  	\`note\` text,
  	\`resolution_id\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`resolution_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_council_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_agenda_order_idx\` ON \`_council_sessions_v_version_agenda\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_agenda_parent_id_idx\` ON \`_council_sessions_v_version_agenda\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_agenda_resolution_idx\` ON \`_council_sessions_v_version_agenda\` (\`resolution_id\`);`)
  await db.run(sql`CREATE TABLE \`_council_sessions_v_version_votes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`point\` text,
  	\`subject\` text,
  	\`taken_at\` text,
  	\`outcome\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_council_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_votes_order_idx\` ON \`_council_sessions_v_version_votes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_votes_parent_id_idx\` ON \`_council_sessions_v_version_votes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_council_sessions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_term_id\` text,
  	\`version_number\` numeric,
  	\`version_extraordinary\` integer DEFAULT false,
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_place\` text,
  	\`version_how_to_attend\` text,
  	\`version_minutes_id\` text,
  	\`version_recording_href\` text,
  	\`version_recording_broadcast_end\` text,
  	\`version_recording_captioned_on\` text,
  	\`version_recording_captions_due\` text,
  	\`version_body\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_term_id\`) REFERENCES \`council_terms\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_minutes_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_parent_idx\` ON \`_council_sessions_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_commune_idx\` ON \`_council_sessions_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_translation_of_idx\` ON \`_council_sessions_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_term_idx\` ON \`_council_sessions_v\` (\`version_term_id\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_starts_at_idx\` ON \`_council_sessions_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_minutes_idx\` ON \`_council_sessions_v\` (\`version_minutes_id\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_recording_version_recording__idx\` ON \`_council_sessions_v\` (\`version_recording_captions_due\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_slug_idx\` ON \`_council_sessions_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_published_at_idx\` ON \`_council_sessions_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_search_text_idx\` ON \`_council_sessions_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_updated_at_idx\` ON \`_council_sessions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_created_at_idx\` ON \`_council_sessions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version__status_idx\` ON \`_council_sessions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_created_at_idx\` ON \`_council_sessions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_updated_at_idx\` ON \`_council_sessions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_latest_idx\` ON \`_council_sessions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_5_idx\` ON \`_council_sessions_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_council_sessions_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	\`people_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_council_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_rels_order_idx\` ON \`_council_sessions_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_rels_parent_idx\` ON \`_council_sessions_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_rels_path_idx\` ON \`_council_sessions_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_rels_documents_id_idx\` ON \`_council_sessions_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_rels_people_id_idx\` ON \`_council_sessions_v_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE TABLE \`service_cards_fees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`grosze\` numeric,
  	\`per\` text,
  	\`account\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_cards_fees_order_idx\` ON \`service_cards_fees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_fees_parent_id_idx\` ON \`service_cards_fees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_cards_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`act\` text,
  	\`article\` text,
  	\`journal\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_cards_legal_basis_order_idx\` ON \`service_cards_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_legal_basis_parent_id_idx\` ON \`service_cards_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_cards_life_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_cards_life_events_order_idx\` ON \`service_cards_life_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_life_events_parent_idx\` ON \`service_cards_life_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_cards_categories\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_cards_categories_order_idx\` ON \`service_cards_categories\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_categories_parent_idx\` ON \`service_cards_categories\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_cards_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_cards_audience_order_idx\` ON \`service_cards_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_audience_parent_idx\` ON \`service_cards_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_cards\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`title\` text,
  	\`index_name\` text,
  	\`summary\` text,
  	\`online_kind\` text DEFAULT 'none',
  	\`online_service\` text,
  	\`online_href\` text,
  	\`online_place\` text,
  	\`who_may\` text,
  	\`fee_note\` text,
  	\`duration_days\` numeric,
  	\`duration_words\` text,
  	\`where_note\` text,
  	\`on_paper\` text,
  	\`appeal\` text,
  	\`declared_level\` text DEFAULT '1',
  	\`paused_reason\` text,
  	\`paused_until\` text,
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
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`service_cards_commune_idx\` ON \`service_cards\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_translation_of_idx\` ON \`service_cards\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_index_name_idx\` ON \`service_cards\` (\`index_name\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_slug_idx\` ON \`service_cards\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_published_at_idx\` ON \`service_cards\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_search_text_idx\` ON \`service_cards\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_updated_at_idx\` ON \`service_cards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_created_at_idx\` ON \`service_cards\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`service_cards__status_idx\` ON \`service_cards\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_6_idx\` ON \`service_cards\` (\`commune_id\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`service_cards_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_cards_texts_order_parent\` ON \`service_cards_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_cards_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`departments_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_cards_rels_order_idx\` ON \`service_cards_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_rels_parent_idx\` ON \`service_cards_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_rels_path_idx\` ON \`service_cards_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_rels_departments_id_idx\` ON \`service_cards_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_rels_documents_id_idx\` ON \`service_cards_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v_version_fees\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`grosze\` numeric,
  	\`per\` text,
  	\`account\` text,
  	\`valid_from\` text,
  	\`valid_to\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_fees_order_idx\` ON \`_service_cards_v_version_fees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_fees_parent_id_idx\` ON \`_service_cards_v_version_fees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v_version_legal_basis\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`act\` text,
  	\`article\` text,
  	\`journal\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_legal_basis_order_idx\` ON \`_service_cards_v_version_legal_basis\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_legal_basis_parent_id_idx\` ON \`_service_cards_v_version_legal_basis\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v_version_life_events\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_life_events_order_idx\` ON \`_service_cards_v_version_life_events\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_life_events_parent_idx\` ON \`_service_cards_v_version_life_events\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v_version_categories\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_categories_order_idx\` ON \`_service_cards_v_version_categories\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_categories_parent_idx\` ON \`_service_cards_v_version_categories\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v_version_audience\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_audience_order_idx\` ON \`_service_cards_v_version_audience\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_audience_parent_idx\` ON \`_service_cards_v_version_audience\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_title\` text,
  	\`version_index_name\` text,
  	\`version_summary\` text,
  	\`version_online_kind\` text DEFAULT 'none',
  	\`version_online_service\` text,
  	\`version_online_href\` text,
  	\`version_online_place\` text,
  	\`version_who_may\` text,
  	\`version_fee_note\` text,
  	\`version_duration_days\` numeric,
  	\`version_duration_words\` text,
  	\`version_where_note\` text,
  	\`version_on_paper\` text,
  	\`version_appeal\` text,
  	\`version_declared_level\` text DEFAULT '1',
  	\`version_paused_reason\` text,
  	\`version_paused_until\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_cards_v_parent_idx\` ON \`_service_cards_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_commune_idx\` ON \`_service_cards_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_translation_of_idx\` ON \`_service_cards_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_index_name_idx\` ON \`_service_cards_v\` (\`version_index_name\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_slug_idx\` ON \`_service_cards_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_published_at_idx\` ON \`_service_cards_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_search_text_idx\` ON \`_service_cards_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_updated_at_idx\` ON \`_service_cards_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_created_at_idx\` ON \`_service_cards_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version__status_idx\` ON \`_service_cards_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_created_at_idx\` ON \`_service_cards_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_updated_at_idx\` ON \`_service_cards_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_latest_idx\` ON \`_service_cards_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_6_idx\` ON \`_service_cards_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_cards_v_texts_order_parent\` ON \`_service_cards_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`departments_id\` text,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`departments_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_cards_v_rels_order_idx\` ON \`_service_cards_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_rels_parent_idx\` ON \`_service_cards_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_rels_path_idx\` ON \`_service_cards_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_rels_departments_id_idx\` ON \`_service_cards_v_rels\` (\`departments_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_rels_documents_id_idx\` ON \`_service_cards_v_rels\` (\`documents_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`department_pages_phones\`;`)
  await db.run(sql`DROP TABLE \`department_pages_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`department_pages\`;`)
  await db.run(sql`DROP TABLE \`department_pages_texts\`;`)
  await db.run(sql`DROP TABLE \`_department_pages_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_department_pages_v_version_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`_department_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_department_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`people_phones\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_texts\`;`)
  await db.run(sql`DROP TABLE \`people_rels\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_people_v_rels\`;`)
  await db.run(sql`DROP TABLE \`council_terms_seats\`;`)
  await db.run(sql`DROP TABLE \`council_terms\`;`)
  await db.run(sql`DROP TABLE \`council_terms_texts\`;`)
  await db.run(sql`DROP TABLE \`_council_terms_v_version_seats\`;`)
  await db.run(sql`DROP TABLE \`_council_terms_v\`;`)
  await db.run(sql`DROP TABLE \`_council_terms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`council_sessions_agenda\`;`)
  await db.run(sql`DROP TABLE \`council_sessions_votes\`;`)
  await db.run(sql`DROP TABLE \`council_sessions\`;`)
  await db.run(sql`DROP TABLE \`council_sessions_rels\`;`)
  await db.run(sql`DROP TABLE \`_council_sessions_v_version_agenda\`;`)
  await db.run(sql`DROP TABLE \`_council_sessions_v_version_votes\`;`)
  await db.run(sql`DROP TABLE \`_council_sessions_v\`;`)
  await db.run(sql`DROP TABLE \`_council_sessions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`service_cards_fees\`;`)
  await db.run(sql`DROP TABLE \`service_cards_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`service_cards_life_events\`;`)
  await db.run(sql`DROP TABLE \`service_cards_categories\`;`)
  await db.run(sql`DROP TABLE \`service_cards_audience\`;`)
  await db.run(sql`DROP TABLE \`service_cards\`;`)
  await db.run(sql`DROP TABLE \`service_cards_texts\`;`)
  await db.run(sql`DROP TABLE \`service_cards_rels\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_fees\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_life_events\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_categories\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_rels\`;`)
}
