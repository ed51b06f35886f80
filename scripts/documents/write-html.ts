import type { Sample } from './texts';

const escaped = (text: string) => text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;');

/** A page that is nothing but the document. */
export function writePage({ paragraphs, facts }: Sample, style = ''): string {
  const body = paragraphs.map(({ kind, level, text }) => {
    const name = kind === 'title' ? 'h1' : kind === 'heading' ? `h${level + 1}` : 'p';
    return `<${name}${kind === 'salutation' ? ' class="to"' : ''}>${escaped(text)}</${name}>`;
  });
  return `<!doctype html>
<html lang="zh-CN">
<meta charset="utf-8">
<title>${escaped(facts.title)}</title>
<style>${style}</style>
${body.join('\n')}
</html>
`;
}

/** A page as a news site of today saves: navigation, related links, a byline, who edited it. */
export function writeNewsPage({ paragraphs, facts }: Sample): string {
  const text = paragraphs.filter(({ kind }) => kind !== 'title');
  const body = text.map(({ kind, text: line }) =>
    kind === 'heading' ? `<p><strong>　　${escaped(line)}</strong></p>` : `<p>　　${escaped(line)}</p>`,
  );
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<title>${escaped(facts.title)}_云州新闻网</title>
<meta property="og:title" content="${escaped(facts.title)}">
<meta name="source" content="云州日报">
<script>window.__stats = { id: 20240316, path: '/news/2024/0316.html' };</script>
<style>.nav a{margin:0 8px}.hot li{list-style:none}</style>
</head>
<body>
<header><a href="/"><img src="logo.png" alt="云州新闻网"></a>
<nav class="nav"><a href="/">首页</a><a href="/sz">时政</a><a href="/ms">民生</a><a href="/wh">文化</a><a href="/sp">视频</a></nav></header>
<main>
<article class="article">
<h1>${escaped(facts.title)}</h1>
<div class="info"><span>2024-03-16 08:12</span><span>来源：云州日报</span></div>
<div class="content">
${body.join('\n')}
</div>
<p class="editor">（责任编辑：林晓）</p>
</article>
<aside class="hot"><h3>热点推荐</h3><ul>
<li><a href="/a1.html">云州地铁二号线今起试运行</a></li>
<li><a href="/a2.html">春茶开采 河东县茶农忙</a></li>
<li><a href="/a3.html">一图看懂全市体育场馆开放时间</a></li></ul></aside>
</main>
<footer>版权所有 云州新闻网 未经授权不得转载 <a href="/about">关于我们</a></footer>
</body>
</html>
`;
}

/** A page as governments made them twenty years ago: tables in tables, fonts, line breaks for paragraphs. */
export function writeOldPage(
  { paragraphs, facts }: Sample,
  table: readonly (readonly string[])[],
  tableAfter: string,
): string {
  const lines = paragraphs
    .filter(({ kind }) => kind !== 'title')
    .map(({ kind, text }) => {
      const line = kind === 'salutation' ? escaped(text) : `　　${escaped(text)}`;
      const set = kind === 'heading' ? `<b>${line}</b>` : line;
      return `${set}<br><br>${text.startsWith(tableAfter) ? writeTable(table) : ''}`;
    });
  return `<html>
<head>
<meta http-equiv="Content-Type" content="text/html; charset=gb2312">
<title>云州市人民政府门户网站</title>
</head>
<body bgcolor="#ffffff" topmargin="0">
<table width="960" align="center" cellpadding="0" cellspacing="0">
<tr><td colspan="2"><font size="5" color="#cc0000">云州市人民政府</font></td></tr>
<tr><td colspan="2"><a href="index.htm">首页</a> | <a href="zwgk.htm">政务公开</a> | <a href="bszn.htm">办事指南</a> | <a href="zxly.htm">在线留言</a></td></tr>
<tr><td width="180" valign="top">
<table width="100%"><tr><td><a href="a.htm">领导之窗</a></td></tr><tr><td><a href="b.htm">政府文件</a></td></tr><tr><td><a href="c.htm">人事任免</a></td></tr></table>
</td><td valign="top">
<table width="100%" align="center">
<tr><td align="center"><font size="4"><b>${escaped(facts.title)}</b></font></td></tr>
<tr><td align="center"><font size="2">${facts.number ?? ''}</font></td></tr>
<tr><td><font size="3">
${lines.join('\n')}
</font></td></tr>
</table>
</td></tr>
<tr><td colspan="2" align="center"><font size="2">主办：云州市人民政府办公室　建议使用800×600分辨率浏览</font></td></tr>
</table>
</body>
</html>
`;
}

function writeTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`);
  return `<table border="1">${cells.join('')}</table>`;
}
