import { expect, test } from 'vitest';
import { ImportError } from '../import-error';
import { answerError } from './answer-error';

test.each([
  ['a stack that is full', new RangeError('Maximum call stack size exceeded'), 'bomb'],
  ['the same in Firefox', Object.assign(new Error('too much recursion'), { name: 'InternalError' }), 'bomb'],
  ['what nobody expected', new TypeError('x is undefined'), 'reader-failed'],
  ['what is wrong with the file', new ImportError('password'), 'password'],
])('%s: told by a code of its own', (_, error, code) => {
  expect(answerError(error)).toMatchObject({ error: { code } });
});
