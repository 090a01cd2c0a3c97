import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`institution_files\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`institution_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`file_name\` text NOT NULL,
  	\`size\` numeric NOT NULL,
  	\`sha256\` text NOT NULL,
  	\`rows\` numeric NOT NULL,
  	\`uploaded_at\` text NOT NULL,
  	\`uploaded_by_id\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`stored_name\` text NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`institution_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`uploaded_by_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`institution_files_commune_idx\` ON \`institution_files\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`institution_files_institution_idx\` ON \`institution_files\` (\`institution_id\`);`)
  await db.run(sql`CREATE INDEX \`institution_files_uploaded_at_idx\` ON \`institution_files\` (\`uploaded_at\`);`)
  await db.run(sql`CREATE INDEX \`institution_files_uploaded_by_idx\` ON \`institution_files\` (\`uploaded_by_id\`);`)
  await db.run(sql`CREATE INDEX \`institution_files_state_idx\` ON \`institution_files\` (\`state\`);`)
  await db.run(sql`CREATE TABLE \`watch_targets\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`name\` text NOT NULL,
  	\`group\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`address\` text NOT NULL,
  	\`every_seconds\` numeric DEFAULT 60 NOT NULL,
  	\`slow_ms\` numeric DEFAULT 2000 NOT NULL,
  	\`timeout_ms\` numeric DEFAULT 10000 NOT NULL,
  	\`is_public\` integer DEFAULT true,
  	\`enabled\` integer DEFAULT true,
  	\`state\` text DEFAULT 'unknown',
  	\`since\` text,
  	\`checked_at\` text,
  	\`last_detail\` text,
  	\`failures_in_row\` numeric DEFAULT 0,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`watch_targets_commune_idx\` ON \`watch_targets\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`watch_targets_checked_at_idx\` ON \`watch_targets\` (\`checked_at\`);`)
  await db.run(sql`CREATE INDEX \`watch_targets_updated_at_idx\` ON \`watch_targets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`watch_targets_created_at_idx\` ON \`watch_targets\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`incidents_updates\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`at\` text NOT NULL,
  	\`text\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`incidents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`incidents_updates_order_idx\` ON \`incidents_updates\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`incidents_updates_parent_id_idx\` ON \`incidents_updates\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`incidents\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`title\` text NOT NULL,
  	\`started_at\` text NOT NULL,
  	\`ended_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`incidents_commune_idx\` ON \`incidents\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`incidents_updated_at_idx\` ON \`incidents\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`incidents_created_at_idx\` ON \`incidents\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`incidents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`watch_targets_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`incidents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`watch_targets_id\`) REFERENCES \`watch_targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`incidents_rels_order_idx\` ON \`incidents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`incidents_rels_parent_idx\` ON \`incidents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`incidents_rels_path_idx\` ON \`incidents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`incidents_rels_watch_targets_id_idx\` ON \`incidents_rels\` (\`watch_targets_id\`);`)
  await db.run(sql`CREATE TABLE \`planned_works\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`title\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`text\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`planned_works_commune_idx\` ON \`planned_works\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`planned_works_updated_at_idx\` ON \`planned_works\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`planned_works_created_at_idx\` ON \`planned_works\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`planned_works_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`watch_targets_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`planned_works\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`watch_targets_id\`) REFERENCES \`watch_targets\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`planned_works_rels_order_idx\` ON \`planned_works_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`planned_works_rels_parent_idx\` ON \`planned_works_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`planned_works_rels_path_idx\` ON \`planned_works_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`planned_works_rels_watch_targets_id_idx\` ON \`planned_works_rels\` (\`watch_targets_id\`);`)
  await db.run(sql`CREATE TABLE \`institutions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`name\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`phone\` text NOT NULL,
  	\`email\` text,
  	\`connector\` text NOT NULL,
  	\`base_url\` text,
  	\`sealed_token\` text,
  	\`code_hint\` text NOT NULL,
  	\`enabled\` integer DEFAULT true,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`institutions_commune_idx\` ON \`institutions\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`institutions_slug_idx\` ON \`institutions\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`institutions_updated_at_idx\` ON \`institutions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`institutions_created_at_idx\` ON \`institutions\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_slug_idx\` ON \`institutions\` (\`commune_id\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`links\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`commune_id\` text,
  	\`institution_id\` text NOT NULL,
  	\`subject_hash\` text NOT NULL,
  	\`unique_key\` text NOT NULL,
  	\`sealed_subject\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`linked_at\` text NOT NULL,
  	\`ended_at\` text,
  	\`refresh_at\` text,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`institution_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`links_resident_idx\` ON \`links\` (\`resident_id\`);`)
  await db.run(sql`CREATE INDEX \`links_commune_idx\` ON \`links\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`links_institution_idx\` ON \`links\` (\`institution_id\`);`)
  await db.run(sql`CREATE INDEX \`links_subject_hash_idx\` ON \`links\` (\`subject_hash\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`links_unique_key_idx\` ON \`links\` (\`unique_key\`);`)
  await db.run(sql`CREATE INDEX \`links_state_idx\` ON \`links\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`links_refresh_at_idx\` ON \`links\` (\`refresh_at\`);`)
  await db.run(sql`CREATE TABLE \`link_snapshots\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`link_id\` text NOT NULL,
  	\`topic\` text NOT NULL,
  	\`unique_key\` text NOT NULL,
  	\`sealed_data\` text,
  	\`fetched_at\` text,
  	\`ends_at\` text,
  	\`tried_at\` text,
  	\`failure\` text,
  	FOREIGN KEY (\`link_id\`) REFERENCES \`links\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`link_snapshots_link_idx\` ON \`link_snapshots\` (\`link_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`link_snapshots_unique_key_idx\` ON \`link_snapshots\` (\`unique_key\`);`)
  await db.run(sql`CREATE INDEX \`link_snapshots_ends_at_idx\` ON \`link_snapshots\` (\`ends_at\`);`)
  await db.run(sql`CREATE TABLE \`link_views\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`link_id\` text NOT NULL,
  	\`subject_hash\` text NOT NULL,
  	\`topic\` text NOT NULL,
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`link_id\`) REFERENCES \`links\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`link_views_resident_idx\` ON \`link_views\` (\`resident_id\`);`)
  await db.run(sql`CREATE INDEX \`link_views_link_idx\` ON \`link_views\` (\`link_id\`);`)
  await db.run(sql`CREATE INDEX \`link_views_subject_hash_idx\` ON \`link_views\` (\`subject_hash\`);`)
  await db.run(sql`CREATE INDEX \`link_views_at_idx\` ON \`link_views\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`link_acts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`link_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`sealed_act\` text NOT NULL,
  	\`sent_at\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`receipt\` text,
  	\`sealed_reason\` text,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`link_id\`) REFERENCES \`links\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`link_acts_resident_idx\` ON \`link_acts\` (\`resident_id\`);`)
  await db.run(sql`CREATE INDEX \`link_acts_link_idx\` ON \`link_acts\` (\`link_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`link_acts_key_idx\` ON \`link_acts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`link_acts_sent_at_idx\` ON \`link_acts\` (\`sent_at\`);`)
  await db.run(sql`CREATE TABLE \`link_attempts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`institution_id\` text NOT NULL,
  	\`address_hash\` text NOT NULL,
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`institution_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`link_attempts_resident_idx\` ON \`link_attempts\` (\`resident_id\`);`)
  await db.run(sql`CREATE INDEX \`link_attempts_institution_idx\` ON \`link_attempts\` (\`institution_id\`);`)
  await db.run(sql`CREATE INDEX \`link_attempts_address_hash_idx\` ON \`link_attempts\` (\`address_hash\`);`)
  await db.run(sql`CREATE INDEX \`link_attempts_at_idx\` ON \`link_attempts\` (\`at\`);`)
  await db.run(sql`CREATE TABLE \`own_items\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`sealed_item\` text NOT NULL,
  	\`changed_at\` text NOT NULL,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`own_items_resident_idx\` ON \`own_items\` (\`resident_id\`);`)
  await db.run(sql`CREATE TABLE \`calendar_feeds\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`commune_id\` text,
  	\`token_hash\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	\`revoked_at\` text,
  	\`last_read_at\` text,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`calendar_feeds_resident_idx\` ON \`calendar_feeds\` (\`resident_id\`);`)
  await db.run(sql`CREATE INDEX \`calendar_feeds_commune_idx\` ON \`calendar_feeds\` (\`commune_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`calendar_feeds_token_hash_idx\` ON \`calendar_feeds\` (\`token_hash\`);`)
  await db.run(sql`CREATE TABLE \`followings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`announcement\` text NOT NULL,
  	\`unique_key\` text NOT NULL,
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`followings_resident_idx\` ON \`followings\` (\`resident_id\`);`)
  await db.run(sql`CREATE INDEX \`followings_announcement_idx\` ON \`followings\` (\`announcement\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`followings_unique_key_idx\` ON \`followings\` (\`unique_key\`);`)
  await db.run(sql`CREATE TABLE \`notifications\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`topic\` text NOT NULL,
  	\`link\` text,
  	\`sealed_notification\` text NOT NULL,
  	\`unique_key\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`read_at\` text,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`notifications_resident_idx\` ON \`notifications\` (\`resident_id\`);`)
  await db.run(sql`CREATE INDEX \`notifications_link_idx\` ON \`notifications\` (\`link\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`notifications_unique_key_idx\` ON \`notifications\` (\`unique_key\`);`)
  await db.run(sql`CREATE INDEX \`notifications_at_idx\` ON \`notifications\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`notifications_read_at_idx\` ON \`notifications\` (\`read_at\`);`)
  await db.run(sql`CREATE TABLE \`notification_settings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`settings\` text NOT NULL,
  	\`changed_at\` text NOT NULL,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`notification_settings_resident_idx\` ON \`notification_settings\` (\`resident_id\`);`)
  await db.run(sql`CREATE TABLE \`push_subscriptions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`endpoint_hash\` text NOT NULL,
  	\`sealed_subscription\` text NOT NULL,
  	\`made_at\` text NOT NULL,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`push_subscriptions_resident_idx\` ON \`push_subscriptions\` (\`resident_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`push_subscriptions_endpoint_hash_idx\` ON \`push_subscriptions\` (\`endpoint_hash\`);`)
  await db.run(sql`CREATE TABLE \`watch_days\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`target\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`unique_key\` text NOT NULL,
  	\`up\` numeric NOT NULL,
  	\`slow\` numeric NOT NULL,
  	\`planned\` numeric NOT NULL,
  	\`down\` numeric NOT NULL,
  	\`total_ms\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE INDEX \`watch_days_target_idx\` ON \`watch_days\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`watch_days_day_idx\` ON \`watch_days\` (\`day\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`watch_days_unique_key_idx\` ON \`watch_days\` (\`unique_key\`);`)
  await db.run(sql`CREATE TABLE \`watch_changes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`target\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`detail\` text
  );
  `)
  await db.run(sql`CREATE INDEX \`watch_changes_target_idx\` ON \`watch_changes\` (\`target\`);`)
  await db.run(sql`CREATE INDEX \`watch_changes_at_idx\` ON \`watch_changes\` (\`at\`);`)
  await db.run(sql`ALTER TABLE \`staff\` ADD \`institution_id\` text REFERENCES institutions(id);`)
  await db.run(sql`CREATE INDEX \`staff_institution_idx\` ON \`staff\` (\`institution_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`institution_files\`;`)
  await db.run(sql`DROP TABLE \`watch_targets\`;`)
  await db.run(sql`DROP TABLE \`incidents_updates\`;`)
  await db.run(sql`DROP TABLE \`incidents\`;`)
  await db.run(sql`DROP TABLE \`incidents_rels\`;`)
  await db.run(sql`DROP TABLE \`planned_works\`;`)
  await db.run(sql`DROP TABLE \`planned_works_rels\`;`)
  await db.run(sql`DROP TABLE \`institutions\`;`)
  await db.run(sql`DROP TABLE \`links\`;`)
  await db.run(sql`DROP TABLE \`link_snapshots\`;`)
  await db.run(sql`DROP TABLE \`link_views\`;`)
  await db.run(sql`DROP TABLE \`link_acts\`;`)
  await db.run(sql`DROP TABLE \`link_attempts\`;`)
  await db.run(sql`DROP TABLE \`own_items\`;`)
  await db.run(sql`DROP TABLE \`calendar_feeds\`;`)
  await db.run(sql`DROP TABLE \`followings\`;`)
  await db.run(sql`DROP TABLE \`notifications\`;`)
  await db.run(sql`DROP TABLE \`notification_settings\`;`)
  await db.run(sql`DROP TABLE \`push_subscriptions\`;`)
  await db.run(sql`DROP TABLE \`watch_days\`;`)
  await db.run(sql`DROP TABLE \`watch_changes\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_staff\` (
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
  await db.run(sql`INSERT INTO \`__new_staff\`("id", "name", "role", "commune_id", "demo", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "login_attempts", "lock_until") SELECT "id", "name", "role", "commune_id", "demo", "updated_at", "created_at", "email", "reset_password_token", "reset_password_expiration", "salt", "hash", "login_attempts", "lock_until" FROM \`staff\`;`)
  await db.run(sql`DROP TABLE \`staff\`;`)
  await db.run(sql`ALTER TABLE \`__new_staff\` RENAME TO \`staff\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`staff_commune_idx\` ON \`staff\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`staff_updated_at_idx\` ON \`staff\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`staff_created_at_idx\` ON \`staff\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`staff_email_idx\` ON \`staff\` (\`email\`);`)
}
