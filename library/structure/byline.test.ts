import { expect, test } from 'vitest';
import { bylineOf, speakerInTitle } from './byline';

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

test.each([
  ['林远同志在全市教育大会上的讲话', '林远'],
  ['苏小禾：在全市教育大会上的讲话（摘要）', '苏小禾'],
  ['苏小禾在开学典礼上的致辞', '苏小禾'],
  ['在全市教育大会上的讲话', undefined],
  ['关于在全市教育大会上的讲话', undefined],
  ['安全在心中，责任在肩上的讲话', undefined],
  ['林远在山里办图书馆', undefined],
])('Of the title %s: %s', (title, speaker) => {
  expect(speakerInTitle(title)).toBe(speaker);
});
