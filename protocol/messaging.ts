import { defineExtensionMessaging } from '@webext-core/messaging';
import * as v from 'valibot';

/** What goes out with a message and what comes back; checked on arrival, on both sides. */
export interface Message<Data extends v.GenericSchema, Reply extends v.GenericSchema> {
  readonly name: string;
  readonly data: Data;
  readonly reply: Reply;
}

/*@__NO_SIDE_EFFECTS__*/
export function message<Data extends v.GenericSchema, Reply extends v.GenericSchema>(
  name: string,
  data: Data,
  reply: Reply,
): Message<Data, Reply> {
  return { name, data, reply };
}

/** A frame of a tab; without a frameId, whichever frame answers first. */
export interface Frame {
  readonly tabId: number;
  readonly frameId?: number;
}

/** Who sent a message, as far as the browser tells. */
export interface Sender {
  readonly tabId: number | undefined;
  readonly frameId: number;
  /** Of the document that sent it; where it was sent from a page of ours, the browser vouches for that. */
  readonly url?: string | undefined;
}

/** Untyped here: `ask` and `answer` know each message by its schemas, and are the only way to it. */
const messenger = defineExtensionMessaging<Record<string, (data: unknown) => unknown>>();

/**
 * Asks the background, or with `frame` a frame of a tab.
 * @throws when nobody answers (the frame is gone, the extension was updated) or the reply is not what was agreed.
 */
export async function ask<Data extends v.GenericSchema, Reply extends v.GenericSchema>(
  { name, reply }: Message<Data, Reply>,
  data: v.InferInput<Data>,
  frame?: Frame,
): Promise<v.InferOutput<Reply>> {
  const answered = frame
    ? await messenger.sendMessage<string>(name, data, frame)
    : await messenger.sendMessage<string>(name, data);
  return v.parse(reply, answered);
}

/** Answers a message. @returns a function that stops answering. */
export function answer<Data extends v.GenericSchema, Reply extends v.GenericSchema>(
  { name, data }: Message<Data, Reply>,
  handler: (data: v.InferOutput<Data>, sender: Sender) => Promise<v.InferInput<Reply>> | v.InferInput<Reply>,
): () => void {
  return messenger.onMessage<string>(name, ({ data: received, sender }) =>
    handler(v.parse(data, received), {
      tabId: sender.tab?.id,
      frameId: sender.frameId ?? 0,
      url: sender.url,
    }),
  );
}
