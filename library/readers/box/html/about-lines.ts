/** What stands around the text of a web page, and says something of the page: its source, its day, who looked after it. */
const LABELS =
  '来源|信息来源|稿件来源|文章来源|发布时间|发布日期|更新时间|发稿时间|成稿时间|发布单位|发布机构|信息员|字号|字体|字体大小|浏览次数|浏览量|阅读次数|阅读量|阅读|点击数|点击量|点击|访问量|访问次数|责任编辑|责编|编辑|审核|审签|校对|初审|复审|终审|分享到|分享|上一篇|下一篇|上一条|下一条|扫一扫|当前位置|您的位置|您当前的位置|稿源';
const LABELLED = new RegExp(`^[【[（(〖]?\\s{0,3}(?:${LABELS})\\s{0,3}(?:[：:]|$|[】\\]）)〗])`, 'u');
const DATED = /^(?:时间|日期)\s{0,3}[：:]\s{0,3}\d{4}/u;
const DAY_AND_TIME =
  /^\d{4}\s?[-/.年]\s?\d{1,2}\s?[-/.月]\s?\d{1,2}\s?日?\s{0,4}\d{1,2}:\d{2}(?::\d{2})?(?:\s|$)/u;
/** Whose account it is, when, and from where: 云州粮食 云州发布 2024年9月20日 18:30 云州. */
const ENDS_IN_TIME =
  /^[^，。；：]{0,40}\s\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s{1,4}\d{1,2}:\d{2}(?::\d{2})?(?:\s{1,4}\p{Script=Han}{2,8})?$/u;
/** Which number and page of a newspaper: 《云州日报》（2025年04月12日　第03版）. */
const ISSUE =
  /^[（(]?《[^《》]{2,20}》\s{0,2}[（(]\s?\d{4}\s?年\s?\d{1,2}\s?月\s?\d{1,2}\s?日\s{0,4}[^（）()]{0,8}版[^（）()]{0,12}[）)]{1,2}$/u;
/** What leads to the other pages of an article: 上一页 1 2 3 下一页. */
const PAGING =
  /^(?=.*(?:[上下前后]一?页|[首尾末]页))(?:首页|[上前]一?页|[下后]一?页|[尾末]页|[共第]\s?\d{1,4}\s?页|\d{1,4}(?!\d)|…|[[\]<>«»|/\s]){2,40}$/u;
const CALLS =
  /^(?:点击|长按|扫描|识别|扫码|关注).{0,12}(?:蓝字|关注|二维码|公众号).{0,12}$|^(?:阅读原文|喜欢此内容的人还喜欢|分享让更多人看到|[大中小]字号)$/u;
const BUTTONS =
  /^(?:[【[〖]?\s?(?:打印(?:本页|文章|正文)?|关闭(?:窗口|本页)?|收藏(?:本页)?|纠错|返回(?:顶部|列表)?|大|中|小|下载|扫一扫在手机打开当前页|相关(?:链接|阅读|新闻|稿件|文章))\s?[】\]〗]?[\s|｜]{0,4}){1,6}$/u;
/** At the foot of all pages of a site. */
const SITE =
  /^(?:copyright\b|©|版权所有|网站标识码|技术支持\s?[：:])|\p{Script=Han}ICP[备证]|\p{Script=Han}公网安备/iu;
const LONGEST = 200;

/** @returns whether a line by a text's side says something of the page and nothing of the text. */
export function isAboutPage(text: string): boolean {
  const line = text.trim();
  return (
    line.length <= LONGEST &&
    !/[。！？]/u.test(line) &&
    (LABELLED.test(line) ||
      DATED.test(line) ||
      DAY_AND_TIME.test(line) ||
      ISSUE.test(line) ||
      PAGING.test(line) ||
      SITE.test(line) ||
      ENDS_IN_TIME.test(line) ||
      BUTTONS.test(line) ||
      CALLS.test(line))
  );
}
