import { openDB, type DBSchema, type IDBPDatabase } from 'idb';

/** Something of a resident's as it lies on the device: AES-GCM, bound to its own place. */
interface Sealed {
  iv: Uint8Array<ArrayBuffer>;
  body: ArrayBuffer;
}

interface VaultSchema extends DBSchema {
  /** whose device this is now, and the key that no script can take out of the browser */
  owners: { key: 'now'; value: { resident: string; key: CryptoKey } };
  answers: { key: string; value: Sealed & { at: number } };
  queue: { key: string; value: Sealed & { at: number } };
}

type Shelf = 'answers' | 'queue';

const NAME = 'moje-miasto';
let opened: Promise<IDBPDatabase<VaultSchema>> | undefined;

const database = (): Promise<IDBPDatabase<VaultSchema>> =>
  (opened ??= openDB<VaultSchema>(NAME, 1, {
    upgrade: (fresh) => {
      fresh.createObjectStore('owners');
      fresh.createObjectStore('answers');
      fresh.createObjectStore('queue');
    },
    terminated: () => {
      opened = undefined;
    },
  }).catch((error: unknown) => {
    opened = undefined;
    throw error;
  }));

const boundTo = (shelf: Shelf, name: string) => new TextEncoder().encode(`${shelf}:${name}`);

/** The owner of this device's vault, if somebody has logged in here and not logged out. */
export const vaultOwner = async (): Promise<string | undefined> =>
  (await (await database()).get('owners', 'now'))?.resident;

/** Makes the vault this resident's; what another one left behind is gone before anything of theirs is kept. */
export const openVaultFor = async (resident: string): Promise<void> => {
  const db = await database();
  if ((await db.get('owners', 'now'))?.resident === resident) return;
  await emptyVault();
  const key = await crypto.subtle.generateKey({ name: 'AES-GCM', length: 256 }, false, ['encrypt', 'decrypt']);
  await db.put('owners', { resident, key }, 'now');
};

/** Forgets everything and the key itself: nothing of what was here can be read ever again. */
export const emptyVault = async (): Promise<void> => {
  const transaction = (await database()).transaction(['owners', 'answers', 'queue'], 'readwrite');
  await Promise.all([
    transaction.objectStore('owners').clear(),
    transaction.objectStore('answers').clear(),
    transaction.objectStore('queue').clear(),
    transaction.done,
  ]);
};

/** Puts a value on a shelf; without an owner nothing is kept, and false says so. */
export const putInVault = async (shelf: Shelf, name: string, value: unknown, at: number): Promise<boolean> => {
  const db = await database();
  const owner = await db.get('owners', 'now');
  if (!owner) return false;
  const iv = crypto.getRandomValues(new Uint8Array(12));
  const body = await crypto.subtle.encrypt(
    { name: 'AES-GCM', iv, additionalData: boundTo(shelf, name) },
    owner.key,
    new TextEncoder().encode(JSON.stringify(value)),
  );
  // the owner may have logged out while this was being sealed
  const transaction = db.transaction(['owners', shelf], 'readwrite');
  const still = await transaction.objectStore('owners').get('now');
  if (still?.resident === owner.resident) await transaction.objectStore(shelf).put({ iv, body, at }, name);
  await transaction.done;
  return still?.resident === owner.resident;
};

/** A value from a shelf and its age; nothing when it is not there or cannot be opened. */
export const takeFromVault = async (
  shelf: Shelf,
  name: string,
): Promise<{ value: unknown; at: number } | undefined> => {
  const db = await database();
  const [owner, sealed] = await Promise.all([db.get('owners', 'now'), db.get(shelf, name)]);
  if (!owner || !sealed) return undefined;
  try {
    const { iv, body, at } = sealed;
    const plain = await crypto.subtle.decrypt(
      { name: 'AES-GCM', iv, additionalData: boundTo(shelf, name) },
      owner.key,
      body,
    );
    return { value: JSON.parse(new TextDecoder().decode(plain)), at };
  } catch {
    return undefined;
  }
};

/** Names on a shelf, oldest first. */
export const namesInVault = async (shelf: Shelf): Promise<string[]> => {
  const transaction = (await database()).transaction(shelf);
  const aged: { name: string; at: number }[] = [];
  for (let cursor = await transaction.store.openCursor(); cursor; cursor = await cursor.continue())
    aged.push({ name: cursor.key, at: cursor.value.at });
  return aged.sort((a, b) => a.at - b.at).map(({ name }) => name);
};

/** Takes one thing off a shelf. */
export const dropFromVault = async (shelf: Shelf, name: string): Promise<void> => {
  await (await database()).delete(shelf, name);
};
