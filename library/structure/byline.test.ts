import { expect, test } from 'vitest';
import { bylineOf } from './byline';

test.each([
  ['林远', '林远'],
  ['林　远', '林远'],
  ['（苏禾）', '苏禾'],
  ['欧阳文远', '欧阳文远'],
  ['阿依古丽·买买提', '阿依古丽·买买提'],
  ['作者：林远', '林远'],
  ['文/苏禾', '苏禾'],
  ['本报记者　林远', '林远'],
])('%s is who speaks or writes', (line, speaker) => {
  expect(bylineOf(line)).toEqual({ speaker });
});

test('An office before the name is told apart from it', () => {
  expect(bylineOf('中共云州市委书记、市人大常委会主任　林远')).toEqual({
    speaker: '林远',
    office: '中共云州市委书记、市人大常委会主任',
  });
});

test.each([
  ['方　案'],
  ['章程'],
  ['会议纪要'],
  ['（试行）'],
  ['同志们'],
  ['云州市人民政府'],
  ['林远同志到会讲话并宣布开幕'],
  ['本报评论员'],
  ['一江春水'],
])('%s names nobody', (line) => {
  expect(bylineOf(line)).toBeUndefined();
});
