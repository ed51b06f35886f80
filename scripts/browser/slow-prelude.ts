/**
 * What `slow-build.ts` puts in front of every script of a built extension: what its part of the extension waits for comes
 * late, by so many milliseconds.
 */
export {};

declare global {
  var chuchuDelays: Partial<
    Record<'messages' | 'storage' | 'database' | 'effects' | 'changes' | 'reading', number>
  >;
  var chuchuIsSlow: true | undefined;
}

type AnyFunction = (...args: unknown[]) => unknown;
type Bag = Record<string, unknown>;

/** Both names of the browser's API can lead to the same function. */
const isWrapped = new WeakSet<object>();

if (!globalThis.chuchuIsSlow) {
  globalThis.chuchuIsSlow = true;
  const { messages, storage, database, effects, changes, reading } = globalThis.chuchuDelays;
  if (messages !== undefined) delayMessages(messages);
  if (storage !== undefined) delayStorage(storage);
  if (database !== undefined) delayDatabase(database);
  if (effects !== undefined && typeof requestAnimationFrame === 'function') delayEffects(effects);
  if (changes !== undefined && typeof MutationObserver === 'function') delayChanges(changes);
  if (reading !== undefined && typeof document === 'object' && location.pathname.endsWith('/reader.html')) {
    delayCall(MessagePort.prototype, 'postMessage', reading);
  }
}

/** Messages are sent late, what a frame tells the popup arrives late. */
function delayMessages(ms: number): void {
  for (const api of apis()) {
    delayCall(api.runtime, 'sendMessage', ms);
    delayCall(api.tabs, 'sendMessage', ms);
    wrap(api.tabs, 'connect', (connect) => (...args) => {
      const port = connect(...args);
      if (isBag(port) && isBag(port.onMessage)) {
        wrap(port.onMessage, 'addListener', (add) => (listener) => add(late(listener, ms)));
      }
      return port;
    });
  }
}

function delayStorage(ms: number): void {
  for (const { storage } of apis()) {
    for (const area of isBag(storage) ? [storage.local, storage.session] : []) delayCall(area, 'get', ms);
  }
}

/**
 * What was read from the database arrives late, and so does the word that all is written. A transaction ends when nothing is
 * asked of it any more: so it is asked again and again meanwhile.
 */
function delayDatabase(ms: number): void {
  const ends = new WeakMap<object, number>();
  wrap(IDBRequest.prototype, 'addEventListener', (add) => {
    return function (this: IDBRequest, type, listener, ...rest) {
      const { transaction, source } = this;
      const reads = transaction?.mode === 'readonly' && source instanceof IDBObjectStore;
      if (type !== 'success' || !reads || typeof listener !== 'function')
        return add.call(this, type, listener, ...rest);
      const end = ends.get(transaction) ?? Date.now() + ms;
      ends.set(transaction, end);
      const deliver = (event: unknown) => {
        if (Date.now() >= end) listener.call(this, event);
        else source.getKey(0).onsuccess = () => deliver(event);
      };
      return add.call(this, type, deliver, ...rest);
    };
  });
  wrap(IDBTransaction.prototype, 'addEventListener', (add) => {
    return function (this: IDBTransaction, type, listener, ...rest) {
      const isLate = type === 'complete' && this.mode === 'readwrite';
      return add.call(this, type, isLate ? late(listener, ms) : listener, ...rest);
    };
  });
}

/** What a page does when it has drawn itself, Preact's effects above all: it draws late, and gives up waiting late. */
function delayEffects(ms: number): void {
  const PREACT_GIVES_UP = 35;
  const timers = new Map<number, number>();
  const { requestAnimationFrame, cancelAnimationFrame, setTimeout } = globalThis;
  let last = 0;
  globalThis.requestAnimationFrame = (callback) => {
    const id = --last;
    timers.set(
      id,
      window.setTimeout(() => requestAnimationFrame.call(globalThis, callback), ms),
    );
    return id;
  };
  globalThis.cancelAnimationFrame = (id) => {
    clearTimeout(timers.get(id));
    cancelAnimationFrame.call(globalThis, id);
  };
  wrap(globalThis, 'setTimeout', () => (callback, pause, ...rest) => {
    const args = [callback, pause === PREACT_GIVES_UP ? ms : pause, ...rest];
    return Reflect.apply(setTimeout, globalThis, args);
  });
}

/** What becomes of a page is noticed late. */
function delayChanges(ms: number): void {
  const { MutationObserver } = globalThis;
  globalThis.MutationObserver = class extends MutationObserver {
    constructor(callback: MutationCallback) {
      super((records, observer) => setTimeout(() => callback(records, observer), ms));
    }
  };
}

/** Calls a function of an object late, whether it answers by a promise or by the callback that it is given. */
function delayCall(holder: unknown, name: string, ms: number): void {
  wrap(holder, name, (call) => {
    return function (this: unknown, ...args) {
      const start = () => call.apply(this, args);
      if (typeof args.at(-1) === 'function') return void setTimeout(start, ms);
      return new Promise((resolve) => setTimeout(resolve, ms)).then(start);
    };
  });
}

function wrap(holder: unknown, name: string, make: (original: AnyFunction) => AnyFunction): void {
  if (!isBag(holder)) return;
  const original = holder[name];
  if (typeof original !== 'function' || isWrapped.has(original)) return;
  const wrapped = make(function (this: unknown, ...args) {
    return Reflect.apply(original, this ?? holder, args);
  });
  isWrapped.add(wrapped);
  Object.defineProperty(holder, name, { value: wrapped, configurable: true, writable: true });
}

function late(listener: unknown, ms: number): AnyFunction {
  return (...args) =>
    void setTimeout(() => typeof listener === 'function' && Reflect.apply(listener, undefined, args), ms);
}

/** The browser's API, under both names where there are two. */
function apis(): Bag[] {
  const { browser, chrome }: Bag = globalThis as unknown as Bag;
  return [...new Set([browser, chrome])].filter(isBag).filter(({ runtime }) => runtime !== undefined);
}

function isBag(value: unknown): value is Bag {
  return typeof value === 'object' && value !== null;
}
