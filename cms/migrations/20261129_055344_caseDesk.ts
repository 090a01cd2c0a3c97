import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`case_notes\`;`)
  await db.run(sql`DROP TABLE \`case_opinions\`;`)
}
