import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
  await db.run(sql`CREATE TABLE \`streets\` (
  	\`id\` text PRIMARY KEY NOT NULL,
  	\`commune_id\` text,
  	\`kind\` text DEFAULT 'ul.' NOT NULL,
  	\`name\` text NOT NULL,
  	\`town\` text NOT NULL,
  	\`search_text\` text,
  	\`sort_name\` text,
  	\`updated_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	\`created_at\` text DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ', 'now')) NOT NULL,
  	FOREIGN KEY (\`commune_id\`) REFERENCES \`communes\`(\`id\`) ON UPDATE no action ON DELETE set null
  );
  `)
  await db.run(sql`CREATE INDEX \`streets_commune_idx\` ON \`streets\` (\`commune_id\`);`)
  await db.run(sql`CREATE INDEX \`streets_search_text_idx\` ON \`streets\` (\`search_text\`);`)
  await db.run(sql`CREATE INDEX \`streets_sort_name_idx\` ON \`streets\` (\`sort_name\`);`)
  await db.run(sql`CREATE INDEX \`streets_updated_at_idx\` ON \`streets\` (\`updated_at\`);`)
  await db.run(sql`CREATE INDEX \`streets_created_at_idx\` ON \`streets\` (\`created_at\`);`)
  await db.run(sql`ALTER TABLE \`residents\` ADD \`sealed_contact\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`streets\`;`)
  await db.run(sql`ALTER TABLE \`residents\` DROP COLUMN \`sealed_contact\`;`)
}
