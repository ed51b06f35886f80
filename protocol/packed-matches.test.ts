import * as v from 'valibot';
import { expect, test } from 'vitest';
import { compileIndex } from '~/engine/compile-index';
import { openIndex } from '~/engine/open-index';
import { aSource } from '~/engine/test-sources';
import { packedMatchesSchema, packMatches, unpackMatches } from './packed-matches';

const source = {
  ...aSource({
    paragraphs: [
      '用脚步丈量X市的土地，用真心倾听群众的呼声',
      '渡口的石阶去年重新砌过，船家清早擦洗跳板，渡口',
    ],
    terms: [{ form: '渡口' }],
  }),
  placeholder: 'X',
};

test('Matches of every kind arrive as they were sent', async () => {
  const matches = await openIndex(compileIndex([source])).match([
    { text: '渡口，渡口' },
    { text: '' },
    { text: '用脚步丈量云州市的土地，用真心倾听群众的呼声' },
    { text: '渡口的石阶去年重新铺过，船家清早擦洗跳板' },
  ]);
  expect(matches.flat().map(({ kind }) => kind)).toEqual(['term', 'term', 'quote', 'altered', 'term']);
  const sent: unknown = JSON.parse(JSON.stringify(packMatches(matches)));
  expect(unpackMatches(v.parse(packedMatchesSchema, sent))).toEqual(matches);
});

test('The places of a term are sent once, however often it stands on the page', async () => {
  const [matches = []] = await openIndex(compileIndex([source])).match([{ text: '渡口，'.repeat(100) }]);
  expect(matches).toHaveLength(100);
  expect(packMatches([matches]).places).toHaveLength(1);
});
