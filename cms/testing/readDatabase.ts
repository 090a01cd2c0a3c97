// A separate process that reads a database file: `node readDatabase.ts FILE SQL`; prints the rows as JSON.
import { createClient } from '@libsql/client';

const [file = '', sql = ''] = process.argv.slice(2);
const client = createClient({ url: `file:${file}` });
const { rows } = await client.execute(sql);
process.stdout.write(JSON.stringify(rows));
client.close();
