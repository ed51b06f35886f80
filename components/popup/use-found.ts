import { useEffect, useState } from 'preact/hooks';

/** @returns what a promise brings, once it has; undefined until then. */
export function useFound<T>(promise: Promise<T>): { readonly value: T } | undefined {
  const [found, setFound] = useState<{ readonly value: T }>();
  useEffect(() => {
    let wanted = true;
    promise.then(
      (value) => wanted && setFound({ value }),
      () => undefined,
    );
    return () => {
      wanted = false;
    };
  }, [promise]);
  return found;
}
