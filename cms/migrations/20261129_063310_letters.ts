import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`case_letters\`;`)
}
