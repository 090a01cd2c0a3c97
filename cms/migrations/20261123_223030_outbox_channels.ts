import { MigrateUpArgs, MigrateDownArgs, sql } from '@payloadcms/db-sqlite'

// Written by hand where it renames: what waits in the outbox must survive.
export async function up({ db }: MigrateUpArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`outbox\` ADD \`channel\` text DEFAULT 'mail' NOT NULL;`)
  await db.run(sql`ALTER TABLE \`outbox\` RENAME COLUMN \`sealed_mail\` TO \`sealed_message\`;`)
}

export async function down({ db }: MigrateDownArgs): Promise<void> {
  await db.run(sql`ALTER TABLE \`outbox\` DROP COLUMN \`channel\`;`)
  await db.run(sql`ALTER TABLE \`outbox\` RENAME COLUMN \`sealed_message\` TO \`sealed_mail\`;`)
}
