import type { Page } from 'puppeteer-core';

/**
 * @param shot a screenshot.
 * @param page any page of the web, in which it is looked at.
 * @returns how many of its points are white or hardly less: no page of ours has any in the dark.
 */
export async function whitePoints(shot: Uint8Array, page: Page): Promise<number> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('There is no canvas.');
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let white = 0;
      for (let at = 0; at < data.length; at += 4) {
        if (Math.min(data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0) >= 252) white++;
      }
      return white;
    },
    `data:image/png;base64,${Buffer.from(shot).toString('base64')}`,
  );
}
