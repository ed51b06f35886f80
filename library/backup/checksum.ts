/** @returns JSON that is the same for the same value: keys in the order of their UTF-16 units, no white space. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(value, inOrder);
}

/** @returns the SHA-256 of a value's canonical JSON in UTF-8, in hex. */
export async function checksumOf(value: unknown): Promise<string> {
  const bytes = new TextEncoder().encode(canonicalJson(value));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}
