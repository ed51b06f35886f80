import { describe, expect } from 'vitest';
import { makeDocx, paragraph } from '../hostile-files/make-docx';
import { browserTest } from './driver/browser-test';
import { addReaders, type Reading, readInPage } from './driver/read-in-page';

const test = browserTest();

const TITLE = '云州市林业局关于加强古树名木保护的通知';
const BODY =
  '各县（市、区）要组织专业力量，对辖区内的古树名木逐株调查，做到一树一档、图文并茂，新发现的古树要在三十日内鉴定登记，并向社会公布。';
const MORE =
  '古树名木保护实行责任人制度，生长在机关、学校、企业等单位用地范围内的，由所在单位负责养护，责任人因故变更的，应当在十日内办理手续。';
const INFO =
  '<div><span>发布时间：2025-03-05 10:22</span> <span>来源：云州市林业局</span> <span>字号：[<a href="#">大</a> <a href="#">中</a>]</span></div>';
const BELOW = '<div>责任编辑：苏禾</div><div>上一篇：<a href="/2.html">云州市召开会议</a></div>';

/** A page of a government's site, as people save it. */
function site(headline: string, text: string): string {
  const links = ['首页', '政务公开', '政务服务', '互动交流'].map(
    (name) => `<li><a href="/${name}">${name}</a></li>`,
  );
  return `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${TITLE}_云州市林业局</title><meta name="ArticleTitle" content="${TITLE}"></head><body><ul>${links.join('')}</ul>${headline}${INFO}<div id="zoom">${text}</div>${BELOW}</body></html>`;
}

const OUTLINE = [
  `title ${TITLE}`,
  'salutation 各县（市、区）林业局：',
  `body ${BODY}`,
  'heading 一、明确责任',
  `body ${MORE}`,
  'body 云州市林业局',
  'body 2025年3月5日',
];
const LINES = ['各县（市、区）林业局：', BODY, '一、明确责任', MORE, '云州市林业局', '2025年3月5日'];
const ARTICLE = `<!DOCTYPE html><html><head><meta charset="utf-8"><title>一江碧水润云州--要闻--云州网</title></head><body><div>${['首页', '要闻', '评论', '云州'].map((it) => `<a href="/${it}">${it}</a>`).join('</div><div>')}</div><div><h1>一江碧水润云州</h1><h4>——护江人见闻</h4><h3>全市护江人已有八百</h3><div>本报记者　林　远</div><div>2025年03月05日05:40 | 来源：<a href="/3">云州日报</a></div><div id="text"><p>${BODY}</p><p><strong>守住一江水</strong></p><p>${MORE}</p><p><strong>严字当头。</strong>${BODY}</p><p><b>换来</b><b>满城绿</b></p><p>${BODY}</p></div><div>(责编：苏禾)</div></div></body></html>`;
const ARTICLE_OUTLINE = [
  'title 一江碧水润云州——护江人见闻',
  'body 全市护江人已有八百',
  'body 本报记者　林　远',
  `body ${BODY}`,
  'heading 守住一江水',
  `body ${MORE}`,
  `body 严字当头。${BODY}`,
  'heading 换来满城绿',
  `body ${BODY}`,
];

const RECORD = [
  ['索 引 号', '990100-2025-118'],
  ['发布机构', '云州市林业局'],
  ['成文日期', '2025年03月05日'],
  ['标　　题', TITLE],
  ['有 效 性', '有效'],
] as const;

/** A text as a browser saves it, or as a site puts it into a page: its lines are set. */
const TYPED = `<html><head><meta charset="utf-8"></head><body><pre>${[`　　　　　${TITLE}`, '', ...LINES]
  .flatMap((line) => (line.length > 30 ? `　　${line}`.match(/.{1,25}/gu)! : line))
  .join('\n')}</pre></body></html>`;

const centred = (text: string) => paragraph(text, '<w:jc w:val="center"/>');

