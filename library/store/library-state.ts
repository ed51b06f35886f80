import { read } from './database';

/**
 * For tests: all that the database holds, word for word, as one comparable text; what differs with every run
 * (revisions, the hour) or way (how often it was changed) is left out.
 */
export async function libraryState(): Promise<string> {
  const state = await read(['heads', 'bodies', 'meta'], async (tx) => ({
    heads: await tx.objectStore('heads').getAll(),
    bodies: await tx.objectStore('bodies').getAll(),
    off: await tx.objectStore('meta').get('off'),
  }));
  return JSON.stringify(state, (key, value) => (key === 'revision' || key === 'added' ? '*' : value), 1);
}
