import * as v from 'valibot';
import { pageMatchSchema } from './schemas';

/**
 * What a popup or panel and the frames of the tab it shows say to each other, over one port that the popup opens to
 * all frames (`tabs.connect`) and that lives as long as the popup: so frames know when somebody is looking.
 */
export const PANEL_PORT = 'panel';

/** A frame tells what it has: at once when the port opens, and again whenever that changes. */
export const frameReportSchema = v.object({
  type: v.literal('report'),
  /** A random name for the frame, since a port does not tell which frame speaks. */
  frame: v.string(),
  top: v.boolean(),
  /** The frame's host. */
  site: v.string(),
  /** Whether phrases are marked in this frame (false: switched off on this site). */
  on: v.boolean(),
  /** False while the page is still being read for the first time. */
  ready: v.boolean(),
  matches: v.array(pageMatchSchema),
});
export type FrameReport = v.InferOutput<typeof frameReportSchema>;

/** The popup asks one frame to scroll to a match and show its card. */
export const jumpSchema = v.object({ frame: v.string(), id: v.number() });
export type Jump = v.InferOutput<typeof jumpSchema>;
