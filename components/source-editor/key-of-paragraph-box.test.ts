import { expect, test } from 'vitest';
import { keyOfParagraphBox } from './key-of-paragraph-box';

const key = (name: string, held = '', code = '') => ({
  key: name,
  code,
  ctrlKey: held.includes('ctrl'),
  metaKey: held.includes('meta'),
  altKey: held.includes('alt'),
  shiftKey: held.includes('shift'),
});
const at = (selectionStart: number, selectionEnd = selectionStart) => ({
  value: '三个字',
  selectionStart,
  selectionEnd,
});

test.each([
  ['Enter splits', key('Enter'), at(1), 'split'],
  ['with Ctrl too', key('Enter', 'ctrl'), at(1), 'split'],
  ['Backspace at the start joins', key('Backspace'), at(0), 'join'],
  ['but elsewhere it deletes', key('Backspace'), at(1), undefined],
  ['as it does with a selection', key('Backspace'), at(0, 2), undefined],
  ['Delete at the end joins the next one', key('Delete'), at(3), 'join-next'],
  ['up from the start', key('ArrowUp'), at(0), 'previous'],
  ['down from the end', key('ArrowDown'), at(3), 'next'],
  ['selecting stays in the box', key('ArrowDown', 'shift'), at(3), undefined],
  ['a selection can become a term', key('k', 'alt', 'KeyK'), at(0, 2), 'take'],
  ['a caret cannot', key('k', 'alt', 'KeyK'), at(2), undefined],
  ['Ctrl+Alt+2 makes a heading of the second level', key('2', 'ctrl alt', 'Digit2'), at(0), { level: 2 }],
  ['undo is not ours', key('z', 'ctrl', 'KeyZ'), at(0), undefined],
])('%s', (_, pressed, selected, expected) => {
  expect(keyOfParagraphBox(pressed, selected)).toEqual(expected);
});
