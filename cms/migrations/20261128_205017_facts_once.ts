import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`broken_links\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`kind\` text NOT NULL,
  	\`collection_name\` text NOT NULL,
  	\`doc_id\` text NOT NULL,
  	\`title\` text NOT NULL,
  	\`detail\` text NOT NULL,
  	\`since\` text NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`broken_links_commune_idx\` ON \`broken_links\` (\`commune_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`broken_links_doc_id_idx\` ON \`broken_links\` (\`doc_id\`);`)
  await db.run(sql`CREATE INDEX \`broken_links_since_idx\` ON \`broken_links\` (\`since\`);`)
  await db.run(sql`ALTER TABLE \`service_cards_fees\` ADD \`amount_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`service_cards_fees\` ADD \`account_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`service_cards_fees_amount_fact_idx\` ON \`service_cards_fees\` (\`amount_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_fees_account_fact_idx\` ON \`service_cards_fees\` (\`account_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`service_cards\` ADD \`duration_deadline_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`service_cards\` ADD \`contact_officer_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`service_cards\` ADD \`contact_address_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`service_cards\` ADD \`contact_phone_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`service_cards\` ADD \`contact_hours_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`service_cards_duration_duration_deadline_fact_idx\` ON \`service_cards\` (\`duration_deadline_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_contact_contact_officer_idx\` ON \`service_cards\` (\`contact_officer_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_contact_contact_address_idx\` ON \`service_cards\` (\`contact_address_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_contact_contact_phone_idx\` ON \`service_cards\` (\`contact_phone_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_contact_contact_hours_idx\` ON \`service_cards\` (\`contact_hours_id\`);`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_fees\` ADD \`amount_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_service_cards_v_version_fees\` ADD \`account_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_fees_amount_fact_idx\` ON \`_service_cards_v_version_fees\` (\`amount_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_fees_account_fact_idx\` ON \`_service_cards_v_version_fees\` (\`account_fact_id\`);`)
  await db.run(sql`ALTER TABLE \`_service_cards_v\` ADD \`version_duration_deadline_fact_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_service_cards_v\` ADD \`version_contact_officer_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_service_cards_v\` ADD \`version_contact_address_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_service_cards_v\` ADD \`version_contact_phone_id\` text REFERENCES facts(id);`)
  await db.run(sql`ALTER TABLE \`_service_cards_v\` ADD \`version_contact_hours_id\` text REFERENCES facts(id);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_duration_version_duration_deadl_idx\` ON \`_service_cards_v\` (\`version_duration_deadline_fact_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_contact_version_contact_officer_idx\` ON \`_service_cards_v\` (\`version_contact_officer_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_contact_version_contact_address_idx\` ON \`_service_cards_v\` (\`version_contact_address_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_contact_version_contact_phone_idx\` ON \`_service_cards_v\` (\`version_contact_phone_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_contact_version_contact_hours_idx\` ON \`_service_cards_v\` (\`version_contact_hours_id\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`broken_links\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_service_cards_fees\` (
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
  await db.run(sql`INSERT INTO \`__new_service_cards_fees\`("_order", "_parent_id", "id", "label", "grosze", "per", "account", "valid_from", "valid_to") SELECT "_order", "_parent_id", "id", "label", "grosze", "per", "account", "valid_from", "valid_to" FROM \`service_cards_fees\`;`)
  await db.run(sql`DROP TABLE \`service_cards_fees\`;`)
  await db.run(sql`ALTER TABLE \`__new_service_cards_fees\` RENAME TO \`service_cards_fees\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
  await db.run(sql`CREATE INDEX \`service_cards_fees_order_idx\` ON \`service_cards_fees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_fees_parent_id_idx\` ON \`service_cards_fees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new_service_cards\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`gate_reasons\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`matches_original\` integer DEFAULT false,
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
  	\`in_bip\` integer,
  	\`change_reason\` text,
  	\`hide_changes\` integer DEFAULT false,
  	\`archived_at\` text,
  	\`search_text\` text,
  	\`sort_title\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`deleted_at\` text,
  	\`_status\` text DEFAULT 'draft',
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new_service_cards\`("id", "commune_id", "gate_reasons", "language", "translation_of_id", "translated_revision", "matches_original", "title", "index_name", "summary", "online_kind", "online_service", "online_href", "online_place", "who_may", "fee_note", "duration_days", "duration_words", "where_note", "on_paper", "appeal", "declared_level", "paused_reason", "paused_until", "slug", "review", "review_note", "produced_by", "produced_at", "entered_by", "published_at", "changed_at", "revision", "in_bip", "change_reason", "hide_changes", "archived_at", "search_text", "sort_title", "updated_at", "created_at", "deleted_at", "_status") SELECT "id", "commune_id", "gate_reasons", "language", "translation_of_id", "translated_revision", "matches_original", "title", "index_name", "summary", "online_kind", "online_service", "online_href", "online_place", "who_may", "fee_note", "duration_days", "duration_words", "where_note", "on_paper", "appeal", "declared_level", "paused_reason", "paused_until", "slug", "review", "review_note", "produced_by", "produced_at", "entered_by", "published_at", "changed_at", "revision", "in_bip", "change_reason", "hide_changes", "archived_at", "search_text", "sort_title", "updated_at", "created_at", "deleted_at", "_status" FROM \`service_cards\`;`)
  await db.run(sql`DROP TABLE \`service_cards\`;`)
  await db.run(sql`ALTER TABLE \`__new_service_cards\` RENAME TO \`service_cards\`;`)
  await db.run(sql`CREATE INDEX \`service_cards_commune_idx\` ON \`service_cards\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_translation_of_idx\` ON \`service_cards\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_index_name_idx\` ON \`service_cards\` (\`index_name\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_slug_idx\` ON \`service_cards\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_published_at_idx\` ON \`service_cards\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_archived_at_idx\` ON \`service_cards\` (\`archived_at\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_search_text_idx\` ON \`service_cards\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_sort_title_idx\` ON \`service_cards\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_updated_at_idx\` ON \`service_cards\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_created_at_idx\` ON \`service_cards\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_deleted_at_idx\` ON \`service_cards\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`service_cards__status_idx\` ON \`service_cards\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_10_idx\` ON \`service_cards\` (\`commune_id\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`__new__service_cards_v_version_fees\` (
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
  await db.run(sql`INSERT INTO \`__new__service_cards_v_version_fees\`("_order", "_parent_id", "id", "label", "grosze", "per", "account", "valid_from", "valid_to", "_uuid") SELECT "_order", "_parent_id", "id", "label", "grosze", "per", "account", "valid_from", "valid_to", "_uuid" FROM \`_service_cards_v_version_fees\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_fees\`;`)
  await db.run(sql`ALTER TABLE \`__new__service_cards_v_version_fees\` RENAME TO \`_service_cards_v_version_fees\`;`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_fees_order_idx\` ON \`_service_cards_v_version_fees\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_fees_parent_id_idx\` ON \`_service_cards_v_version_fees\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`__new__service_cards_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_gate_reasons\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_matches_original\` integer DEFAULT false,
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
  	\`version_in_bip\` integer,
  	\`version_change_reason\` text,
  	\`version_hide_changes\` integer DEFAULT false,
  	\`version_archived_at\` text,
  	\`version_search_text\` text,
  	\`version_sort_title\` text,
  	\`version_updated_at\` text,
  	\`version_created_at\` text,
  	\`version_deleted_at\` text,
  	\`version__status\` text DEFAULT 'draft',
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`latest\` integer,
  	\`autosave\` integer,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`INSERT INTO \`__new__service_cards_v\`("id", "parent_id", "version_commune_id", "version_gate_reasons", "version_language", "version_translation_of_id", "version_translated_revision", "version_matches_original", "version_title", "version_index_name", "version_summary", "version_online_kind", "version_online_service", "version_online_href", "version_online_place", "version_who_may", "version_fee_note", "version_duration_days", "version_duration_words", "version_where_note", "version_on_paper", "version_appeal", "version_declared_level", "version_paused_reason", "version_paused_until", "version_slug", "version_review", "version_review_note", "version_produced_by", "version_produced_at", "version_entered_by", "version_published_at", "version_changed_at", "version_revision", "version_in_bip", "version_change_reason", "version_hide_changes", "version_archived_at", "version_search_text", "version_sort_title", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave") SELECT "id", "parent_id", "version_commune_id", "version_gate_reasons", "version_language", "version_translation_of_id", "version_translated_revision", "version_matches_original", "version_title", "version_index_name", "version_summary", "version_online_kind", "version_online_service", "version_online_href", "version_online_place", "version_who_may", "version_fee_note", "version_duration_days", "version_duration_words", "version_where_note", "version_on_paper", "version_appeal", "version_declared_level", "version_paused_reason", "version_paused_until", "version_slug", "version_review", "version_review_note", "version_produced_by", "version_produced_at", "version_entered_by", "version_published_at", "version_changed_at", "version_revision", "version_in_bip", "version_change_reason", "version_hide_changes", "version_archived_at", "version_search_text", "version_sort_title", "version_updated_at", "version_created_at", "version_deleted_at", "version__status", "created_at", "updated_at", "latest", "autosave" FROM \`_service_cards_v\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v\`;`)
  await db.run(sql`ALTER TABLE \`__new__service_cards_v\` RENAME TO \`_service_cards_v\`;`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_parent_idx\` ON \`_service_cards_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_commune_idx\` ON \`_service_cards_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_translation_of_idx\` ON \`_service_cards_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_index_name_idx\` ON \`_service_cards_v\` (\`version_index_name\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_slug_idx\` ON \`_service_cards_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_published_at_idx\` ON \`_service_cards_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_archived_at_idx\` ON \`_service_cards_v\` (\`version_archived_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_search_text_idx\` ON \`_service_cards_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_sort_title_idx\` ON \`_service_cards_v\` (\`version_sort_title\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_updated_at_idx\` ON \`_service_cards_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_created_at_idx\` ON \`_service_cards_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version_deleted_at_idx\` ON \`_service_cards_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_version__status_idx\` ON \`_service_cards_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_created_at_idx\` ON \`_service_cards_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_updated_at_idx\` ON \`_service_cards_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_latest_idx\` ON \`_service_cards_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_autosave_idx\` ON \`_service_cards_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_10_idx\` ON \`_service_cards_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
}
