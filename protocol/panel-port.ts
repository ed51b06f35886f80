import * as v from 'valibot';
import { pageMatchSchema } from './schemas';

/**
 * What a popup or panel and the frames of the tab it shows say to each other, over one port that the popup opens to
 * all frames (`tabs.connect`) and that lives as long as the popup: so frames know when somebody is looking.
 */
export const PANEL_PORT = 'panel';

/** A frame tells what it has flagged: at once when the port opens, and again whenever that changes. */
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

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * A frame hands its text over, for the popup to match it with the private sources: at `from` in the row of its blocks,
 * `removed` of them go and `added` come. Never answered: what a frame has to do does not depend on what is in it.
 */
const blockChangeSchema = v.object({
  type: v.literal('blocks'),
  frame: v.string(),
  from: count,
  removed: count,
  added: v.array(
    v.object({
      /** Names the block within its frame for as long as its text stands there. */
      number: count,
      text: v.string(),
      /** False for text that the page hides just now. */
      visible: v.boolean(),
    }),
  ),
  /** Whether these are all the blocks the page has now; false when more of the same reading follow. */
  complete: v.boolean(),
  /** The page has more text than is handed over of any page. */
  cut: v.boolean(),
});
export type BlockChange = v.InferOutput<typeof blockChangeSchema>;
export type HandedBlock = BlockChange['added'][number];

export const frameMessageSchema = v.variant('type', [frameReportSchema, blockChangeSchema]);

/** The popup asks one frame to scroll to a flag and show its card … */
const flagJumpSchema = v.object({ frame: v.string(), id: count });
/** … or, where the match must not be seen, only to scroll to some characters of a block. */
const blockJumpSchema = v.object({ frame: v.string(), block: count, start: count, end: count });

export const jumpSchema = v.union([flagJumpSchema, blockJumpSchema]);
export type BlockJump = v.InferOutput<typeof blockJumpSchema>;
export type Jump = v.InferOutput<typeof jumpSchema>;
