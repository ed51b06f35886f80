/** A small source file that has a bit of everything, for tests. */
export const SAMPLE = `---
id: a-speech
title: 在会上的讲话
date: 2025-06
speaker:
complete: false
placeholder: X
terms:
  flagged:
    提法:
      - 国之大者
      - term: “十五五”规划
        aliases: [十五五]
        note: 二〇二六年起
  lookup:
    成语:
      - 因地制宜
---

# 在 X 市会上的讲话

同志们:

今天,我们因 地 制 宜。

## 一、胸怀“国之大者”

### （一）“十五五”规划

一是要 X。
`;

/**
 * The sample with some of its text replaced.
 * @throws when a text to replace is not there, so that no test tests the unchanged file.
 */
export function edited(...edits: readonly (readonly [from: string | RegExp, to: string])[]): string {
  return edits.reduce((file, [from, to]) => {
    if (typeof from === 'string' ? !file.includes(from) : !from.test(file))
      throw new Error(`Not in the sample: ${from}`);
    return file.replace(from, to);
  }, SAMPLE);
}
