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
  await db.run(sql`ALTER TABLE \`staff\` ADD \`case_mails\` text DEFAULT 'daily';`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`substitutions\`;`)
  await db.run(sql`DROP TABLE \`saved_views\`;`)
  await db.run(sql`DROP TABLE \`filing_counts\`;`)
  await db.run(sql`ALTER TABLE \`staff\` DROP COLUMN \`case_mails\`;`)
}
