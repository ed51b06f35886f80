/**
 * Everything that can be wrong with a source file, with what to do about it, for those who edit one by hand. `{name}`
 * stands for a parameter. Not among the words of the screen: the build says them too.
 */
const ENGLISH = {
  // The file as a whole
  'not-utf8': 'This line holds characters that could not be read. Save the file as UTF-8.',
  'no-front-matter':
    'The file must begin with a line of three hyphens (---), then the facts about the source.',
  'front-matter-not-closed': 'The facts about the source must end with a line of three hyphens (---).',

  // The facts
  'not-yaml':
    'This line cannot be understood ({detail}). Check the indentation, and that a space follows each colon and hyphen.',
  colon: 'After “{key}” write a half-width colon and a space: “{key}: …”.',
  reference: 'References (& and *) are not used here: write the value out.',
  'too-deep': 'This line is too long or nested too deeply.',
  'unknown-key': '“{key}” is not known here. Known are: {allowed}.',
  'missing-key': '“{key}” is missing. Add a line “{key}: …”.',
  'not-text': '“{key}” takes a single piece of text.',
  'not-a-list': '“{key}” takes a list: one line for each, indented, with a hyphen and a space before it.',
  'not-fields': '“{key}” takes indented lines of the form “name: …” below it.',
  'not-one-of': '“{key}” is “{given}”, but must be one of: {allowed}.',
  'bad-id': '“{key}” must be made of letters, digits and hyphens, without spaces.',
  'bad-date': '“{key}” must be a year, a month or a day: 2025, 2025-06 or 2025-06-01.',
  'bad-address': '“{key}” must be a web address that begins with http:// or https://.',
  empty: '“{key}” is empty. Fill it in or delete the line.',

  // The text
  'no-text': 'The source has no text. Write it below the facts, with an empty line between paragraphs.',
  'two-lines': 'A paragraph takes one line. Put an empty line before this one, or join it to the line above.',
  'heading-without-space': 'Put a space between “{marks}” and the heading.',
  'empty-heading': 'There is no text after “{marks}”.',
  'second-title': 'A source has one title (#), its lines one after the other. Use ## for headings.',
  'skipped-level': 'The heading “{heading}” skips a level: use “{expected}”.',
  'no-placeholder': 'The placeholder “{placeholder}” does not stand in the text.',

  // The terms
  'term-not-in-text': 'The term “{form}” does not stand in the text. Write it as one paragraph has it.',
  'term-too-short': 'The term “{form}” is too short: a term has at least two characters.',
  'term-across-sentences': 'The term “{form}” holds the end of a sentence.',
  'repeated-term': '“{form}” is listed already, in line {line}.',
} as const;

export type SourceFileProblemCode = keyof typeof ENGLISH;

const CHINESE: Readonly<Record<SourceFileProblemCode, string>> = {
  // The file as a whole
  'not-utf8': '这一行有读不出的字符，请把文件存为 UTF-8 编码。',
  'no-front-matter': '文件应以三个短横（---）一行开头，接着写文献的情况。',
  'front-matter-not-closed': '文献的情况之后，应有三个短横（---）一行。',

  // The facts
  'not-yaml': '这一行读不懂（{detail}）。请看缩进对不对，冒号和短横后面有没有空格。',
  colon: '“{key}”后面请用半角冒号加空格，写成“{key}: ……”。',
  reference: '这里不能用引用（& 和 *），请把内容写全。',
  'too-deep': '这一行太长，或者缩进太深。',
  'unknown-key': '不认识“{key}”。可以写的有：{allowed}。',
  'missing-key': '缺少“{key}”，请加一行“{key}: ……”。',
  'not-text': '“{key}”后面应是一段文字。',
  'not-a-list': '“{key}”应是列表：每项一行，缩进，一个短横加空格开头。',
  'not-fields': '“{key}”下面应是缩进的“名称: 内容”各行。',
  'not-one-of': '“{key}”写的是“{given}”，只能是其中之一：{allowed}。',
  'bad-id': '“{key}”只能用文字、数字和短横，不能有空格。',
  'bad-date': '“{key}”应是年、年月或年月日：2025、2025-06 或 2025-06-01。',
  'bad-address': '“{key}”应是网址，以 http:// 或 https:// 开头。',
  empty: '“{key}”是空的，请填上，或删去这一行。',

  // The text
  'no-text': '没有正文。请写在文献的情况下面，段与段之间空一行。',
  'two-lines': '一段只占一行。请在这一行前面空一行，或接到上一行后面。',
  'heading-without-space': '“{marks}”与标题之间要有空格。',
  'empty-heading': '“{marks}”后面没有文字。',
  'second-title': '一篇文献只有一个标题（#），分几行的要连着写。小标题请用 ##。',
  'skipped-level': '小标题“{heading}”跳了一级，请用“{expected}”。',
  'no-placeholder': '正文中没有占位符“{placeholder}”。',

  // The terms
  'term-not-in-text': '正文中没有关键词“{form}”，请照某一段里的样子写。',
  'term-too-short': '关键词“{form}”太短，至少要两个字。',
  'term-across-sentences': '关键词“{form}”中有句末的标点。',
  'repeated-term': '“{form}”在第 {line} 行已经列过。',
};

export const SOURCE_FILE_TEXTS = { en: ENGLISH, zh: CHINESE } as const satisfies Record<
  string,
  Readonly<Record<SourceFileProblemCode, string>>
>;
