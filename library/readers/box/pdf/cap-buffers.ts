import { STREAM_BYTES } from '../../limits';

/**
 * A stream of a PDF may unpack to gigabytes, and pdf.js doubles its buffer as long as there is more. So no buffer of this
 * worker gets larger than a limit: what asks for one fails, as if there were no more memory. To be imported before pdf.js.
 */
globalThis.Uint8Array = new Proxy(Uint8Array, {
  construct(target, values, made) {
    const [length] = values;
    if (typeof length === 'number' && length > STREAM_BYTES) throw new RangeError('A stream is too long.');
    return Reflect.construct(target, values, made);
  },
});
