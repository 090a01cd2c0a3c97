import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`feedback\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`page\` text NOT NULL,
  	\`answer\` text NOT NULL,
  	\`comment\` text,
  	\`day\` text NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`feedback_commune_idx\` ON \`feedback\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`feedback_page_idx\` ON \`feedback\` (\`page\`);`)
  await db.run(sql`CREATE INDEX \`feedback_day_idx\` ON \`feedback\` (\`day\`);`)
  await db.run(sql`CREATE TABLE \`accessibility_requests\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`state\` text DEFAULT 'new' NOT NULL,
  	\`note\` text,
  	\`received_on\` text NOT NULL,
  	\`due_on\` text NOT NULL,
  	\`last_on\` text NOT NULL,
  	\`sealed_request\` text NOT NULL,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`accessibility_requests_commune_idx\` ON \`accessibility_requests\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_requests_state_idx\` ON \`accessibility_requests\` (\`state\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_requests_received_on_idx\` ON \`accessibility_requests\` (\`received_on\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_requests_due_on_idx\` ON \`accessibility_requests\` (\`due_on\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_requests_last_on_idx\` ON \`accessibility_requests\` (\`last_on\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_requests_updated_at_idx\` ON \`accessibility_requests\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`accessibility_requests_created_at_idx\` ON \`accessibility_requests\` (\`created_at\`);`)
  await db.run(sql`CREATE TABLE \`communes_declaration_texts\` (
  	\`_order\` integer NOT NULL,
  	\`_parent_id\` text NOT NULL,
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`language\` text NOT NULL,
  	\`gaps\` text,
  	\`burden\` text,
  	\`exempt\` text,
  	\`amenities\` text,
  	\`shortcuts\` text,
  	\`architecture\` text NOT NULL,
  	\`communication\` text NOT NULL,
  	FOREIGN KEY (\`_parent_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE cascade
  );
  `)
  await db.run(sql`CREATE INDEX \`communes_declaration_texts_order_idx\` ON \`communes_declaration_texts\` (\`_order\`);`)
  await db.run(sql`CREATE INDEX \`communes_declaration_texts_parent_id_idx\` ON \`communes_declaration_texts\` (\`_parent_id\`);`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`declaration_status\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`declaration_site_published_on\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`declaration_site_updated_on\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`declaration_prepared_on\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`declaration_reviewed_on\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`declaration_method\` text DEFAULT 'self';`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`declaration_examiner\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`declaration_coordinator\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`declaration_email\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`declaration_phone\` text;`)
  await db.run(sql`ALTER TABLE \`communes\` ADD \`declaration_assessment_url\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`feedback\`;`)
  await db.run(sql`DROP TABLE \`accessibility_requests\`;`)
  await db.run(sql`DROP TABLE \`communes_declaration_texts\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`declaration_status\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`declaration_site_published_on\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`declaration_site_updated_on\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`declaration_prepared_on\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`declaration_reviewed_on\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`declaration_method\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`declaration_examiner\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`declaration_coordinator\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`declaration_email\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`declaration_phone\`;`)
  await db.run(sql`ALTER TABLE \`communes\` DROP COLUMN \`declaration_assessment_url\`;`)
}
