import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { boundPdfjs } from './vite-bounded-pdfjs';

const worker = createRequire(import.meta.url).resolve('pdfjs-dist/legacy/build/pdf.worker.mjs');

test('The pdf.js that is installed has every place that is to be bounded', () => {
  const code = readFileSync(worker, 'utf8');
  const bound = boundPdfjs(code);
  expect(bound).not.toContain('for (let j = start; j <= code; j++)');
  expect(Math.abs(bound.length - code.length)).toBeLessThan(1000);
});

test('Another pdf.js, or one that is bounded already, does not pass unseen', () => {
  const code = readFileSync(worker, 'utf8');
  expect(() => boundPdfjs(code.replace('MAX_MAP_RANGE = 2 ** 24 - 1', 'MAX_MAP_RANGE = 2 ** 30'))).toThrow(
    'pdf.js has changed',
  );
  expect(() => boundPdfjs(boundPdfjs(code))).toThrow('pdf.js has changed');
});
