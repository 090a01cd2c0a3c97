/** The SHA-256 of a file, by which the office knows it again and sees that it is whole; throws when it cannot be read. */
export const sha256Of = async (file: Blob): Promise<string> => {
  const sum = await crypto.subtle.digest('SHA-256', await file.arrayBuffer());
  return Array.from(new Uint8Array(sum), (byte) => byte.toString(16).padStart(2, '0')).join('');
};
