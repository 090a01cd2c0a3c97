import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`work_items\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`kind\` text NOT NULL,
  	\`collection_name\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`language\` text NOT NULL,
  	\`translation_of\` text,
  	\`in_menu\` integer,
  	\`is_public\` integer,
  	\`has_draft\` integer,
  	\`review\` text NOT NULL,
  	\`asked_by\` text,
  	\`asked_by_name\` text,
  	\`asked_at\` text,
  	\`edited_by\` text,
  	\`edited_at\` text NOT NULL,
  	\`published_by\` text,
  	\`visible_to\` text,
  	\`archived_at\` text,
  	\`trashed_at\` text,
  	\`review_on\` text,
  	\`review_on_chosen\` integer,
  	\`reminded_ahead\` text,
  	\`reminded_on_day\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`work_items_commune_idx\` ON \`work_items\` (\`commune_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`work_items_doc_id_idx\` ON \`work_items\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`work_items_translation_of_idx\` ON \`work_items\` (\`translation_of\`);`)
  await db.run(sql`CREATE INDEX \`work_items_is_public_idx\` ON \`work_items\` (\`is_public\`);`)
  await db.run(sql`CREATE INDEX \`work_items_has_draft_idx\` ON \`work_items\` (\`has_draft\`);`)
  await db.run(sql`CREATE INDEX \`work_items_review_idx\` ON \`work_items\` (\`review\`);`)
  await db.run(sql`CREATE INDEX \`work_items_asked_by_idx\` ON \`work_items\` (\`asked_by\`);`)
  await db.run(sql`CREATE INDEX \`work_items_edited_by_idx\` ON \`work_items\` (\`edited_by\`);`)
  await db.run(sql`CREATE INDEX \`work_items_edited_at_idx\` ON \`work_items\` (\`edited_at\`);`)
  await db.run(sql`CREATE INDEX \`work_items_visible_to_idx\` ON \`work_items\` (\`visible_to\`);`)
  await db.run(sql`CREATE INDEX \`work_items_review_on_idx\` ON \`work_items\` (\`review_on\`);`)
  await db.run(sql`CREATE TABLE \`review_events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`collection_name\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`move\` text NOT NULL,
  	\`by\` text NOT NULL,
  	\`staff_id\` text,
  	\`at\` text NOT NULL,
  	\`comment\` text,
  	\`revision\` numeric,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`review_events_commune_idx\` ON \`review_events\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`review_events_doc_id_idx\` ON \`review_events\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`review_events_move_idx\` ON \`review_events\` (\`move\`);`)
  await db.run(sql`CREATE INDEX \`review_events_at_idx\` ON \`review_events\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`schedules\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`collection_name\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`action\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`state\` text DEFAULT 'waiting' NOT NULL,
  	\`reason\` text,
  	\`snapshot\` text,
  	\`by\` text NOT NULL,
  	\`staff_id\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`ended_at\` text,
  	\`failure\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`schedules_commune_idx\` ON \`schedules\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_doc_id_idx\` ON \`schedules\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`schedules_at_idx\` ON \`schedules\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`schedules_state_idx\` ON \`schedules\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`schedules_staff_id_idx\` ON \`schedules\` (\`staff_id\`);`)
  await db.run(sql`CREATE TABLE \`quarantines\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`by\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`path\` text,
  	\`reason\` text NOT NULL,
  	\`since\` text NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`quarantines_commune_idx\` ON \`quarantines\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`quarantines_doc_id_idx\` ON \`quarantines\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`quarantines_since_idx\` ON \`quarantines\` (\`since\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`global_slug\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_global_slug_idx\` ON \`payload_locked_documents\` (\`global_slug\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_updated_at_idx\` ON \`payload_locked_documents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_created_at_idx\` ON \`payload_locked_documents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`payload_locked_documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`announcements_id\` text,
  	\`pages_id\` text,
  	\`staff_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_staff_id_idx\` ON \`payload_locked_documents_rels\` (\`staff_id\`);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`announcements_deleted_at_idx\` ON \`announcements\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_deleted_at_idx\` ON \`_announcements_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_autosave_idx\` ON \`_announcements_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`work_items\`;`)
  await db.run(sql`DROP TABLE \`review_events\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`quarantines\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
  await db.run(sql`DROP INDEX \`announcements_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_announcements_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_announcements_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`autosave\`;`)
  await db.run(sql`DROP INDEX \`pages_deleted_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`deleted_at\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_deleted_at_idx\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_autosave_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_deleted_at\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`autosave\`;`)
}
