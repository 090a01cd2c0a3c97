import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

export async function up({ db, payload, req }: MigrateUpArgs): Promise<void> {
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
  await db.run(sql`ALTER TABLE \`institutions\` ADD \`takes_acts\` integer DEFAULT false;`)
  await db.run(sql`ALTER TABLE \`link_acts\` ADD \`handed_over_at\` text;`)
}

export async function down({ db, payload, req }: MigrateDownArgs): Promise<void> {
  await db.run(sql`DROP TABLE \`mailbox_letters\`;`)
  await db.run(sql`DROP TABLE \`hand_overs\`;`)
  await db.run(sql`ALTER TABLE \`institutions\` DROP COLUMN \`takes_acts\`;`)
  await db.run(sql`ALTER TABLE \`link_acts\` DROP COLUMN \`handed_over_at\`;`)
}
