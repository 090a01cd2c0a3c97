import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`substitutions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text NOT NULL,
  	\`staff_id\` text NOT NULL,
  	\`substitute_id\` text NOT NULL,
  	\`from\` text NOT NULL,
  	\`to\` text NOT NULL,
  	\`entered_by\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`substitute_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`substitutions_commune_idx\` ON \`substitutions\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`substitutions_staff_idx\` ON \`substitutions\` (\`staff_id\`);`)
  await db.run(sql`CREATE INDEX \`substitutions_substitute_idx\` ON \`substitutions\` (\`substitute_id\`);`)
  await db.run(sql`CREATE INDEX \`substitutions_from_idx\` ON \`substitutions\` (\`from\`);`)
  await db.run(sql`CREATE INDEX \`substitutions_to_idx\` ON \`substitutions\` (\`to\`);`)
  await db.run(sql`CREATE INDEX \`substitutions_entered_by_idx\` ON \`substitutions\` (\`entered_by\`);`)
  await db.run(sql`CREATE INDEX \`substitutions_updated_at_idx\` ON \`substitutions\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`substitutions_created_at_idx\` ON \`substitutions\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`services\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`title\` text NOT NULL,
  	\`slug\` text NOT NULL,
  	\`definition\` text NOT NULL,
  	\`revision\` numeric DEFAULT 0,
  	\`published_number\` numeric,
  	\`paused_reason\` text,
  	\`paused_at\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`services_commune_idx\` ON \`services\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`services_slug_idx\` ON \`services\` (\`slug\`);`)
  await db.run(sql`CREATE INDEX \`services_updated_at_idx\` ON \`services\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`services_created_at_idx\` ON \`services\` (\`created_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`slug_commune_idx\` ON \`services\` (\`slug\`,\`commune_id\`);`)
  await db.run(sql`CREATE TABLE \`payments\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`case_id\` text NOT NULL,
  	\`commune_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`source\` text NOT NULL,
  	\`grosze\` numeric NOT NULL,
  	\`external_id\` text NOT NULL,
  	\`booked_on\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`undoes\` text,
  	\`sealed_note\` text,
  	\`staff_id\` text,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`payments_case_idx\` ON \`payments\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`payments_commune_idx\` ON \`payments\` (\`commune_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`payments_external_id_idx\` ON \`payments\` (\`external_id\`);`)
  await db.run(sql`CREATE INDEX \`payments_undoes_idx\` ON \`payments\` (\`undoes\`);`)
  await db.run(sql`CREATE INDEX \`payments_staff_idx\` ON \`payments\` (\`staff_id\`);`)
  await db.run(sql`CREATE TABLE \`bank_entries\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text NOT NULL,
  	\`fingerprint\` text NOT NULL,
  	\`booked_on\` text NOT NULL,
  	\`grosze\` numeric NOT NULL,
  	\`sealed_details\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`case_id\` text,
  	\`round\` numeric DEFAULT 0 NOT NULL,
  	\`at\` text NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`bank_entries_commune_idx\` ON \`bank_entries\` (\`commune_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`bank_entries_fingerprint_idx\` ON \`bank_entries\` (\`fingerprint\`);`)
  await db.run(sql`CREATE INDEX \`bank_entries_booked_on_idx\` ON \`bank_entries\` (\`booked_on\`);`)
  await db.run(sql`CREATE INDEX \`bank_entries_state_idx\` ON \`bank_entries\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`bank_entries_case_idx\` ON \`bank_entries\` (\`case_id\`);`)
  await db.run(sql`CREATE TABLE \`payment_attempts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`case_id\` text NOT NULL,
  	\`commune_id\` text NOT NULL,
  	\`provider\` text NOT NULL,
  	\`grosze\` numeric NOT NULL,
  	\`state\` text NOT NULL,
  	\`provider_id\` text,
  	\`begun_at\` text NOT NULL,
  	\`ended_at\` text,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`payment_attempts_case_idx\` ON \`payment_attempts\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_attempts_commune_idx\` ON \`payment_attempts\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_attempts_provider_id_idx\` ON \`payment_attempts\` (\`provider_id\`);`)
  await db.run(sql`CREATE INDEX \`payment_attempts_begun_at_idx\` ON \`payment_attempts\` (\`begun_at\`);`)
  await db.run(sql`CREATE TABLE \`saved_views\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`staff_id\` text NOT NULL,
  	\`name\` text NOT NULL,
  	\`filters\` text NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`saved_views_commune_idx\` ON \`saved_views\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`saved_views_staff_idx\` ON \`saved_views\` (\`staff_id\`);`)
  await db.run(sql`CREATE TABLE \`filing_counts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`key\` text NOT NULL,
  	\`service\` text NOT NULL,
  	\`step\` text NOT NULL,
  	\`day\` text NOT NULL,
  	\`begun\` numeric NOT NULL,
  	\`left\` numeric NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`filing_counts_commune_idx\` ON \`filing_counts\` (\`commune_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`filing_counts_key_idx\` ON \`filing_counts\` (\`key\`);`)
  await db.run(sql`CREATE INDEX \`filing_counts_service_idx\` ON \`filing_counts\` (\`service\`);`)
  await db.run(sql`CREATE INDEX \`filing_counts_day_idx\` ON \`filing_counts\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`case_notes\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`department_id\` text NOT NULL,
  	\`case_id\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`staff_id\` text NOT NULL,
  	\`sealed_text\` text NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_notes_commune_idx\` ON \`case_notes\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`case_notes_department_idx\` ON \`case_notes\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`case_notes_case_idx\` ON \`case_notes\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`case_notes_staff_idx\` ON \`case_notes\` (\`staff_id\`);`)
  await db.run(sql`CREATE TABLE \`case_opinions\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`department_id\` text NOT NULL,
  	\`case_id\` text NOT NULL,
  	\`at\` text NOT NULL,
  	\`staff_id\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`until\` text NOT NULL,
  	\`sealed_ask\` text NOT NULL,
  	\`sealed_answer\` text,
  	\`answered_at\` text,
  	\`withdrawn_at\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`staff_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_opinions_commune_idx\` ON \`case_opinions\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`case_opinions_department_idx\` ON \`case_opinions\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`case_opinions_case_idx\` ON \`case_opinions\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`case_opinions_staff_idx\` ON \`case_opinions\` (\`staff_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`case_opinions_token_hash_idx\` ON \`case_opinions\` (\`token_hash\`);`)
  await db.run(sql`CREATE TABLE \`case_letters\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`department_id\` text NOT NULL,
  	\`case_id\` text NOT NULL,
  	\`resident_id\` text NOT NULL,
  	\`kind\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`touched_at\` text,
  	\`sealed_content\` text NOT NULL,
  	\`made_by_id\` text,
  	\`made_at\` text NOT NULL,
  	\`prepared_for\` text,
  	\`file\` text,
  	\`sealed_signed\` text,
  	\`sent_by_id\` text,
  	\`sent_at\` text,
  	\`read_at\` text,
  	\`read_by_id\` text,
  	\`second_notice_at\` text,
  	\`appeal_until\` text,
  	\`appeal_case_id\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`department_id\`) REFERENCES \`departments\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`made_by_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`sent_by_id\`) REFERENCES \`staff\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`read_by_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`appeal_case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`case_letters_commune_idx\` ON \`case_letters\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`case_letters_department_idx\` ON \`case_letters\` (\`department_id\`);`)
  await db.run(sql`CREATE INDEX \`case_letters_case_idx\` ON \`case_letters\` (\`case_id\`);`)
  await db.run(sql`CREATE INDEX \`case_letters_resident_idx\` ON \`case_letters\` (\`resident_id\`);`)
  await db.run(sql`CREATE INDEX \`case_letters_state_idx\` ON \`case_letters\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`case_letters_made_by_idx\` ON \`case_letters\` (\`made_by_id\`);`)
  await db.run(sql`CREATE INDEX \`case_letters_prepared_for_idx\` ON \`case_letters\` (\`prepared_for\`);`)
  await db.run(sql`CREATE INDEX \`case_letters_sent_by_idx\` ON \`case_letters\` (\`sent_by_id\`);`)
  await db.run(sql`CREATE INDEX \`case_letters_sent_at_idx\` ON \`case_letters\` (\`sent_at\`);`)
  await db.run(sql`CREATE INDEX \`case_letters_read_at_idx\` ON \`case_letters\` (\`read_at\`);`)
  await db.run(sql`CREATE INDEX \`case_letters_read_by_idx\` ON \`case_letters\` (\`read_by_id\`);`)
  await db.run(sql`CREATE INDEX \`case_letters_appeal_case_idx\` ON \`case_letters\` (\`appeal_case_id\`);`)
  await db.run(sql`CREATE TABLE \`filing_drafts\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`resident_id\` text NOT NULL,
  	\`service\` text NOT NULL,
  	\`version_number\` numeric NOT NULL,
  	\`sealed_answers\` text NOT NULL,
  	\`key\` text NOT NULL,
  	\`step\` numeric NOT NULL,
  	\`revision\` numeric NOT NULL,
  	\`updated_at\` text NOT NULL,
  	\`expires_at\` text NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`resident_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`filing_drafts_commune_idx\` ON \`filing_drafts\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`filing_drafts_resident_idx\` ON \`filing_drafts\` (\`resident_id\`);`)
  await db.run(sql`CREATE INDEX \`filing_drafts_service_idx\` ON \`filing_drafts\` (\`service\`);`)
  await db.run(sql`CREATE INDEX \`filing_drafts_expires_at_idx\` ON \`filing_drafts\` (\`expires_at\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`resident_commune_service_idx\` ON \`filing_drafts\` (\`resident_id\`,\`commune_id\`,\`service\`);`)
  await db.run(sql`CREATE TABLE \`co_applicants\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`case_id\` text NOT NULL,
  	\`token_hash\` text NOT NULL,
  	\`state\` text NOT NULL,
  	\`answered_by_id\` text,
  	\`expires_at\` text NOT NULL,
  	\`answered_at\` text,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`case_id\`) REFERENCES \`cases\`(\`id\`) ON UPDATE no action ON DELETE set null,
  	FOREIGN KEY (\`answered_by_id\`) REFERENCES \`residents\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`co_applicants_commune_idx\` ON \`co_applicants\` (\`commune_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`co_applicants_case_idx\` ON \`co_applicants\` (\`case_id\`);`)
  await db.run(sql`CREATE UNIQUE INDEX \`co_applicants_token_hash_idx\` ON \`co_applicants\` (\`token_hash\`);`)
  await db.run(sql`CREATE INDEX \`co_applicants_answered_by_idx\` ON \`co_applicants\` (\`answered_by_id\`);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`sign\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`registered_at\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`assignee_id\` text REFERENCES staff(id);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`search_text\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`call_until\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`extended_to\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`checklist_done\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`ended_at\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`fee_grosze\` numeric;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`fee_state\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`about_id\` text REFERENCES cases(id);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`co_applicant_id\` text REFERENCES residents(id);`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`sealed_filer\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`sealed_added\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`filed_hash\` text;`)
  await db.run(sql`ALTER TABLE \`cases\` ADD \`check_code\` text;`)
  await db.run(sql`CREATE INDEX \`cases_sign_idx\` ON \`cases\` (\`sign\`);`)
  await db.run(sql`CREATE INDEX \`cases_assignee_idx\` ON \`cases\` (\`assignee_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_call_until_idx\` ON \`cases\` (\`call_until\`);`)
  await db.run(sql`CREATE INDEX \`cases_ended_at_idx\` ON \`cases\` (\`ended_at\`);`)
  await db.run(sql`CREATE INDEX \`cases_fee_state_idx\` ON \`cases\` (\`fee_state\`);`)
  await db.run(sql`CREATE INDEX \`cases_about_idx\` ON \`cases\` (\`about_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_co_applicant_idx\` ON \`cases\` (\`co_applicant_id\`);`)
  await db.run(sql`CREATE INDEX \`cases_check_code_idx\` ON \`cases\` (\`check_code\`);`)
  await db.run(sql`ALTER TABLE \`staff\` ADD \`case_mails\` text DEFAULT 'daily';`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`numbering\` text DEFAULT 'office';`)
  await db.run(sql`ALTER TABLE \`case_events\` ADD \`inner\` integer;`)
  await db.run(sql`ALTER TABLE \`case_events\` ADD \`details\` text;`)
  await db.run(sql`CREATE INDEX \`case_events_inner_idx\` ON \`case_events\` (\`inner\`);`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`substitutions\`;`)
  await db.run(sql`DROP TABLE \`services\`;`)
  await db.run(sql`DROP TABLE \`payments\`;`)
  await db.run(sql`DROP TABLE \`bank_entries\`;`)
  await db.run(sql`DROP TABLE \`payment_attempts\`;`)
  await db.run(sql`DROP TABLE \`saved_views\`;`)
  await db.run(sql`DROP TABLE \`filing_counts\`;`)
  await db.run(sql`DROP TABLE \`case_notes\`;`)
  await db.run(sql`DROP TABLE \`case_opinions\`;`)
  await db.run(sql`DROP TABLE \`case_letters\`;`)
  await db.run(sql`DROP TABLE \`filing_drafts\`;`)
  await db.run(sql`DROP TABLE \`co_applicants\`;`)
  await db.run(sql`PRAGMA foreign_keys=OFF;`)
  await db.run(sql`CREATE TABLE \`__new_cases\` (
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
  await db.run(sql`INSERT INTO \`__new_cases\`("id", "commune_id", "number", "title", "status", "status_label", "department_id", "resident_id", "service_version_id", "filed_at", "changed_at", "due_on", "assurance", "clause_version", "clause_accepted_at", "sealed_answers", "updated_at", "created_at") SELECT "id", "commune_id", "number", "title", "status", "status_label", "department_id", "resident_id", "service_version_id", "filed_at", "changed_at", "due_on", "assurance", "clause_version", "clause_accepted_at", "sealed_answers", "updated_at", "created_at" FROM \`cases\`;`)
  await db.run(sql`DROP TABLE \`cases\`;`)
  await db.run(sql`ALTER TABLE \`__new_cases\` RENAME TO \`cases\`;`)
  await db.run(sql`PRAGMA foreign_keys=ON;`)
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
  await db.run(sql`DROP INDEX \`case_events_inner_idx\`;`)
  await db.run(sql`ALTER TABLE \`case_events\` DROP COLUMN \`inner\`;`)
  await db.run(sql`ALTER TABLE \`case_events\` DROP COLUMN \`details\`;`)
  await db.run(sql`ALTER TABLE \`staff\` DROP COLUMN \`case_mails\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`numbering\`;`)
}
