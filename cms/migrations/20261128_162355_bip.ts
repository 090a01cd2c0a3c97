import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`announcements_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_exclusions_order_idx\` ON \`announcements_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_exclusions_parent_id_idx\` ON \`announcements_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_exclusions_order_idx\` ON \`_announcements_v_version_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_exclusions_parent_id_idx\` ON \`_announcements_v_version_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_shows\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_shows_order_idx\` ON \`pages_shows\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`pages_shows_parent_idx\` ON \`pages_shows\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`pages_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`pages_exclusions_order_idx\` ON \`pages_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`pages_exclusions_parent_id_idx\` ON \`pages_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_shows\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_shows_order_idx\` ON \`_pages_v_version_shows\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_shows_parent_idx\` ON \`_pages_v_version_shows\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_pages_v_version_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_pages_v_version_exclusions_order_idx\` ON \`_pages_v_version_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_exclusions_parent_id_idx\` ON \`_pages_v_version_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes_bip_editors\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text NOT NULL,
  	\`phone\` text NOT NULL,
  	\`email\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_bip_editors_order_idx\` ON \`communes_bip_editors\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_bip_editors_parent_id_idx\` ON \`communes_bip_editors\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`in_bip\` integer;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`change_reason\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`hide_changes\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`archived_at\` text;`)
  await db.run(sql`CREATE INDEX \`announcements_archived_at_idx\` ON \`announcements\` (\`archived_at\`);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_in_bip\` integer;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_change_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_hide_changes\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_archived_at\` text;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_archived_at_idx\` ON \`_announcements_v\` (\`version_archived_at\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`in_bip\` integer;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`change_reason\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`hide_changes\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`archived_at\` text;`)
  await db.run(sql`CREATE INDEX \`pages_archived_at_idx\` ON \`pages\` (\`archived_at\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_in_bip\` integer;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_change_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_hide_changes\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_archived_at\` text;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_archived_at_idx\` ON \`_pages_v\` (\`version_archived_at\`);`)
  await db.run(sql`ALTER TABLE \`change_register\` ADD \`changes\` text;`)
  await db.run(sql`ALTER TABLE \`change_register\` ADD \`withheld\` integer;`)
  await db.run(sql`ALTER TABLE \`change_register\` ADD \`in_bip\` integer;`)
  await db.run(sql`CREATE INDEX \`change_register_in_bip_idx\` ON \`change_register\` (\`in_bip\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`announcements_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`pages_shows\`;`)
  await db.run(sql`DROP TABLE \`pages_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_shows\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`communes_bip_editors\`;`)
  await db.run(sql`DROP INDEX \`announcements_archived_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`in_bip\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`change_reason\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`hide_changes\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`archived_at\`;`)
  await db.run(sql`DROP INDEX \`_announcements_v_version_version_archived_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_in_bip\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_change_reason\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_hide_changes\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_archived_at\`;`)
  await db.run(sql`DROP INDEX \`pages_archived_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`in_bip\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`change_reason\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`hide_changes\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`archived_at\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_archived_at_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_in_bip\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_change_reason\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_hide_changes\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_archived_at\`;`)
  await db.run(sql`DROP INDEX \`change_register_in_bip_idx\`;`)
  await db.run(sql`ALTER TABLE \`change_register\` DROP COLUMN \`changes\`;`)
  await db.run(sql`ALTER TABLE \`change_register\` DROP COLUMN \`withheld\`;`)
  await db.run(sql`ALTER TABLE \`change_register\` DROP COLUMN \`in_bip\`;`)
}
