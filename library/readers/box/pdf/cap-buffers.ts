import { PDF_BYTES, STREAM_BYTES } from '../../limits';

/**
 * A stream of a PDF may unpack to gigabytes, in as many steps as it likes, and pdf.js doubles each buffer as long as there
 * is more. So no buffer of this worker gets larger than a limit, and all those of a page together no larger than another:
 * what asks for one more fails, as if there were no more memory.
 */
let room = PDF_BYTES;

globalThis.Uint8Array = new Proxy(Uint8Array, {
  construct(target, values, made) {
    const [length] = values;
    if (typeof length === 'number') {
      room -= length;
      if (length > STREAM_BYTES || room < 0) throw new RangeError('A stream is too long.');
    }
    return Reflect.construct(target, values, made);
  },
});

// What the browser itself unpacks comes in as many pieces as there are: pdf.js does it by itself when it has to.
Reflect.deleteProperty(globalThis, 'DecompressionStream');

/** To be called when a page is done with: what it took has been let go of. */
export function renewBuffers(): void {
  room = PDF_BYTES;
}
