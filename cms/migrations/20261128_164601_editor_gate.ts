import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`facts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`name\` text NOT NULL,
  	\`kind\` text DEFAULT 'fee' NOT NULL,
  	\`amount\` numeric,
  	\`phone\` text,
  	\`account\` text,
  	\`text_pl\` text,
  	\`text_en\` text,
  	\`text_uk\` text,
  	\`next_from\` text,
  	\`next_amount\` numeric,
  	\`next_phone\` text,
  	\`next_account\` text,
  	\`next_text_pl\` text,
  	\`next_text_en\` text,
  	\`next_text_uk\` text,
  	\`key\` text NOT NULL,
  	\`search_text\` text,
  	\`sort_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`facts_commune_idx\` ON \`facts\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`facts_next_next_from_idx\` ON \`facts\` (\`next_from\`);`)
  await db.run(sql`CREATE INDEX \`facts_key_idx\` ON \`facts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`facts_search_text_idx\` ON \`facts\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`facts_sort_name_idx\` ON \`facts\` (\`sort_name\`);`)
  await db.run(sql`CREATE INDEX \`facts_updated_at_idx\` ON \`facts\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`facts_created_at_idx\` ON \`facts\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_key_idx\` ON \`facts\` (\`commune_id\`,\`key\`);`)
  await db.run(sql`CREATE TABLE \`gate_settings_plain_words\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`phrase\` text NOT NULL,
  	\`better\` text NOT NULL,
  	\`swaps\` integer DEFAULT false,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`gate_settings\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`gate_settings_plain_words_order_idx\` ON \`gate_settings_plain_words\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`gate_settings_plain_words_parent_id_idx\` ON \`gate_settings_plain_words\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`gate_settings\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`title\` text DEFAULT 'Zasady publikacji urzędu' NOT NULL,
  	\`rules_pesel\` text DEFAULT 'block' NOT NULL,
  	\`rules_id_card\` text DEFAULT 'block' NOT NULL,
  	\`rules_account_number\` text DEFAULT 'reason' NOT NULL,
  	\`rules_private_contact\` text DEFAULT 'reason' NOT NULL,
  	\`rules_land_register\` text DEFAULT 'reason' NOT NULL,
  	\`rules_dead_internal_link\` text DEFAULT 'reason' NOT NULL,
  	\`rules_dead_external_link\` text DEFAULT 'advice' NOT NULL,
  	\`rules_link_text\` text DEFAULT 'advice' NOT NULL,
  	\`rules_missing_alt\` text DEFAULT 'reason' NOT NULL,
  	\`rules_untagged_pdf\` text DEFAULT 'reason' NOT NULL,
  	\`rules_heading_jump\` text DEFAULT 'advice' NOT NULL,
  	\`rules_table_header\` text DEFAULT 'reason' NOT NULL,
  	\`rules_table_caption\` text DEFAULT 'advice' NOT NULL,
  	\`rules_long_sentence\` text DEFAULT 'advice' NOT NULL,
  	\`rules_long_paragraph\` text DEFAULT 'advice' NOT NULL,
  	\`rules_readability\` text DEFAULT 'advice' NOT NULL,
  	\`rules_officialese\` text DEFAULT 'advice' NOT NULL,
  	\`rules_all_caps\` text DEFAULT 'advice' NOT NULL,
  	\`rules_title_length\` text DEFAULT 'advice' NOT NULL,
  	\`rules_legal_basis\` text DEFAULT 'reason' NOT NULL,
  	\`rules_missing_translation\` text DEFAULT 'advice' NOT NULL,
  	\`rules_stale_fact\` text DEFAULT 'reason' NOT NULL,
  	\`rules_typed_fact\` text DEFAULT 'advice' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`gate_settings_commune_idx\` ON \`gate_settings\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`gate_settings_updated_at_idx\` ON \`gate_settings\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`gate_settings_created_at_idx\` ON \`gate_settings\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_idx\` ON \`gate_settings\` (\`commune_id\`);`)
  await db.run(sql`CREATE TABLE \`text_references\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`kind\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`target_kind\` text NOT NULL,
  	\`target\` text NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`text_references_commune_idx\` ON \`text_references\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`text_references_doc_id_idx\` ON \`text_references\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`text_references_target_kind_idx\` ON \`text_references\` (\`target_kind\`);`)
  await db.run(sql`CREATE INDEX \`text_references_target_idx\` ON \`text_references\` (\`target\`);`)
  await db.run(sql`CREATE TABLE \`link_checks\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`url\` text NOT NULL,
  	\`checked_at\` text NOT NULL,
  	\`outcome\` text NOT NULL,
  	\`failures\` numeric NOT NULL
  );
  `)
  await db.run(sql`CREATE UNIQUE INDEX \`link_checks_url_idx\` ON \`link_checks\` (\`url\`);`)
  await db.run(sql`CREATE INDEX \`link_checks_checked_at_idx\` ON \`link_checks\` (\`checked_at\`);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`sort_title\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`gate_reasons\` text;`)
  await db.run(sql`CREATE INDEX \`announcements_sort_title_idx\` ON \`announcements\` (\`sort_title\`);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_sort_title\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_gate_reasons\` text;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_sort_title_idx\` ON \`_announcements_v\` (\`version_sort_title\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`sort_title\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`gate_reasons\` text;`)
  await db.run(sql`CREATE INDEX \`pages_sort_title_idx\` ON \`pages\` (\`sort_title\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_sort_title\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_gate_reasons\` text;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_sort_title_idx\` ON \`_pages_v\` (\`version_sort_title\`);`)
  await db.run(sql`ALTER TABLE \`staff\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`staff\` ADD \`sort_name\` text;`)
  await db.run(sql`CREATE INDEX \`staff_search_text_idx\` ON \`staff\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`staff_sort_name_idx\` ON \`staff\` (\`sort_name\`);`)
  await db.run(sql`ALTER TABLE \`departments\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`departments\` ADD \`sort_name\` text;`)
  await db.run(sql`CREATE INDEX \`departments_search_text_idx\` ON \`departments\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`departments_sort_name_idx\` ON \`departments\` (\`sort_name\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`facts\`;`)
  await db.run(sql`DROP TABLE \`gate_settings_plain_words\`;`)
  await db.run(sql`DROP TABLE \`gate_settings\`;`)
  await db.run(sql`DROP TABLE \`text_references\`;`)
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP INDEX \`announcements_sort_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`sort_title\`;`)
  await db.run(sql`ALTER TABLE \`announcements\` DROP COLUMN \`gate_reasons\`;`)
  await db.run(sql`DROP INDEX \`_announcements_v_version_version_sort_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_sort_title\`;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` DROP COLUMN \`version_gate_reasons\`;`)
  await db.run(sql`DROP INDEX \`pages_sort_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`sort_title\`;`)
  await db.run(sql`ALTER TABLE \`pages\` DROP COLUMN \`gate_reasons\`;`)
  await db.run(sql`DROP INDEX \`_pages_v_version_version_sort_title_idx\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_sort_title\`;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` DROP COLUMN \`version_gate_reasons\`;`)
  await db.run(sql`DROP INDEX \`staff_search_text_idx\`;`)
  await db.run(sql`DROP INDEX \`staff_sort_name_idx\`;`)
  await db.run(sql`ALTER TABLE \`staff\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`staff\` DROP COLUMN \`sort_name\`;`)
  await db.run(sql`DROP INDEX \`departments_search_text_idx\`;`)
  await db.run(sql`DROP INDEX \`departments_sort_name_idx\`;`)
  await db.run(sql`ALTER TABLE \`departments\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`departments\` DROP COLUMN \`sort_name\`;`)
}
