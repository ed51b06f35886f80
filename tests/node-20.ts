/** What pdf.js needs and every browser that Chuchu runs in has, but not Node 20: imported by tests that read PDFs in Node. */
if (!('withResolvers' in Promise)) {
  Object.defineProperty(Promise, 'withResolvers', {
    value: <T>() => {
      let resolve: ((value: T) => void) | undefined;
      let reject: ((reason: unknown) => void) | undefined;
      const promise = new Promise<T>((onResolved, onRejected) => {
        resolve = onResolved;
        reject = onRejected;
      });
      return { promise, resolve, reject };
    },
  });
}

export {};
