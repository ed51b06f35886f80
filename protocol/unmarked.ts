import { changeSettings, readSettings } from './settings';

/** “Don't mark this again.” */
export async function unmark(wording: string): Promise<void> {
  const { unmarked } = await readSettings();
  if (!unmarked.includes(wording)) await changeSettings({ unmarked: [...unmarked, wording] });
}

export async function markAgain(wording: string): Promise<void> {
  const { unmarked } = await readSettings();
  await changeSettings({ unmarked: unmarked.filter((one) => one !== wording) });
}
