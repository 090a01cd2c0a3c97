import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`services\` ADD \`revision\` numeric DEFAULT 0;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`filing_drafts\`;`)
  await db.run(sql`ALTER TABLE \`services\` DROP COLUMN \`revision\`;`)
}
