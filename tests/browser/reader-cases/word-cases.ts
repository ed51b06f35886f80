import { paragraph, wordPart } from '../../hostile-files/make-docx';
import type { ZipFile } from '../../hostile-files/make-zip';

export const run = (inside: string, properties = '') => `<w:r><w:rPr>${properties}</w:rPr>${inside}</w:r>`;
export const t = (text: string) => `<w:t>${text}</w:t>`;
const box = (text: string) => `<w:txbxContent>${paragraph(text)}</w:txbxContent>`;

export const STYLES = [
  ['a1', 'heading 1', ''],
  ['a2', '我的标题', '<w:basedOn w:val="a1"/>'],
  ['a3', '节', '<w:pPr><w:outlineLvl w:val="1"/></w:pPr>'],
  ['a4', 'Title', ''],
  ['a5', 'toc 1', ''],
  ['a6', '条', '<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>'],
  ['a7', '标题 2', ''],
  ['a8', '一级标题', ''],
  ['a9', '公文标题', ''],
  ['h', '暗', '<w:rPr><w:vanish/></w:rPr>'],
]
  .map(
    ([id, name, more]) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`,
  )
  .join('');

const level = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`;
export const NUMBERING = `
  <w:abstractNum w:abstractNumId="0">${level(0, 'chineseCounting', '%1、')}${level(1, 'chineseCounting', '（%2）')}${level(2, 'decimal', '%3.')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="1">${level(0, 'chineseCountingThousand', '第%1条', '<w:pStyle w:val="a6"/>')}</w:abstractNum>
  <w:abstractNum w:abstractNumId="2">${level(0, 'bullet', '·')}</w:abstractNum>
  <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
  <w:num w:numId="2"><w:abstractNumId w:val="0"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride></w:num>
  <w:num w:numId="3"><w:abstractNumId w:val="1"/></w:num>
  <w:num w:numId="4"><w:abstractNumId w:val="2"/></w:num>`;
const listed = (text: string, list: number, at = 0) =>
  paragraph(text, `<w:numPr><w:ilvl w:val="${at}"/><w:numId w:val="${list}"/></w:numPr>`);

const note = (id: number, text: string, type = 'normal') =>
  `<w:footnote w:id="${id}" w:type="${type}"><w:p>${run('<w:footnoteRef/>')}${run(t(text))}</w:p></w:footnote>`;
const endnote = (id: number, text: string) =>
  `<w:endnote w:id="${id}">${paragraph(text, '<w:pStyle w:val="a1"/>')}</w:endnote>`;
export const NOTES: readonly ZipFile[] = [
  {
    name: 'word/footnotes.xml',
    content: wordPart('footnotes', note(6, '线', 'separator') + note(7, ' 后注，第三页') + note(8, '先注。')),
  },
  { name: 'word/endnotes.xml', content: wordPart('endnotes', endnote(7, '尾注。') + endnote(8, '没人提到')) },
];

/** Bodies of Word documents, and the paragraphs that a person reads there. */
export const WORD: readonly (readonly [name: string, body: string, read: readonly string[]])[] = [
  ['runs of one word', `<w:p>${run(t('群'))}${run(t('众'), '<w:b/>')}</w:p>`, ['群众']],
  [
    'signs of their own',
    `<w:p>${run(`${t('甲')}<w:tab/>${t('乙')}<w:noBreakHyphen/>${t('丙')}<w:softHyphen/><w:sym w:font="Wingdings" w:char="F0FE"/>`)}</w:p>`,
    ['甲 乙-丙☑'],
  ],
  [
    'a broken sentence and broken paragraphs',
    `<w:p>${run(`${t('一句。')}<w:br/>${t('两')}<w:br/>${t('半句')}`)}</w:p>`,
    ['一句。', '两半句'],
  ],
  [
    'tracked changes, as if accepted',
    `<w:p><w:ins>${run(t('新'))}</w:ins><w:del>${run('<w:delText>旧</w:delText>')}</w:del><w:moveFrom>${run(t('走'))}</w:moveFrom><w:moveTo>${run(t('来'))}</w:moveTo></w:p>`,
    ['新来'],
  ],
  [
    'paragraphs joined by a deletion',
    `<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>${run(t('前'))}</w:p><w:p>${run(t('后'))}</w:p>`,
    ['前后'],
  ],
  [
    'fields without their codes',
    `<w:p>${run('<w:fldChar w:fldCharType="begin"/>')}${run('<w:instrText>HYPERLINK "javascript:alert(1)"</w:instrText>')}${run('<w:fldChar w:fldCharType="separate"/>')}${run(t('链接'))}${run('<w:fldChar w:fldCharType="end"/>')}${run(t('之后'))}</w:p>`,
    ['链接之后'],
  ],
  [
    'hidden text',
    `<w:p>${run(t('看'))}${run(t('不'), '<w:vanish/>')}${run(t('也不'), '<w:rStyle w:val="h"/>')}${run(t('见'), '<w:vanish w:val="0"/>')}</w:p>`,
    ['看见'],
  ],
  [
    'text boxes once',
    `<w:p>${run(t('正文'))}${run(`<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box('框')}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box('框')}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`)}</w:p>`,
    ['正文', '框'],
  ],
  [
    'tables cell by cell',
    `<w:tbl><w:tr><w:tc>${paragraph('甲')}</w:tc><w:tc>${paragraph('乙')}</w:tc></w:tr><w:tr><w:tc>${paragraph('丙')}<w:tbl><w:tr><w:tc>${paragraph('丁')}</w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl>`,
    ['甲', '乙', '丙', '丁'],
  ],
  [
    'references to notes',
    `<w:p>${run(t('有注'))}${run('<w:footnoteReference w:id="2"/>')}${run('<w:commentReference w:id="1"/>')}</w:p>`,
    ['有注'],
  ],
  [
    'notes after the text, in the order in which it refers to them',
    `<w:p>${run('<w:endnoteReference w:id="7"/>')}${run(`${t('有')}<w:footnoteReference w:id="8"/>${t('注')}`)}</w:p><w:p>${run(`${t('又有。')}<w:footnoteReference w:id="7"/><w:footnoteReference w:id="8"/>`)}</w:p>`,
    ['有注', '又有。', '先注。', '后注，第三页', '尾注。'],
  ],
  [
    'characters without their readings',
    `<w:p>${run(`<w:ruby><w:rt>${run(t('jiān'))}</w:rt><w:rubyBase>${run(t('坚'))}</w:rubyBase></w:ruby>${t('定')}`)}</w:p>`,
    ['坚定'],
  ],
  [
    'content controls, groups and links',
    `<w:sdt><w:sdtContent><w:p><w:smartTag>${run(t('内'))}</w:smartTag><w:hyperlink r:id="rId1">${run(t('容'))}</w:hyperlink></w:p></w:sdtContent></w:sdt>`,
    ['内容'],
  ],
  [
    'nothing of controls that nobody filled in',
    `<w:p>${run(t('部门：'))}<w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${run(t('单击此处输入文字。'))}</w:sdtContent></w:sdt></w:p><w:sdt><w:sdtPr><w:showingPlcHdr/></w:sdtPr><w:sdtContent>${paragraph('选择一项。')}</w:sdtContent></w:sdt>`,
    ['部门：'],
  ],
  [
    'no table of contents',
    `${paragraph('目　录')}${paragraph('')}${paragraph('一、甲 1', '<w:pStyle w:val="a5"/>')}${paragraph('正文')}`,
    ['正文'],
  ],
  [
    'titles and headings by their styles',
    `${paragraph('通知', '<w:pStyle w:val="a4"/>')}${paragraph('甲', '<w:pStyle w:val="a2"/>')}${paragraph('文。')}${paragraph('乙', '<w:pStyle w:val="a3"/>')}${paragraph('字。', '<w:outlineLvl w:val="9"/>')}`,
    ['title 0 通知', 'heading 1 甲', '文。', 'heading 2 乙', '字。'],
  ],
  [
    'styles as other programs call them, and people',
    `${paragraph('通知', '<w:pStyle w:val="a9"/>')}${paragraph('甲', '<w:pStyle w:val="a8"/>')}${paragraph('文。')}${paragraph('乙', '<w:pStyle w:val="a7"/>')}${paragraph('字。')}`,
    ['title 0 通知', 'heading 1 甲', '文。', 'heading 2 乙', '字。'],
  ],
  [
    'bold lines above a text as its headings, unless a part of them is not',
    `${paragraph('头一段。')}<w:p>${run(t('压实'), '<w:b/>')}${run(t('责任'), '<w:b/>')}</w:p>${paragraph('各县要抓好收购。')}<w:p>${run(t('另有'), '<w:b/>')}${run(t('说明'), '<w:b w:val="0"/>')}</w:p>${paragraph('这是说明，不是标题。')}`,
    ['头一段。', 'heading 1 压实责任', '各县要抓好收购。', '另有说明', '这是说明，不是标题。'],
  ],
  [
    'no cells as headings',
    `${paragraph('头一段。')}<w:tbl><w:tr><w:tc><w:p>${run(t('任务'), '<w:b/>')}</w:p></w:tc><w:tc>${paragraph('各县要抓好收购。')}</w:tc></w:tr></w:tbl>${paragraph('甲', '<w:pStyle w:val="a2"/>')}`,
    ['头一段。', '任务', '各县要抓好收购。', 'heading 1 甲'],
  ],
  [
    'numbers written out',
    `${listed('甲。', 1)}${listed('乙。', 1, 1)}${listed('丙。', 1, 2)}${listed('丁。', 1, 2)}${listed('戊。', 1, 1)}${listed('己。', 1)}${listed('庚。', 1, 1)}${listed('辛。', 2)}${listed('壬。', 4)}`,
    [
      '一、甲。',
      '（一）乙。',
      '1. 丙。',
      '2. 丁。',
      '（二）戊。',
      '二、己。',
      '（一）庚。',
      '五、辛。',
      '壬。',
    ],
  ],
  [
    'numbers by style',
    `${paragraph('为了。', '<w:pStyle w:val="a6"/>')}${paragraph('本办法。', '<w:pStyle w:val="a6"/>')}`,
    ['第一条 为了。', '第二条 本办法。'],
  ],
];
