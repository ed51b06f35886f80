import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';
import { paragraphIndexSchema, passageSchema, sourceIdSchema } from './schemas';

const numberOf = v.pipe(v.number(), v.integer(), v.minValue(0));

/**
 * Every message of Chuchu: what goes out (`data`) and what comes back (`reply`). Payloads are plain data, never DOM,
 * and are checked on arrival, on both sides.
 */
const messages = {
  // A frame asks the background.
  /** The sealed index of the public sources, as base64 (older Chrome passes no ArrayBuffer in messages). */
  getIndex: { data: v.void(), reply: v.string() },
  /** One paragraph of a public source, for the card; null when there is none (any more). */
  getPassage: {
    data: v.object({ sourceId: sourceIdSchema, paragraph: paragraphIndexSchema }),
    reply: v.nullable(passageSchema),
  },
  /** Put the card into the asking frame: a bundle of its own, for most frames never need it. */
  putInCard: { data: v.void(), reply: v.void() },
  /** How many quotations stand in the asking frame (they sum up to the tab's badge), and how many flags in all. */
  reportQuotations: { data: v.object({ count: numberOf, flags: v.optional(numberOf, 0) }), reply: v.void() },
  /** The host of the tab's top page, by which a site is switched off; null where it can't be known. */
  getSiteOfTab: { data: v.void(), reply: v.nullable(v.string()) },

  // The background asks a frame.
  /** Report once more: the background has lost count, since the tab's top page is a new one. */
  recount: { data: v.void(), reply: v.void() },
  /** The frame's own host; answered by the top frame. */
  getSite: { data: v.void(), reply: v.string() },
  /** Go to the next or previous flagged phrase and open its card; false when the frame has no further one. */
  stepToPhrase: {
    data: v.object({ direction: v.picklist(['next', 'previous']), enter: v.boolean() }),
    reply: v.boolean(),
  },
} as const;

type Messages = typeof messages;
export type MessageName = keyof Messages;
type Data<N extends MessageName> = v.InferInput<Messages[N]['data']>;
type Received<N extends MessageName> = v.InferOutput<Messages[N]['data']>;
type Reply<N extends MessageName> = v.InferOutput<Messages[N]['reply']>;

/** A frame of a tab; without a frameId, whichever frame answers first. */
export interface Frame {
  readonly tabId: number;
  readonly frameId?: number;
}

/** Who sent a message, as far as the browser tells. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number;
}

/** Untyped here: `ask` and `answer` below know each message by its schemas, and are the only way to it. */
const messenger = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();

/**
 * @throws when nobody answers (the frame is gone, the extension was updated) or the reply is not what was agreed.
 */
export async function ask<N extends MessageName>(name: N, data: Data<N>, frame?: Frame): Promise<Reply<N>> {
  const reply = frame
    ? await messenger.sendMessage<string>(name, data, frame)
    : await messenger.sendMessage<string>(name, data);
  return v.parse(
    messages[name].reply,
    reply ?? (name === 'getPassage' || name === 'getSiteOfTab' ? null : undefined),
  ) as Reply<N>;
}

/** Answers a message. @returns a function that stops answering. */
export function answer<N extends MessageName>(
  name: N,
  handler: (data: Received<N>, sender: Sender) => Promise<Reply<N>> | Reply<N>,
): () => void {
  return messenger.onMessage<string>(name, (message) => {
    const data = v.parse(messages[name].data, message.data ?? undefined) as Received<N>;
    return handler(data, { tabId: message.sender.tab?.id, frameId: message.sender.frameId ?? 0 });
  });
}
