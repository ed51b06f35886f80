/** What a file may cost, each limit with its reason. A file that asks for more is refused, never read in part. */

/** A scanned report of some hundred pages has tens of megabytes; the whole file lies in memory three times over. */
export const FILE_BYTES = 64 * 1024 * 1024;

/** The whole of 《资治通鉴》 has three million characters: what is longer is no document. */
export const CHARACTERS = 2_000_000;

/** Paragraphs have some hundred characters, set lines some dozens, and every other line may be blank. */
export const LINES = 200_000;

/** What Word writes for a book of a million characters, as bytes that really came out of the zip. */
export const INFLATED_BYTES = 32 * 1024 * 1024;

/** A docx has some ten parts and one for each picture. */
export const ZIP_ENTRIES = 2_000;

/** Tags of a docx, of all parts that are read: ten for each run of letters. They are parsed in one go, a million in some seconds. */
export const XML_TAGS = 800_000;

/** Elements within elements: Word itself refuses far fewer, and whatever walks a tree must end. */
export const XML_DEPTH = 256;

/** A saved page with its pictures inside. */
export const HTML_CHARACTERS = 24_000_000;

/** The longest pages of the web have some tens of thousands of elements; parsing blocks the page that asks. */
export const HTML_TAGS = 300_000;

/** Words and attributes of a page, without its scripts: half a gigabyte, if all are attributes with names of their own. */
export const HTML_WORDS = 1_500_000;

/** Elements that are open at a tag, of all tags: what a parser goes over. Long pages have some ten million. */
export const HTML_STEPS = 200_000_000;

/** Readability goes over a page a dozen times; a longer page is taken as it is. */
export const READABLE_ELEMENTS = 60_000;

/** And over the text of each element, however many stand around it: a long page has some ten million steps. */
export const READABLE_STEPS = 30_000_000;

/** Quotes and lists within each other: nobody writes more, and the parser's time grows with the square. */
export const MARKDOWN_DEPTH = 40;

/** Stars, brackets and the like: one for eight characters of the longest text. The parser may take two kilobytes for one. */
export const MARKDOWN_MARKS = 250_000;

/** Of a PDF: a page takes some 10 ms, and who has more pages has a book. */
export const PAGES = 1_500;

/** What one stream of a PDF may unpack to: whole Chinese fonts have some 20 megabytes. Buffers double, so a power of two. */
export const STREAM_BYTES = 32 * 1024 * 1024;

/** All buffers for one page of a PDF, those that were too small among them: several whole fonts. */
export const PDF_BYTES = 384 * 1024 * 1024;

/** From the moment a file's turn comes to its text, all in all: then the worker is ended. People wait no longer than 20. */
export const SECONDS = 18;

/** The box's own page and script come from the extension: when they take that long, something else is wrong. */
export const START_SECONDS = 10;