const FILES: readonly (readonly [name: string, content: string | Uint8Array])[] = [
  ['paragraphs.html', site(`<h1>${TITLE}</h1>`, LINES.map((line) => `<p>　　${line}</p>`).join(''))],
  [
    'indented breaks.html',
    site(`<h1>${TITLE}</h1>`, LINES.map((line) => `&nbsp;&nbsp;&nbsp;&nbsp;${line}`).join('<br>\n')).replace(
      /<ul>.*<\/ul>/u,
      '',
    ),
  ],
  ['two breaks.html', site(`<h1>${TITLE}</h1>`, LINES.join('<br>\n<br>\n'))],
  [
    'title in a cell.html',
    site(
      `<table><tr><td align="center"><font size="5"><b>${TITLE}</b></font></td></tr></table>`,
      LINES.map((line) => `<p>${line}</p>`).join(''),
    ),
  ],
  [
    'hidden until scripts have run.html',
    site(`<h1>${TITLE}</h1>`, LINES.map((line) => `<p>${line}</p>`).join('')).replace(
      '<div id="zoom">',
      '<div id="zoom" style="visibility: hidden; opacity: 0;">',
    ),
  ],
  [
    'marks of notes.html',
    site(
      `<h1>${TITLE}</h1>`,
      LINES.map(
        (line) =>
          `<p>${line.replace('逐株调查', '逐株<sup><a href="#n1">[1]</a></sup>调查<a href="#_ftn2">[2]</a>')}</p>`,
      ).join(''),
    ),
  ],
  [
    'title again in the text.html',
    site(
      `<h1>${TITLE}</h1>`,
      `<p align="center">${TITLE}</p>${LINES.map((line) => `<p>${line}</p>`).join('')}`,
    ),
  ],
  [
    'the site first in its title.html',
    site(
      `<div>林业动态</div><div>${TITLE}</div><div>《云州日报》（2025年03月05日　第03版）</div>`,
      LINES.map((line) => `<p>${line}</p>`).join(''),
    ).replace(/<title>.*<body>/u, `<title>云州林业数字报-${TITLE}</title></head><body>`),
  ],
  [
    'the names of site and column for a title, and links at its side.html',
    site(
      '',
      `<table><tr><td><a href="/5">地方性法规</a><br><a href="/6">决议决定</a><br><a href="/7">人事任免</a></td><td><table><tr><td align="center"><b>${TITLE}</b></td></tr><tr><td>${LINES.map((line) => `　　${line}`).join('<br>')}</td></tr></table></td></tr></table>`,
    ).replace(/<title>.*<body>/u, '<title>云州林业网--通知公告</title></head><body>'),
  ],
  [
    'lines of the markup.html',
    site(
      `<h1>${TITLE}</h1>`,
      LINES.map(
        (line) => `<p>　　${line.replace(/(?<=\p{Script=Han}{3}|，)(?=\p{Script=Han})/gu, '\n')}</p>`,
      ).join(''),
    ),
  ],
  [
    'a record of the document above.html',
    site(
      `<div><ul>${RECORD.map(([label, value]) => `<li><b>${label}：</b><span>${value}</span></li>`).join('')}</ul></div><h1>${TITLE}</h1>`,
      LINES.map((line) => `<p>${line}</p>`).join(''),
    ).replace(/<title>.*<body>/u, '<title>政府文件 云州</title></head><body>'),
  ],
  [
    'a record of the document in a table.html',
    site(
      `<table>${RECORD.map(([label, value]) => `<tr><td>${label}：</td><td>${value}</td></tr>`).join('')}</table><h3>云州市林业局</h3><h3>关于加强古树名木保护的通知</h3>`,
      LINES.map((line) => `<p>${line}</p>`).join(''),
    ).replace(/<title>.*<body>/u, '<title>政府文件 云州</title></head><body>'),
  ],
  ['typed.html', TYPED],
  [
    'title in lines.docx',
    makeDocx(
      `${centred('云州市林业局')}${centred('关于加强古树名木保护的通知')}${LINES.map((line) => paragraph(line)).join('')}`,
    ),
  ],
];

describe('Pages of sites, and letters', () => {
  test('give the same paragraphs, however they are set, and nothing of what is about the page', async ({
    chromium,
  }) => {
    const page = await chromium.openExtensionPage('options.html');
    await addReaders(page);
    const articles = await readInPage(page, [
      { name: 'article.html', bytes: new TextEncoder().encode(ARTICLE) },
    ]);
    expect.soft(articles.map(outlineOf)).toEqual([ARTICLE_OUTLINE]);
    const readings = await readInPage(
      page,
      FILES.map(([name, content]) => ({
        name,
        bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
      })),
    );
    for (const [i, [name]] of FILES.entries()) {
      const reading = readings[i]!;
      const read = outlineOf(reading);
      expect.soft(read, name).toEqual(OUTLINE);
      if ('document' in reading)
        expect.soft(reading.document.draft.facts, name).toEqual({ title: TITLE, date: '2025-03-05' });
    }
  });
});

const outlineOf = (reading: Reading) =>
  'document' in reading
    ? reading.document.draft.paragraphs.map(({ kind, text }) => `${kind} ${text}`)
    : [JSON.stringify(reading)];
