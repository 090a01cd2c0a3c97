import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`payments\`;`)
  await db.run(sql`DROP TABLE \`bank_entries\`;`)
  await db.run(sql`DROP TABLE \`payment_attempts\`;`)
}
