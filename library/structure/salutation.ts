/** Longer than any line that greets somebody; lists of addressees are. */
const LONGEST = 120;
const CALLED =
  /^(?:同志们|朋友们|女士们|先生们|乡亲们|战友们|同学们|老师们|各位|尊敬的|敬爱的|亲爱的)[^，。；：:]{0,20}(?<=们|同志|代表|委员|来宾|嘉宾|领导|朋友|女士|先生)[：:]$/u;
const ADDRESSED =
  /^(?:同志们|朋友们|女士们|先生们|乡亲们|战友们|同学们|老师们|各位|尊敬的|敬爱的|亲爱的|全体|全国|全市|全省|全县|各省|各市|各县|各区|各乡|各镇|各街道|各有关|各部|各单位|各级|各直属|各地|各旗|各州|各自治|各科|各处|各局)|(?:人民政府|委员会|办公室|部门|单位|机构|同志|局|厅|部|院|公司|学校|代表|委员)[：:]$/u;

/** @returns whether a line before the text speaks to those it is for: 同志们：, 各县（市、区）人民政府： */
export function isSalutation(text: string): boolean {
  return (
    text.length <= LONGEST &&
    /[：:！!，,]$/u.test(text) &&
    !/[。；]/u.test(text) &&
    ADDRESSED.test(text) &&
    !numbered(text)
  );
}

/** @returns whether a line by itself calls upon those who are there, so that nothing goes on in it. */
export function isCall(text: string): boolean {
  return text.length <= LONGEST && CALLED.test(text);
}

const numbered = (text: string) => /^[（(]?[\d一二三四五六七八九十]{1,3}[）)、.．]/u.test(text);
