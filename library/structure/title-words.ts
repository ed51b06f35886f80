/** What kinds of documents are called: a title that ends so may be complete. */
const KIND_OF_DOCUMENT =
  /(?:讲话|报告|意见|通知|决定|决议|办法|条例|规定|规则|细则|方案|规划|计划|纲要|要点|措施|公报|公告|通告|通报|批复|函|纪要|致辞|贺信|贺词|说明|请示|议案|提案|宣言|倡议书?|建议|准则|章程|法|演讲|发言|书面发言|回信|答问|述评|评论|案例|综述|总结|制度|标准|指南|指引|目录|清单|预案|启示|思考|探索|实践|体会|经验|纪实)(?:[（(《][^（(]{1,24}[）)》])?$/u;

/** A title in brackets of its own line: which draft it is, which years it is for. */
const OWN_BRACKETS =
  /^[（(](?:试行|暂行|草案|讨论稿|送审稿|征求意见稿|修订.{0,6}|.{0,6}稿|摘要|摘编|节选|全文|[上中下一二三四五]|\d{4}\s?年?\s?[—–―~～至-]{1,2}\s?\d{4}\s?年?|\d{4}\s?年?版)[）)]$/u;

/** 关于印发…方案 goes on to 的通知; a plan that is named within a title does not end it. */
export function isWholeTitle(text: string): boolean {
  return (
    namesKind(text) && (!text.includes('关于') || /的[^的]{1,10}(?:[（(][^（(]{1,24}[）)])?$/u.test(text))
  );
}

/** @returns whether a title may end here, because it says what kind of document this is. */
export function namesKind(text: string): boolean {
  return KIND_OF_DOCUMENT.test(text);
}

/** @returns whether a line below a title is part of it by its form: ——访云州茶农, （试行）. */
export function isSubtitle(text: string): boolean {
  return /^(?:[—―─]{2}|--)(?=\s?[\p{L}\d“《])/u.test(text) || isTitleInBrackets(text);
}

/** @returns whether brackets hold a piece of a title, and not the day or the speaker. */
export function isTitleInBrackets(text: string): boolean {
  return text.length <= 24 && OWN_BRACKETS.test(text);
}
