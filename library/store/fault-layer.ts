/**
 * Lies between our code and IndexedDB in tests, counts the operations, and makes one of them fail. To be installed
 * once IndexedDB is there (fake-indexeddb/auto).
 */

/** How an operation fails: at once, by the end of its transaction, or just before that would have been committed. */
export const FAULT_MODES = ['throws', 'aborts', 'is not committed'] as const;
export type FaultMode = (typeof FAULT_MODES)[number];

export interface FaultLayer {
  /** Makes the next operations count from 1, and the given one fail; without one none does. */
  arm(failing?: { readonly operation: number; readonly mode: FaultMode }): void;
  /** @returns how many operations there were since. */
  disarm(): number;
}

const STORE_METHODS = ['put', 'get', 'getAll', 'getAllKeys', 'count', 'delete', 'clear'] as const;

export function installFaultLayer(): FaultLayer {
  let count = 0;
  let armed = false;
  let failing: { readonly operation: number; readonly mode: FaultMode } | undefined;
  const isNext = () => armed && ++count === failing?.operation;

  for (const method of STORE_METHODS) {
    patch(IDBObjectStore.prototype, method, (store, call) => {
      const mode = isNext() ? failing?.mode : undefined;
      if (mode === 'throws') throw new DOMException('made to fail', 'UnknownError');
      const request = call();
      if (mode === 'aborts') store.transaction.abort();
      if (mode === 'is not committed')
        request.addEventListener('success', () => abortForRoom(store.transaction));
      return request;
    });
  }
  patch(IDBDatabase.prototype, 'transaction', (_database, call) => {
    if (isNext()) throw new DOMException('made to fail', 'UnknownError');
    return call();
  });
  patch(IDBFactory.prototype, 'open', (_factory, call) => {
    if (isNext()) throw new DOMException('made to fail', 'UnknownError');
    return call();
  });

  return {
    arm(next) {
      count = 0;
      failing = next;
      armed = true;
    },
    disarm() {
      armed = false;
      return count;
    },
  };
}

/** As when the disk is full: every request went well, the commit does not. */
function abortForRoom(transaction: IDBTransaction): void {
  Reflect.apply(Reflect.get(transaction, '_abort'), transaction, ['QuotaExceededError']);
}

function patch<T extends object, K extends keyof T>(
  prototype: T,
  method: K,
  instead: (self: T, call: () => T[K] extends (...args: never[]) => infer R ? R : never) => unknown,
): void {
  const original = prototype[method];
  if (typeof original !== 'function') throw new Error(`Not a method: ${String(method)}`);
  Object.defineProperty(prototype, method, {
    configurable: true,
    writable: true,
    value(this: T, ...args: unknown[]) {
      return instead(this, () => Reflect.apply(original, this, args));
    },
  });
}
