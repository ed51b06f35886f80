import { expect, test } from 'vitest';
import { numberWord } from './number-words';

test.each<[number: number, format: string, word: string]>([
  [1, 'chineseCounting', '一'],
  [10, 'chineseCounting', '十'],
  [12, 'chineseCountingThousand', '十二'],
  [20, 'chineseCounting', '二十'],
  [21, 'japaneseCounting', '二十一'],
  [100, 'chineseCountingThousand', '一百'],
  [105, 'chineseCountingThousand', '一百零五'],
  [110, 'chineseCountingThousand', '一百一十'],
  [1001, 'chineseCountingThousand', '一千零一'],
  [2030, 'chineseCountingThousand', '二千零三十'],
  [3, 'chineseLegalSimplified', '叁'],
  [12, 'chineseLegalSimplified', '壹拾贰'],
  [2, 'ideographTraditional', '乙'],
  [3, 'decimalEnclosedCircleChinese', '③'],
  [3, 'decimalFullWidth', '３'],
  [3, 'decimalZero', '03'],
  [28, 'lowerLetter', 'bb'],
  [4, 'upperRoman', 'IV'],
  [7, 'decimal', '7'],
  [7, 'something new', '7'],
  [7, 'bullet', ''],
])('%d as %s is %s', (number, format, word) => {
  expect(numberWord(number, format)).toBe(word);
});
