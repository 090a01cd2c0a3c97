import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`announcements_resolution_votes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`councillor\` text,
  	\`vote\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_resolution_votes_order_idx\` ON \`announcements_resolution_votes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_resolution_votes_parent_id_idx\` ON \`announcements_resolution_votes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_tender_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	\`answered_on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_tender_questions_order_idx\` ON \`announcements_tender_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_tender_questions_parent_id_idx\` ON \`announcements_tender_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_tender_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`changed_on\` text,
  	\`description\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_tender_changes_order_idx\` ON \`announcements_tender_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_tender_changes_parent_id_idx\` ON \`announcements_tender_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_tender_offers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`contractor\` text,
  	\`price\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_tender_offers_order_idx\` ON \`announcements_tender_offers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_tender_offers_parent_id_idx\` ON \`announcements_tender_offers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_consultation_meetings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`place\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_consultation_meetings_order_idx\` ON \`announcements_consultation_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_consultation_meetings_parent_id_idx\` ON \`announcements_consultation_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_petition_course\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`happened_on\` text,
  	\`description\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_petition_course_order_idx\` ON \`announcements_petition_course\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_petition_course_parent_id_idx\` ON \`announcements_petition_course\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_grant_competition_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`points\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_grant_competition_criteria_order_idx\` ON \`announcements_grant_competition_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_grant_competition_criteria_parent_id_idx\` ON \`announcements_grant_competition_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_grant_competition_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`organisation\` text,
  	\`task\` text,
  	\`points\` numeric,
  	\`amount\` numeric,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_grant_competition_results_order_idx\` ON \`announcements_grant_competition_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_grant_competition_results_parent_id_idx\` ON \`announcements_grant_competition_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`announcements_area\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`place\` text,
  	\`precinct\` text,
  	\`plot\` text,
  	\`terc\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`announcements_area_order_idx\` ON \`announcements_area\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`announcements_area_parent_id_idx\` ON \`announcements_area\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`_announcements_v_version_resolution_votes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`councillor\` text,
  	\`vote\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_resolution_votes_order_idx\` ON \`_announcements_v_version_resolution_votes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_resolution_votes_parent_id_idx\` ON \`_announcements_v_version_resolution_votes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_tender_questions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`question\` text,
  	\`answer\` text,
  	\`answered_on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_tender_questions_order_idx\` ON \`_announcements_v_version_tender_questions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_tender_questions_parent_id_idx\` ON \`_announcements_v_version_tender_questions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_tender_changes\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`changed_on\` text,
  	\`description\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_tender_changes_order_idx\` ON \`_announcements_v_version_tender_changes\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_tender_changes_parent_id_idx\` ON \`_announcements_v_version_tender_changes\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_tender_offers\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`contractor\` text,
  	\`price\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_tender_offers_order_idx\` ON \`_announcements_v_version_tender_offers\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_tender_offers_parent_id_idx\` ON \`_announcements_v_version_tender_offers\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_consultation_meetings\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`starts_at\` text,
  	\`place\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_consultation_meetings_order_idx\` ON \`_announcements_v_version_consultation_meetings\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_consultation_meetings_parent_id_idx\` ON \`_announcements_v_version_consultation_meetings\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_petition_course\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`happened_on\` text,
  	\`description\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_petition_course_order_idx\` ON \`_announcements_v_version_petition_course\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_petition_course_parent_id_idx\` ON \`_announcements_v_version_petition_course\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_grant_competition_criteria\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`name\` text,
  	\`points\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_grant_competition_criteria_order_idx\` ON \`_announcements_v_version_grant_competition_criteria\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_grant_competition_criteria_parent_id_idx\` ON \`_announcements_v_version_grant_competition_criteria\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_grant_competition_results\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`organisation\` text,
  	\`task\` text,
  	\`points\` numeric,
  	\`amount\` numeric,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_grant_competition_results_order_idx\` ON \`_announcements_v_version_grant_competition_results\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_grant_competition_results_parent_id_idx\` ON \`_announcements_v_version_grant_competition_results\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_announcements_v_version_area\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`place\` text,
  	\`precinct\` text,
  	\`plot\` text,
  	\`terc\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_announcements_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_area_order_idx\` ON \`_announcements_v_version_area\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_area_parent_id_idx\` ON \`_announcements_v_version_area\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`news_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_topics_order_idx\` ON \`news_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_topics_parent_idx\` ON \`news_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_exclusions_order_idx\` ON \`news_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`news_exclusions_parent_id_idx\` ON \`news_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`news\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`gate_reasons\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`matches_original\` integer DEFAULT false,
  	\`title\` text,
  	\`summary\` text,
  	\`body\` text,
  	\`picture_id\` text,
  	\`gallery_id\` text,
  	\`department_id\` text,
  	\`visible_to\` text,
  	\`pinned\` integer DEFAULT false,
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
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`gallery_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`news_commune_idx\` ON \`news\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`news_translation_of_idx\` ON \`news\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`news_picture_idx\` ON \`news\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`news_gallery_idx\` ON \`news\` (\`gallery_id\`);`)
  await db.run(sql`CREATE INDEX \`news_department_idx\` ON \`news\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`news_visible_to_idx\` ON \`news\` (\`visible_to\`);`)
  await db.run(sql`CREATE INDEX \`news_slug_idx\` ON \`news\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`news_published_at_idx\` ON \`news\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`news_archived_at_idx\` ON \`news\` (\`archived_at\`);`)
  await db.run(sql`CREATE INDEX \`news_search_text_idx\` ON \`news\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`news_sort_title_idx\` ON \`news\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`news_updated_at_idx\` ON \`news\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`news_created_at_idx\` ON \`news\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`news_deleted_at_idx\` ON \`news\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`news__status_idx\` ON \`news\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_2_idx\` ON \`news\` (\`commune_id\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`news_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`news_rels_order_idx\` ON \`news_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_parent_idx\` ON \`news_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_path_idx\` ON \`news_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`news_rels_documents_id_idx\` ON \`news_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_topics\` (
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`value\` text,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_topics_order_idx\` ON \`_news_v_version_topics\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_topics_parent_idx\` ON \`_news_v_version_topics\` (\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_version_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_version_exclusions_order_idx\` ON \`_news_v_version_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_exclusions_parent_id_idx\` ON \`_news_v_version_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_news_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_gate_reasons\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_matches_original\` integer DEFAULT false,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_body\` text,
  	\`version_picture_id\` text,
  	\`version_gallery_id\` text,
  	\`version_department_id\` text,
  	\`version_visible_to\` text,
  	\`version_pinned\` integer DEFAULT false,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_gallery_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_parent_idx\` ON \`_news_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_commune_idx\` ON \`_news_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_translation_of_idx\` ON \`_news_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_picture_idx\` ON \`_news_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_gallery_idx\` ON \`_news_v\` (\`version_gallery_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_department_idx\` ON \`_news_v\` (\`version_department_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_visible_to_idx\` ON \`_news_v\` (\`version_visible_to\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_slug_idx\` ON \`_news_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_published_at_idx\` ON \`_news_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_archived_at_idx\` ON \`_news_v\` (\`version_archived_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_search_text_idx\` ON \`_news_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_sort_title_idx\` ON \`_news_v\` (\`version_sort_title\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_updated_at_idx\` ON \`_news_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_created_at_idx\` ON \`_news_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version_deleted_at_idx\` ON \`_news_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_version_version__status_idx\` ON \`_news_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_created_at_idx\` ON \`_news_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_updated_at_idx\` ON \`_news_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_latest_idx\` ON \`_news_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_autosave_idx\` ON \`_news_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_2_idx\` ON \`_news_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_news_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_news_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_news_v_rels_order_idx\` ON \`_news_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_parent_idx\` ON \`_news_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_path_idx\` ON \`_news_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_news_v_rels_documents_id_idx\` ON \`_news_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`events_repeats_on\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_repeats_on_order_idx\` ON \`events_repeats_on\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_repeats_on_parent_id_idx\` ON \`events_repeats_on\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_exclusions_order_idx\` ON \`events_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`events_exclusions_parent_id_idx\` ON \`events_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`events\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`gate_reasons\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`matches_original\` integer DEFAULT false,
  	\`title\` text,
  	\`summary\` text,
  	\`category\` text DEFAULT 'culture',
  	\`starts_at\` text,
  	\`ends_at\` text,
  	\`all_day\` integer DEFAULT false,
  	\`state\` text DEFAULT 'planned',
  	\`state_note\` text,
  	\`place_name\` text,
  	\`place_address\` text,
  	\`place_accessibility\` text,
  	\`organiser\` text,
  	\`price_kind\` text,
  	\`price_from\` numeric,
  	\`price_to\` numeric,
  	\`price_words\` text,
  	\`registration_url\` text,
  	\`body\` text,
  	\`picture_id\` text,
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
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`events_commune_idx\` ON \`events\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`events_translation_of_idx\` ON \`events\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`events_category_idx\` ON \`events\` (\`category\`);`)
  await db.run(sql`CREATE INDEX \`events_starts_at_idx\` ON \`events\` (\`starts_at\`);`)
  await db.run(sql`CREATE INDEX \`events_picture_idx\` ON \`events\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`events_slug_idx\` ON \`events\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`events_published_at_idx\` ON \`events\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`events_archived_at_idx\` ON \`events\` (\`archived_at\`);`)
  await db.run(sql`CREATE INDEX \`events_search_text_idx\` ON \`events\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`events_sort_title_idx\` ON \`events\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`events_updated_at_idx\` ON \`events\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`events_created_at_idx\` ON \`events\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`events_deleted_at_idx\` ON \`events\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`events__status_idx\` ON \`events\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_3_idx\` ON \`events\` (\`commune_id\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`events_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`events_rels_order_idx\` ON \`events_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_parent_idx\` ON \`events_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_path_idx\` ON \`events_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`events_rels_documents_id_idx\` ON \`events_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_repeats_on\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`on\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_repeats_on_order_idx\` ON \`_events_v_version_repeats_on\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_repeats_on_parent_id_idx\` ON \`_events_v_version_repeats_on\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_version_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_version_exclusions_order_idx\` ON \`_events_v_version_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_exclusions_parent_id_idx\` ON \`_events_v_version_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_events_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_gate_reasons\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_matches_original\` integer DEFAULT false,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_category\` text DEFAULT 'culture',
  	\`version_starts_at\` text,
  	\`version_ends_at\` text,
  	\`version_all_day\` integer DEFAULT false,
  	\`version_state\` text DEFAULT 'planned',
  	\`version_state_note\` text,
  	\`version_place_name\` text,
  	\`version_place_address\` text,
  	\`version_place_accessibility\` text,
  	\`version_organiser\` text,
  	\`version_price_kind\` text,
  	\`version_price_from\` numeric,
  	\`version_price_to\` numeric,
  	\`version_price_words\` text,
  	\`version_registration_url\` text,
  	\`version_body\` text,
  	\`version_picture_id\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_parent_idx\` ON \`_events_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_commune_idx\` ON \`_events_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_translation_of_idx\` ON \`_events_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_category_idx\` ON \`_events_v\` (\`version_category\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_starts_at_idx\` ON \`_events_v\` (\`version_starts_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_picture_idx\` ON \`_events_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_slug_idx\` ON \`_events_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_published_at_idx\` ON \`_events_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_archived_at_idx\` ON \`_events_v\` (\`version_archived_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_search_text_idx\` ON \`_events_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_sort_title_idx\` ON \`_events_v\` (\`version_sort_title\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_updated_at_idx\` ON \`_events_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_created_at_idx\` ON \`_events_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version_deleted_at_idx\` ON \`_events_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_version_version__status_idx\` ON \`_events_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_created_at_idx\` ON \`_events_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_updated_at_idx\` ON \`_events_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_latest_idx\` ON \`_events_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_autosave_idx\` ON \`_events_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_3_idx\` ON \`_events_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_events_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_events_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_events_v_rels_order_idx\` ON \`_events_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_parent_idx\` ON \`_events_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_path_idx\` ON \`_events_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_events_v_rels_documents_id_idx\` ON \`_events_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_exclusions_order_idx\` ON \`projects_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`projects_exclusions_parent_id_idx\` ON \`projects_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`gate_reasons\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`matches_original\` integer DEFAULT false,
  	\`title\` text,
  	\`summary\` text,
  	\`state\` text DEFAULT 'planned',
  	\`beneficiary\` text,
  	\`starts_on\` text,
  	\`ends_on\` text,
  	\`total_value\` numeric,
  	\`has_eu_funding\` integer DEFAULT false,
  	\`eu_funding_fund\` text,
  	\`eu_funding_programme\` text,
  	\`eu_funding_contribution\` numeric,
  	\`eu_funding_contract_number\` text,
  	\`body\` text,
  	\`picture_id\` text,
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
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_commune_idx\` ON \`projects\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_translation_of_idx\` ON \`projects\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_picture_idx\` ON \`projects\` (\`picture_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_slug_idx\` ON \`projects\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`projects_published_at_idx\` ON \`projects\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_archived_at_idx\` ON \`projects\` (\`archived_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_search_text_idx\` ON \`projects\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`projects_sort_title_idx\` ON \`projects\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`projects_updated_at_idx\` ON \`projects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_created_at_idx\` ON \`projects\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`projects_deleted_at_idx\` ON \`projects\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`projects__status_idx\` ON \`projects\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_4_idx\` ON \`projects\` (\`commune_id\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`projects_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_texts_order_parent\` ON \`projects_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`projects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`projects_rels_order_idx\` ON \`projects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_parent_idx\` ON \`projects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_path_idx\` ON \`projects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`projects_rels_documents_id_idx\` ON \`projects_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_version_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_version_exclusions_order_idx\` ON \`_projects_v_version_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_exclusions_parent_id_idx\` ON \`_projects_v_version_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_gate_reasons\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_matches_original\` integer DEFAULT false,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_state\` text DEFAULT 'planned',
  	\`version_beneficiary\` text,
  	\`version_starts_on\` text,
  	\`version_ends_on\` text,
  	\`version_total_value\` numeric,
  	\`version_has_eu_funding\` integer DEFAULT false,
  	\`version_eu_funding_fund\` text,
  	\`version_eu_funding_programme\` text,
  	\`version_eu_funding_contribution\` numeric,
  	\`version_eu_funding_contract_number\` text,
  	\`version_body\` text,
  	\`version_picture_id\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_parent_idx\` ON \`_projects_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_commune_idx\` ON \`_projects_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_translation_of_idx\` ON \`_projects_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_picture_idx\` ON \`_projects_v\` (\`version_picture_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_slug_idx\` ON \`_projects_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_published_at_idx\` ON \`_projects_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_archived_at_idx\` ON \`_projects_v\` (\`version_archived_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_search_text_idx\` ON \`_projects_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_sort_title_idx\` ON \`_projects_v\` (\`version_sort_title\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_updated_at_idx\` ON \`_projects_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_created_at_idx\` ON \`_projects_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version_deleted_at_idx\` ON \`_projects_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_version_version__status_idx\` ON \`_projects_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_created_at_idx\` ON \`_projects_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_updated_at_idx\` ON \`_projects_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_latest_idx\` ON \`_projects_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_autosave_idx\` ON \`_projects_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_4_idx\` ON \`_projects_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_texts\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer NOT NULL,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`text\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_texts_order_parent\` ON \`_projects_v_texts\` (\`order\`,\`parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_projects_v_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text(36) NOT NULL,
  	\`path\` text NOT NULL,
  	\`documents_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`_projects_v\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`documents_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_order_idx\` ON \`_projects_v_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_parent_idx\` ON \`_projects_v_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_path_idx\` ON \`_projects_v_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`_projects_v_rels_documents_id_idx\` ON \`_projects_v_rels\` (\`documents_id\`);`)
  await db.run(sql`CREATE TABLE \`galleries_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	\`caption\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`galleries_pictures_order_idx\` ON \`galleries_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`galleries_pictures_parent_id_idx\` ON \`galleries_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`galleries_pictures_picture_idx\` ON \`galleries_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`galleries_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`galleries_exclusions_order_idx\` ON \`galleries_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`galleries_exclusions_parent_id_idx\` ON \`galleries_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`galleries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`gate_reasons\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`matches_original\` integer DEFAULT false,
  	\`title\` text,
  	\`summary\` text,
  	\`taken_on\` text,
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
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`galleries_commune_idx\` ON \`galleries\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`galleries_translation_of_idx\` ON \`galleries\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`galleries_taken_on_idx\` ON \`galleries\` (\`taken_on\`);`)
  await db.run(sql`CREATE INDEX \`galleries_slug_idx\` ON \`galleries\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`galleries_published_at_idx\` ON \`galleries\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`galleries_archived_at_idx\` ON \`galleries\` (\`archived_at\`);`)
  await db.run(sql`CREATE INDEX \`galleries_search_text_idx\` ON \`galleries\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`galleries_sort_title_idx\` ON \`galleries\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`galleries_updated_at_idx\` ON \`galleries\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`galleries_created_at_idx\` ON \`galleries\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`galleries_deleted_at_idx\` ON \`galleries\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`galleries__status_idx\` ON \`galleries\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_5_idx\` ON \`galleries\` (\`commune_id\`,\`language\`,\`slug\`);`)
  await db.run(sql`CREATE TABLE \`_galleries_v_version_pictures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`picture_id\` text,
  	\`caption\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`picture_id\`) REFERENCES \`media\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_galleries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_pictures_order_idx\` ON \`_galleries_v_version_pictures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_pictures_parent_id_idx\` ON \`_galleries_v_version_pictures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_pictures_picture_idx\` ON \`_galleries_v_version_pictures\` (\`picture_id\`);`)
  await db.run(sql`CREATE TABLE \`_galleries_v_version_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_galleries_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_exclusions_order_idx\` ON \`_galleries_v_version_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_exclusions_parent_id_idx\` ON \`_galleries_v_version_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_galleries_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_gate_reasons\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_matches_original\` integer DEFAULT false,
  	\`version_title\` text,
  	\`version_summary\` text,
  	\`version_taken_on\` text,
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
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`version_translation_of_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`_galleries_v_parent_idx\` ON \`_galleries_v\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_version_commune_idx\` ON \`_galleries_v\` (\`version_commune_id\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_version_translation_of_idx\` ON \`_galleries_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_version_taken_on_idx\` ON \`_galleries_v\` (\`version_taken_on\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_version_slug_idx\` ON \`_galleries_v\` (\`version_slug\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_version_published_at_idx\` ON \`_galleries_v\` (\`version_published_at\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_version_archived_at_idx\` ON \`_galleries_v\` (\`version_archived_at\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_version_search_text_idx\` ON \`_galleries_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_version_sort_title_idx\` ON \`_galleries_v\` (\`version_sort_title\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_version_updated_at_idx\` ON \`_galleries_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_version_created_at_idx\` ON \`_galleries_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_version_deleted_at_idx\` ON \`_galleries_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_version_version__status_idx\` ON \`_galleries_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_created_at_idx\` ON \`_galleries_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_updated_at_idx\` ON \`_galleries_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_latest_idx\` ON \`_galleries_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_galleries_v_autosave_idx\` ON \`_galleries_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_5_idx\` ON \`_galleries_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
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
  await db.run(sql`CREATE TABLE \`documents_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`pages_id\` text,
  	\`announcements_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`documents_rels_order_idx\` ON \`documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_parent_idx\` ON \`documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_path_idx\` ON \`documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_pages_id_idx\` ON \`documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`documents_rels_announcements_id_idx\` ON \`documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE TABLE \`menus_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`address\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`menus_items_order_idx\` ON \`menus_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`menus_items_parent_id_idx\` ON \`menus_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`menus_groups_items\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text,
  	\`address\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`menus_groups\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`menus_groups_items_order_idx\` ON \`menus_groups_items\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`menus_groups_items_parent_id_idx\` ON \`menus_groups_items\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`menus_groups\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`heading\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`menus_groups_order_idx\` ON \`menus_groups\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`menus_groups_parent_id_idx\` ON \`menus_groups\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`menus\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`language\` text DEFAULT 'pl' NOT NULL,
  	\`place\` text DEFAULT 'header' NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`menus_commune_idx\` ON \`menus\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`menus_updated_at_idx\` ON \`menus\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`menus_created_at_idx\` ON \`menus\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_place_idx\` ON \`menus\` (\`commune_id\`,\`language\`,\`place\`);`)
  await db.run(sql`CREATE TABLE \`menus_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`announcements_id\` text,
  	\`pages_id\` text,
  	\`department_pages_id\` text,
  	\`people_id\` text,
  	\`service_cards_id\` text,
  	\`council_terms_id\` text,
  	\`council_sessions_id\` text,
  	\`news_id\` text,
  	\`events_id\` text,
  	\`projects_id\` text,
  	\`galleries_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`menus\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`department_pages_id\`) REFERENCES \`department_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_cards_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`council_terms_id\`) REFERENCES \`council_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`council_sessions_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`galleries_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`menus_rels_order_idx\` ON \`menus_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_parent_idx\` ON \`menus_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_path_idx\` ON \`menus_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_announcements_id_idx\` ON \`menus_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_pages_id_idx\` ON \`menus_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_department_pages_id_idx\` ON \`menus_rels\` (\`department_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_people_id_idx\` ON \`menus_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_service_cards_id_idx\` ON \`menus_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_council_terms_id_idx\` ON \`menus_rels\` (\`council_terms_id\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_council_sessions_id_idx\` ON \`menus_rels\` (\`council_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_news_id_idx\` ON \`menus_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_events_id_idx\` ON \`menus_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_projects_id_idx\` ON \`menus_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`menus_rels_galleries_id_idx\` ON \`menus_rels\` (\`galleries_id\`);`)
  await db.run(sql`CREATE TABLE \`redirects\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`from\` text NOT NULL,
  	\`address\` text,
  	\`note\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_commune_idx\` ON \`redirects\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_from_idx\` ON \`redirects\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`redirects_updated_at_idx\` ON \`redirects\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`redirects_created_at_idx\` ON \`redirects\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_from_idx\` ON \`redirects\` (\`commune_id\`,\`from\`);`)
  await db.run(sql`CREATE TABLE \`redirects_rels\` (
  	\`id\` integer PRIMARY KEY NOT NULL,
  	\`order\` integer,
  	\`parent_id\` text NOT NULL,
  	\`path\` text NOT NULL,
  	\`announcements_id\` text,
  	\`pages_id\` text,
  	\`department_pages_id\` text,
  	\`people_id\` text,
  	\`service_cards_id\` text,
  	\`council_terms_id\` text,
  	\`council_sessions_id\` text,
  	\`news_id\` text,
  	\`events_id\` text,
  	\`projects_id\` text,
  	\`galleries_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`redirects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`department_pages_id\`) REFERENCES \`department_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_cards_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`council_terms_id\`) REFERENCES \`council_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`council_sessions_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`galleries_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`redirects_rels_order_idx\` ON \`redirects_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_parent_idx\` ON \`redirects_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_path_idx\` ON \`redirects_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_announcements_id_idx\` ON \`redirects_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_pages_id_idx\` ON \`redirects_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_department_pages_id_idx\` ON \`redirects_rels\` (\`department_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_people_id_idx\` ON \`redirects_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_service_cards_id_idx\` ON \`redirects_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_council_terms_id_idx\` ON \`redirects_rels\` (\`council_terms_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_council_sessions_id_idx\` ON \`redirects_rels\` (\`council_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_news_id_idx\` ON \`redirects_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_events_id_idx\` ON \`redirects_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_projects_id_idx\` ON \`redirects_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`redirects_rels_galleries_id_idx\` ON \`redirects_rels\` (\`galleries_id\`);`)
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
  await db.run(sql`CREATE TABLE \`department_pages_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`department_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`department_pages_exclusions_order_idx\` ON \`department_pages_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_exclusions_parent_id_idx\` ON \`department_pages_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`department_pages\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`gate_reasons\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`matches_original\` integer DEFAULT false,
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
  await db.run(sql`CREATE INDEX \`department_pages_archived_at_idx\` ON \`department_pages\` (\`archived_at\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_search_text_idx\` ON \`department_pages\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_sort_title_idx\` ON \`department_pages\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_updated_at_idx\` ON \`department_pages\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_created_at_idx\` ON \`department_pages\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`department_pages_deleted_at_idx\` ON \`department_pages\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`department_pages__status_idx\` ON \`department_pages\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_6_idx\` ON \`department_pages\` (\`commune_id\`,\`language\`,\`slug\`);`)
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
  await db.run(sql`CREATE TABLE \`_department_pages_v_version_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_department_pages_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_exclusions_order_idx\` ON \`_department_pages_v_version_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_exclusions_parent_id_idx\` ON \`_department_pages_v_version_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_department_pages_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_gate_reasons\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_matches_original\` integer DEFAULT false,
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
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_archived_at_idx\` ON \`_department_pages_v\` (\`version_archived_at\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_search_text_idx\` ON \`_department_pages_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_sort_title_idx\` ON \`_department_pages_v\` (\`version_sort_title\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_updated_at_idx\` ON \`_department_pages_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_created_at_idx\` ON \`_department_pages_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version_deleted_at_idx\` ON \`_department_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_version_version__status_idx\` ON \`_department_pages_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_created_at_idx\` ON \`_department_pages_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_updated_at_idx\` ON \`_department_pages_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_latest_idx\` ON \`_department_pages_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_department_pages_v_autosave_idx\` ON \`_department_pages_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_6_idx\` ON \`_department_pages_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
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
  await db.run(sql`CREATE TABLE \`people_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`people_exclusions_order_idx\` ON \`people_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`people_exclusions_parent_id_idx\` ON \`people_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`people\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`gate_reasons\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`matches_original\` integer DEFAULT false,
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
  await db.run(sql`CREATE INDEX \`people_archived_at_idx\` ON \`people\` (\`archived_at\`);`)
  await db.run(sql`CREATE INDEX \`people_search_text_idx\` ON \`people\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`people_sort_title_idx\` ON \`people\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`people_updated_at_idx\` ON \`people\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`people_created_at_idx\` ON \`people\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`people_deleted_at_idx\` ON \`people\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`people__status_idx\` ON \`people\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_7_idx\` ON \`people\` (\`commune_id\`,\`language\`,\`slug\`);`)
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
  await db.run(sql`CREATE TABLE \`_people_v_version_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_people_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_people_v_version_exclusions_order_idx\` ON \`_people_v_version_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_exclusions_parent_id_idx\` ON \`_people_v_version_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_people_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_gate_reasons\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_matches_original\` integer DEFAULT false,
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
  await db.run(sql`CREATE INDEX \`_people_v_version_version_archived_at_idx\` ON \`_people_v\` (\`version_archived_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_search_text_idx\` ON \`_people_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_sort_title_idx\` ON \`_people_v\` (\`version_sort_title\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_updated_at_idx\` ON \`_people_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_created_at_idx\` ON \`_people_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version_deleted_at_idx\` ON \`_people_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_version_version__status_idx\` ON \`_people_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_created_at_idx\` ON \`_people_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_updated_at_idx\` ON \`_people_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_latest_idx\` ON \`_people_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_people_v_autosave_idx\` ON \`_people_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_7_idx\` ON \`_people_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
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
  await db.run(sql`CREATE TABLE \`council_terms_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`council_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`council_terms_exclusions_order_idx\` ON \`council_terms_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_exclusions_parent_id_idx\` ON \`council_terms_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`council_terms\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`gate_reasons\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`matches_original\` integer DEFAULT false,
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
  	FOREIGN KEY (\`translation_of_id\`) REFERENCES \`council_terms\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`council_terms_commune_idx\` ON \`council_terms\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_translation_of_idx\` ON \`council_terms\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_from_idx\` ON \`council_terms\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_slug_idx\` ON \`council_terms\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_published_at_idx\` ON \`council_terms\` (\`published_at\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_archived_at_idx\` ON \`council_terms\` (\`archived_at\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_search_text_idx\` ON \`council_terms\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_sort_title_idx\` ON \`council_terms\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_updated_at_idx\` ON \`council_terms\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_created_at_idx\` ON \`council_terms\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`council_terms_deleted_at_idx\` ON \`council_terms\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`council_terms__status_idx\` ON \`council_terms\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_8_idx\` ON \`council_terms\` (\`commune_id\`,\`language\`,\`slug\`);`)
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
  await db.run(sql`CREATE TABLE \`_council_terms_v_version_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_council_terms_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_exclusions_order_idx\` ON \`_council_terms_v_version_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_exclusions_parent_id_idx\` ON \`_council_terms_v_version_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_council_terms_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_gate_reasons\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_matches_original\` integer DEFAULT false,
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
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_archived_at_idx\` ON \`_council_terms_v\` (\`version_archived_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_search_text_idx\` ON \`_council_terms_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_sort_title_idx\` ON \`_council_terms_v\` (\`version_sort_title\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_updated_at_idx\` ON \`_council_terms_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_created_at_idx\` ON \`_council_terms_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version_deleted_at_idx\` ON \`_council_terms_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_version_version__status_idx\` ON \`_council_terms_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_created_at_idx\` ON \`_council_terms_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_updated_at_idx\` ON \`_council_terms_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_latest_idx\` ON \`_council_terms_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_council_terms_v_autosave_idx\` ON \`_council_terms_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_8_idx\` ON \`_council_terms_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
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
  await db.run(sql`CREATE TABLE \`council_sessions_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`council_sessions_exclusions_order_idx\` ON \`council_sessions_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_exclusions_parent_id_idx\` ON \`council_sessions_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`council_sessions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`gate_reasons\` text,
  	\`language\` text DEFAULT 'pl',
  	\`translation_of_id\` text,
  	\`translated_revision\` numeric,
  	\`matches_original\` integer DEFAULT false,
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
  await db.run(sql`CREATE INDEX \`council_sessions_archived_at_idx\` ON \`council_sessions\` (\`archived_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_search_text_idx\` ON \`council_sessions\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_sort_title_idx\` ON \`council_sessions\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_updated_at_idx\` ON \`council_sessions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_created_at_idx\` ON \`council_sessions\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions_deleted_at_idx\` ON \`council_sessions\` (\`deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`council_sessions__status_idx\` ON \`council_sessions\` (\`_status\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`commune_language_slug_9_idx\` ON \`council_sessions\` (\`commune_id\`,\`language\`,\`slug\`);`)
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
  await db.run(sql`CREATE TABLE \`_council_sessions_v_version_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_council_sessions_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_exclusions_order_idx\` ON \`_council_sessions_v_version_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_exclusions_parent_id_idx\` ON \`_council_sessions_v_version_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_council_sessions_v\` (
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`parent_id\` text,
  	\`version_commune_id\` text,
  	\`version_gate_reasons\` text,
  	\`version_language\` text DEFAULT 'pl',
  	\`version_translation_of_id\` text,
  	\`version_translated_revision\` numeric,
  	\`version_matches_original\` integer DEFAULT false,
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
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_archived_at_idx\` ON \`_council_sessions_v\` (\`version_archived_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_search_text_idx\` ON \`_council_sessions_v\` (\`version_search_text\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_sort_title_idx\` ON \`_council_sessions_v\` (\`version_sort_title\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_updated_at_idx\` ON \`_council_sessions_v\` (\`version_updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_created_at_idx\` ON \`_council_sessions_v\` (\`version_created_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version_deleted_at_idx\` ON \`_council_sessions_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_version_version__status_idx\` ON \`_council_sessions_v\` (\`version__status\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_created_at_idx\` ON \`_council_sessions_v\` (\`created_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_updated_at_idx\` ON \`_council_sessions_v\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_latest_idx\` ON \`_council_sessions_v\` (\`latest\`);`)
  await db.run(sql`CREATE INDEX \`_council_sessions_v_autosave_idx\` ON \`_council_sessions_v\` (\`autosave\`);`)
  await db.run(sql`CREATE INDEX \`version_commune_version_language_version_slug_9_idx\` ON \`_council_sessions_v\` (\`version_commune_id\`,\`version_language\`,\`version_slug\`);`)
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
  await db.run(sql`CREATE TABLE \`service_cards_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`service_cards_exclusions_order_idx\` ON \`service_cards_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`service_cards_exclusions_parent_id_idx\` ON \`service_cards_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`service_cards\` (
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
  await db.run(sql`CREATE TABLE \`_service_cards_v_version_exclusions\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text(36) NOT NULL,
  	\`id\` text(36) PRIMARY KEY NOT NULL,
  	\`scope\` text,
  	\`legal_basis\` text,
  	\`decided_by\` text,
  	\`in_interest_of\` text,
  	\`_uuid\` text,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`_service_cards_v\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_exclusions_order_idx\` ON \`_service_cards_v_version_exclusions\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`_service_cards_v_version_exclusions_parent_id_idx\` ON \`_service_cards_v_version_exclusions\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`_service_cards_v\` (
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
  await db.run(sql`CREATE TABLE \`mailbox_letters\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`institution_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`act\` text NOT NULL,
  	\`number\` text NOT NULL,
  	\`sealed_letter\` text NOT NULL,
  	\`photo_name\` text,
  	\`sent_at\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`hand_over\` text,
  	\`settled_at\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`institution_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`mailbox_letters_commune_idx\` ON \`mailbox_letters\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`mailbox_letters_institution_idx\` ON \`mailbox_letters\` (\`institution_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`mailbox_letters_act_idx\` ON \`mailbox_letters\` (\`act\`);`)
  await db.run(sql`CREATE INDEX \`mailbox_letters_sent_at_idx\` ON \`mailbox_letters\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`mailbox_letters_state_idx\` ON \`mailbox_letters\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`mailbox_letters_hand_over_idx\` ON \`mailbox_letters\` (\`hand_over\`);`)
  await db.run(sql`CREATE INDEX \`mailbox_letters_settled_at_idx\` ON \`mailbox_letters\` (\`settled_at\`);`)
  await db.run(sql`CREATE TABLE \`communes_closures\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`on\` text NOT NULL,
  	\`until\` text,
  	\`words\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_closures_order_idx\` ON \`communes_closures\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_closures_parent_id_idx\` ON \`communes_closures\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes_facts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`value\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_facts_order_idx\` ON \`communes_facts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_facts_parent_id_idx\` ON \`communes_facts\` (\`_parent_id\`);`)
  await db.run(sql`CREATE TABLE \`communes_social_links\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`label\` text NOT NULL,
  	\`href\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_social_links_order_idx\` ON \`communes_social_links\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_social_links_parent_id_idx\` ON \`communes_social_links\` (\`_parent_id\`);`)
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
  await db.run(sql`CREATE TABLE \`hand_overs\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`institution_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`count\` numeric NOT NULL,
  	\`has_photos\` integer DEFAULT false,
  	\`at\` text NOT NULL,
  	\`by_id\` text NOT NULL,
  	\`erased_at\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`institution_id\`) REFERENCES \`institutions\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`by_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`hand_overs_commune_idx\` ON \`hand_overs\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`hand_overs_institution_idx\` ON \`hand_overs\` (\`institution_id\`);`)
  await db.run(sql`CREATE INDEX \`hand_overs_at_idx\` ON \`hand_overs\` (\`at\`);`)
  await db.run(sql`CREATE INDEX \`hand_overs_by_idx\` ON \`hand_overs\` (\`by_id\`);`)
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
  	\`news_id\` text,
  	\`events_id\` text,
  	\`projects_id\` text,
  	\`galleries_id\` text,
  	\`department_pages_id\` text,
  	\`people_id\` text,
  	\`council_terms_id\` text,
  	\`council_sessions_id\` text,
  	\`service_cards_id\` text,
  	\`staff_id\` text,
  	FOREIGN KEY (\`parent_id\`) REFERENCES \`payload_locked_documents\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`announcements_id\`) REFERENCES \`announcements\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`pages_id\`) REFERENCES \`pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`news_id\`) REFERENCES \`news\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`events_id\`) REFERENCES \`events\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`projects_id\`) REFERENCES \`projects\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`galleries_id\`) REFERENCES \`galleries\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`department_pages_id\`) REFERENCES \`department_pages\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`people_id\`) REFERENCES \`people\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`council_terms_id\`) REFERENCES \`council_terms\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`council_sessions_id\`) REFERENCES \`council_sessions\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`service_cards_id\`) REFERENCES \`service_cards\`(\`id\`) ON UPDATE no action ON DELETE cascade,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_order_idx\` ON \`payload_locked_documents_rels\` (\`order\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_parent_idx\` ON \`payload_locked_documents_rels\` (\`parent_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_path_idx\` ON \`payload_locked_documents_rels\` (\`path\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_announcements_id_idx\` ON \`payload_locked_documents_rels\` (\`announcements_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_news_id_idx\` ON \`payload_locked_documents_rels\` (\`news_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_events_id_idx\` ON \`payload_locked_documents_rels\` (\`events_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_projects_id_idx\` ON \`payload_locked_documents_rels\` (\`projects_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_galleries_id_idx\` ON \`payload_locked_documents_rels\` (\`galleries_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_department_pages_id_idx\` ON \`payload_locked_documents_rels\` (\`department_pages_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_people_id_idx\` ON \`payload_locked_documents_rels\` (\`people_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_council_terms_id_idx\` ON \`payload_locked_documents_rels\` (\`council_terms_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_council_sessions_id_idx\` ON \`payload_locked_documents_rels\` (\`council_sessions_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_service_cards_id_idx\` ON \`payload_locked_documents_rels\` (\`service_cards_id\`);`)
  await db.run(sql`CREATE INDEX \`payload_locked_documents_rels_staff_id_idx\` ON \`payload_locked_documents_rels\` (\`staff_id\`);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`gate_reasons\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`translation_of_id\` text REFERENCES announcements(id);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`translated_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`matches_original\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`resolution_initiator\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`resolution_session_number\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`resolution_journal_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`resolution_journal_position\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`resolution_journal_published_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`resolution_ruling_authority\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`resolution_ruling_ruled_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`resolution_ruling_decision\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`resolution_consolidated_text_id\` text REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`notice_parties\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`notice_files_from\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`notice_files_to\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`notice_announced_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`notice_board_from\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`notice_board_to\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_subject\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_ocds_id\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_deposit\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_budget\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_chosen_offer_contractor\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_chosen_offer_price\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_chosen_offer_chosen_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_chosen_offer_reasons\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_annulment_annulled_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_annulment_reasons\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_contract_number\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_contract_signed_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_contract_contractor\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_contract_value\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_performance_performed_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_performance_value\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`tender_performance_description\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`recruitment_working_conditions\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`recruitment_how_to_apply\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`recruitment_result_published_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`recruitment_result_chosen_name\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`recruitment_result_chosen_town\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`recruitment_result_reasons\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`recruitment_result_nobody_because\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`recruitment_result_personal_data_erased_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`consultation_topic\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`consultation_comment_form\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`consultation_report_href\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`consultation_report_published_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`consultation_report_summary\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_list_disposal\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_list_cadastral_id\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_list_description\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_list_develop_by\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_list_rates\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_list_fees\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_list_payment_dates\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_list_update_rules\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_list_posted_from\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_list_priority_until\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_cadastral_id\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_land_register\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_area_square_metres\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_description\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_purpose\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_encumbrances\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_liabilities\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_deposit_account\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_minimal_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_result_announced_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_result_outcome\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_result_admitted\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_result_price\` numeric;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_result_buyer\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`property_tender_result_description\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`petition_subject\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`petition_filer\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`petition_filer_agreed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`petition_extended_because\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`petition_decided_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`grant_competition_execution_from\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`grant_competition_execution_to\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`grant_competition_rules\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`grant_competition_results_on\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`crisis_alert_event\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`crisis_alert_category\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`crisis_alert_urgency\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`crisis_alert_certainty\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`crisis_alert_update_of_id\` text REFERENCES announcements(id);`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`legal_effect_at\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`in_bip\` integer;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`change_reason\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`hide_changes\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`archived_at\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`sort_title\` text;`)
  await db.run(sql`ALTER TABLE \`announcements\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`announcements_translation_of_idx\` ON \`announcements\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_resolution_resolution_consolidated_text_idx\` ON \`announcements\` (\`resolution_consolidated_text_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_crisis_alert_crisis_alert_update_of_idx\` ON \`announcements\` (\`crisis_alert_update_of_id\`);`)
  await db.run(sql`CREATE INDEX \`announcements_archived_at_idx\` ON \`announcements\` (\`archived_at\`);`)
  await db.run(sql`CREATE INDEX \`announcements_sort_title_idx\` ON \`announcements\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`announcements_deleted_at_idx\` ON \`announcements\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_gate_reasons\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_translation_of_id\` text REFERENCES announcements(id);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_translated_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_matches_original\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_resolution_initiator\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_resolution_session_number\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_resolution_journal_year\` numeric;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_resolution_journal_position\` numeric;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_resolution_journal_published_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_resolution_ruling_authority\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_resolution_ruling_ruled_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_resolution_ruling_decision\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_resolution_consolidated_text_id\` text REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_notice_parties\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_notice_files_from\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_notice_files_to\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_notice_announced_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_notice_board_from\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_notice_board_to\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_ocds_id\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_deposit\` numeric;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_budget\` numeric;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_chosen_offer_contractor\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_chosen_offer_price\` numeric;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_chosen_offer_chosen_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_chosen_offer_reasons\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_annulment_annulled_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_annulment_reasons\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_contract_number\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_contract_signed_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_contract_contractor\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_contract_value\` numeric;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_performance_performed_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_performance_value\` numeric;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_tender_performance_description\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_recruitment_working_conditions\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_recruitment_how_to_apply\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_recruitment_result_published_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_recruitment_result_chosen_name\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_recruitment_result_chosen_town\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_recruitment_result_reasons\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_recruitment_result_nobody_because\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_recruitment_result_personal_data_erased_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_consultation_topic\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_consultation_comment_form\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_consultation_report_href\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_consultation_report_published_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_consultation_report_summary\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_list_disposal\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_list_cadastral_id\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_list_description\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_list_develop_by\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_list_rates\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_list_fees\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_list_payment_dates\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_list_update_rules\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_list_posted_from\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_list_priority_until\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_cadastral_id\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_land_register\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_area_square_metres\` numeric;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_description\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_purpose\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_encumbrances\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_liabilities\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_deposit_account\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_minimal_step\` numeric;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_result_announced_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_result_outcome\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_result_admitted\` numeric;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_result_price\` numeric;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_result_buyer\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_property_tender_result_description\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_petition_subject\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_petition_filer\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_petition_filer_agreed\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_petition_extended_because\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_petition_decided_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_grant_competition_execution_from\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_grant_competition_execution_to\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_grant_competition_rules\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_grant_competition_results_on\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_crisis_alert_event\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_crisis_alert_category\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_crisis_alert_urgency\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_crisis_alert_certainty\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_crisis_alert_update_of_id\` text REFERENCES announcements(id);`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_legal_effect_at\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_in_bip\` integer;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_change_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_hide_changes\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_archived_at\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_sort_title\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_announcements_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_translation_of_idx\` ON \`_announcements_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_resolution_version_resolution_c_idx\` ON \`_announcements_v\` (\`version_resolution_consolidated_text_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_crisis_alert_version_crisis_ale_idx\` ON \`_announcements_v\` (\`version_crisis_alert_update_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_archived_at_idx\` ON \`_announcements_v\` (\`version_archived_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_sort_title_idx\` ON \`_announcements_v\` (\`version_sort_title\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_version_version_deleted_at_idx\` ON \`_announcements_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_announcements_v_autosave_idx\` ON \`_announcements_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`gate_reasons\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translation_of_id\` text REFERENCES pages(id);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`translated_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`matches_original\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`presentation\` text DEFAULT 'standard';`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`video_id\` text REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`in_bip\` integer;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`change_reason\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`hide_changes\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`archived_at\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`sort_title\` text;`)
  await db.run(sql`ALTER TABLE \`pages\` ADD \`deleted_at\` text;`)
  await db.run(sql`CREATE INDEX \`pages_translation_of_idx\` ON \`pages\` (\`translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_video_idx\` ON \`pages\` (\`video_id\`);`)
  await db.run(sql`CREATE INDEX \`pages_archived_at_idx\` ON \`pages\` (\`archived_at\`);`)
  await db.run(sql`CREATE INDEX \`pages_sort_title_idx\` ON \`pages\` (\`sort_title\`);`)
  await db.run(sql`CREATE INDEX \`pages_deleted_at_idx\` ON \`pages\` (\`deleted_at\`);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_gate_reasons\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translation_of_id\` text REFERENCES pages(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_translated_revision\` numeric;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_matches_original\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_presentation\` text DEFAULT 'standard';`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_video_id\` text REFERENCES documents(id);`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_in_bip\` integer;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_change_reason\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_hide_changes\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_archived_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_sort_title\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`version_deleted_at\` text;`)
  await db.run(sql`ALTER TABLE \`_pages_v\` ADD \`autosave\` integer;`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_translation_of_idx\` ON \`_pages_v\` (\`version_translation_of_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_video_idx\` ON \`_pages_v\` (\`version_video_id\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_archived_at_idx\` ON \`_pages_v\` (\`version_archived_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_sort_title_idx\` ON \`_pages_v\` (\`version_sort_title\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_version_version_deleted_at_idx\` ON \`_pages_v\` (\`version_deleted_at\`);`)
  await db.run(sql`CREATE INDEX \`_pages_v_autosave_idx\` ON \`_pages_v\` (\`autosave\`);`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`accessibility_report\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`inaccessible_reason\` text;`)
  await db.run(sql`ALTER TABLE \`documents\` ADD \`earlier\` text;`)
  await db.run(sql`ALTER TABLE \`change_register\` ADD \`changes\` text;`)
  await db.run(sql`ALTER TABLE \`change_register\` ADD \`withheld\` integer;`)
  await db.run(sql`ALTER TABLE \`change_register\` ADD \`in_bip\` integer;`)
  await db.run(sql`CREATE INDEX \`change_register_in_bip_idx\` ON \`change_register\` (\`in_bip\`);`)
  await db.run(sql`ALTER TABLE \`staff\` ADD \`may_publish_alerts\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`staff\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`staff\` ADD \`sort_name\` text;`)
  await db.run(sql`CREATE INDEX \`staff_search_text_idx\` ON \`staff\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`staff_sort_name_idx\` ON \`staff\` (\`sort_name\`);`)
  await db.run(sql`ALTER TABLE \`departments\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`departments\` ADD \`sort_name\` text;`)
  await db.run(sql`CREATE INDEX \`departments_search_text_idx\` ON \`departments\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`departments_sort_name_idx\` ON \`departments\` (\`sort_name\`);`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`visit_route\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`visit_map_id\` text REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`alert_phone_label\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`alert_phone_phone\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`share_picture_id\` text REFERENCES media(id);`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`footer_note\` text;`)
  await db.run(sql`CREATE INDEX \`communes_visit_visit_map_idx\` ON \`communes\` (\`visit_map_id\`);`)
  await db.run(sql`CREATE INDEX \`communes_share_picture_idx\` ON \`communes\` (\`share_picture_id\`);`)
  await db.run(sql`ALTER TABLE \`institutions\` ADD \`takes_acts\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`link_acts\` ADD \`handed_over_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`announcements_resolution_votes\`;`)
  await db.run(sql`DROP TABLE \`announcements_tender_questions\`;`)
  await db.run(sql`DROP TABLE \`announcements_tender_changes\`;`)
  await db.run(sql`DROP TABLE \`announcements_tender_offers\`;`)
  await db.run(sql`DROP TABLE \`announcements_consultation_meetings\`;`)
  await db.run(sql`DROP TABLE \`announcements_petition_course\`;`)
  await db.run(sql`DROP TABLE \`announcements_grant_competition_criteria\`;`)
  await db.run(sql`DROP TABLE \`announcements_grant_competition_results\`;`)
  await db.run(sql`DROP TABLE \`announcements_area\`;`)
  await db.run(sql`DROP TABLE \`announcements_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_resolution_votes\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_tender_questions\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_tender_changes\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_tender_offers\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_consultation_meetings\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_petition_course\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_grant_competition_criteria\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_grant_competition_results\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_area\`;`)
  await db.run(sql`DROP TABLE \`_announcements_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`pages_shows\`;`)
  await db.run(sql`DROP TABLE \`pages_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_shows\`;`)
  await db.run(sql`DROP TABLE \`_pages_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`news_topics\`;`)
  await db.run(sql`DROP TABLE \`news_exclusions\`;`)
  await db.run(sql`DROP TABLE \`news\`;`)
  await db.run(sql`DROP TABLE \`news_rels\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_topics\`;`)
  await db.run(sql`DROP TABLE \`_news_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_news_v\`;`)
  await db.run(sql`DROP TABLE \`_news_v_rels\`;`)
  await db.run(sql`DROP TABLE \`events_repeats_on\`;`)
  await db.run(sql`DROP TABLE \`events_exclusions\`;`)
  await db.run(sql`DROP TABLE \`events\`;`)
  await db.run(sql`DROP TABLE \`events_rels\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_repeats_on\`;`)
  await db.run(sql`DROP TABLE \`_events_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_events_v\`;`)
  await db.run(sql`DROP TABLE \`_events_v_rels\`;`)
  await db.run(sql`DROP TABLE \`projects_exclusions\`;`)
  await db.run(sql`DROP TABLE \`projects\`;`)
  await db.run(sql`DROP TABLE \`projects_texts\`;`)
  await db.run(sql`DROP TABLE \`projects_rels\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_projects_v\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_projects_v_rels\`;`)
  await db.run(sql`DROP TABLE \`galleries_pictures\`;`)
  await db.run(sql`DROP TABLE \`galleries_exclusions\`;`)
  await db.run(sql`DROP TABLE \`galleries\`;`)
  await db.run(sql`DROP TABLE \`_galleries_v_version_pictures\`;`)
  await db.run(sql`DROP TABLE \`_galleries_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_galleries_v\`;`)
  await db.run(sql`DROP TABLE \`facts\`;`)
  await db.run(sql`DROP TABLE \`documents_rels\`;`)
  await db.run(sql`DROP TABLE \`menus_items\`;`)
  await db.run(sql`DROP TABLE \`menus_groups_items\`;`)
  await db.run(sql`DROP TABLE \`menus_groups\`;`)
  await db.run(sql`DROP TABLE \`menus\`;`)
  await db.run(sql`DROP TABLE \`menus_rels\`;`)
  await db.run(sql`DROP TABLE \`redirects\`;`)
  await db.run(sql`DROP TABLE \`redirects_rels\`;`)
  await db.run(sql`DROP TABLE \`department_pages_phones\`;`)
  await db.run(sql`DROP TABLE \`department_pages_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`department_pages_exclusions\`;`)
  await db.run(sql`DROP TABLE \`department_pages\`;`)
  await db.run(sql`DROP TABLE \`department_pages_texts\`;`)
  await db.run(sql`DROP TABLE \`_department_pages_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_department_pages_v_version_opening_hours\`;`)
  await db.run(sql`DROP TABLE \`_department_pages_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_department_pages_v\`;`)
  await db.run(sql`DROP TABLE \`_department_pages_v_texts\`;`)
  await db.run(sql`DROP TABLE \`people_phones\`;`)
  await db.run(sql`DROP TABLE \`people_exclusions\`;`)
  await db.run(sql`DROP TABLE \`people\`;`)
  await db.run(sql`DROP TABLE \`people_texts\`;`)
  await db.run(sql`DROP TABLE \`people_rels\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_phones\`;`)
  await db.run(sql`DROP TABLE \`_people_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_people_v\`;`)
  await db.run(sql`DROP TABLE \`_people_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_people_v_rels\`;`)
  await db.run(sql`DROP TABLE \`council_terms_seats\`;`)
  await db.run(sql`DROP TABLE \`council_terms_exclusions\`;`)
  await db.run(sql`DROP TABLE \`council_terms\`;`)
  await db.run(sql`DROP TABLE \`council_terms_texts\`;`)
  await db.run(sql`DROP TABLE \`_council_terms_v_version_seats\`;`)
  await db.run(sql`DROP TABLE \`_council_terms_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_council_terms_v\`;`)
  await db.run(sql`DROP TABLE \`_council_terms_v_texts\`;`)
  await db.run(sql`DROP TABLE \`council_sessions_agenda\`;`)
  await db.run(sql`DROP TABLE \`council_sessions_votes\`;`)
  await db.run(sql`DROP TABLE \`council_sessions_exclusions\`;`)
  await db.run(sql`DROP TABLE \`council_sessions\`;`)
  await db.run(sql`DROP TABLE \`council_sessions_rels\`;`)
  await db.run(sql`DROP TABLE \`_council_sessions_v_version_agenda\`;`)
  await db.run(sql`DROP TABLE \`_council_sessions_v_version_votes\`;`)
  await db.run(sql`DROP TABLE \`_council_sessions_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_council_sessions_v\`;`)
  await db.run(sql`DROP TABLE \`_council_sessions_v_rels\`;`)
  await db.run(sql`DROP TABLE \`service_cards_fees\`;`)
  await db.run(sql`DROP TABLE \`service_cards_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`service_cards_life_events\`;`)
  await db.run(sql`DROP TABLE \`service_cards_categories\`;`)
  await db.run(sql`DROP TABLE \`service_cards_audience\`;`)
  await db.run(sql`DROP TABLE \`service_cards_exclusions\`;`)
  await db.run(sql`DROP TABLE \`service_cards\`;`)
  await db.run(sql`DROP TABLE \`service_cards_texts\`;`)
  await db.run(sql`DROP TABLE \`service_cards_rels\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_fees\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_legal_basis\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_life_events\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_categories\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_audience\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_version_exclusions\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_texts\`;`)
  await db.run(sql`DROP TABLE \`_service_cards_v_rels\`;`)
  await db.run(sql`DROP TABLE \`mailbox_letters\`;`)
  await db.run(sql`DROP TABLE \`communes_closures\`;`)
  await db.run(sql`DROP TABLE \`communes_facts\`;`)
  await db.run(sql`DROP TABLE \`communes_social_links\`;`)
  await db.run(sql`DROP TABLE \`communes_bip_editors\`;`)
  await db.run(sql`DROP TABLE \`gate_settings_plain_words\`;`)
  await db.run(sql`DROP TABLE \`gate_settings\`;`)
  await db.run(sql`DROP TABLE \`hand_overs\`;`)
  await db.run(sql`DROP TABLE \`work_items\`;`)
  await db.run(sql`DROP TABLE \`review_events\`;`)
  await db.run(sql`DROP TABLE \`schedules\`;`)
  await db.run(sql`DROP TABLE \`quarantines\`;`)
  await db.run(sql`DROP TABLE \`text_references\`;`)
  await db.run(sql`DROP TABLE \`link_checks\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents\`;`)
  await db.run(sql`DROP TABLE \`payload_locked_documents_rels\`;`)
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
  await db.run(sql`CREATE TABLE \`__new_communes\` (
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
  await db.run(sql`INSERT INTO \`__new_communes\`("id", "office_name", "office_name_genitive", "authority", "name_nominative", "name_genitive", "name_locative", "motto", "address_street", "address_postal_code", "address_town", "phone", "email", "electronic_delivery", "terc", "tenant", "theme", "updated_at", "created_at") SELECT "id", "office_name", "office_name_genitive", "authority", "name_nominative", "name_genitive", "name_locative", "motto", "address_street", "address_postal_code", "address_town", "phone", "email", "electronic_delivery", "terc", "tenant", "theme", "updated_at", "created_at" FROM \`communes\`;`)
  await db.run(sql`DROP TABLE \`communes\`;`)
  await db.run(sql`ALTER TABLE \`__new_communes\` RENAME TO \`communes\`;`)
  await db.run(sql`CREATE UNIQUE INDEX \`communes_terc_idx\` ON \`communes\` (\`terc\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`communes_tenant_idx\` ON \`communes\` (\`tenant\`);`)
  await db.run(sql`CREATE INDEX \`communes_updated_at_idx\` ON \`communes\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`communes_created_at_idx\` ON \`communes\` (\`created_at\`);`)
  await db.run(sql`DROP INDEX \`change_register_in_bip_idx\`;`)
  await db.run(sql`ALTER TABLE \`change_register\` DROP COLUMN \`changes\`;`)
  await db.run(sql`ALTER TABLE \`change_register\` DROP COLUMN \`withheld\`;`)
  await db.run(sql`ALTER TABLE \`change_register\` DROP COLUMN \`in_bip\`;`)
  await db.run(sql`DROP INDEX \`staff_search_text_idx\`;`)
  await db.run(sql`DROP INDEX \`staff_sort_name_idx\`;`)
  await db.run(sql`ALTER TABLE \`staff\` DROP COLUMN \`may_publish_alerts\`;`)
  await db.run(sql`ALTER TABLE \`staff\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`staff\` DROP COLUMN \`sort_name\`;`)
  await db.run(sql`DROP INDEX \`departments_search_text_idx\`;`)
  await db.run(sql`DROP INDEX \`departments_sort_name_idx\`;`)
  await db.run(sql`ALTER TABLE \`departments\` DROP COLUMN \`search_text\`;`)
  await db.run(sql`ALTER TABLE \`departments\` DROP COLUMN \`sort_name\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`accessibility_report\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`inaccessible_reason\`;`)
  await db.run(sql`ALTER TABLE \`documents\` DROP COLUMN \`earlier\`;`)
  await db.run(sql`ALTER TABLE \`institutions\` DROP COLUMN \`takes_acts\`;`)
  await db.run(sql`ALTER TABLE \`link_acts\` DROP COLUMN \`handed_over_at\`;`)
}
