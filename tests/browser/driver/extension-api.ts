/** The extension's own API as a page of it has it in either browser, for scripts that tests put into such a page. */
export const browser: unknown = Reflect.get(globalThis, 'browser') ?? Reflect.get(globalThis, 'chrome');
