import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PDFDocument } from 'pdf-lib';
import { bundledSources } from '../bundled-sources';
import { fontStyle, Printer } from './print-pdf';
import * as texts from './texts';
import { writeCidPdf } from './write-cid-pdf';
import { writePlainDocx } from './write-docx';
import { writeFodt } from './write-fodt';
import { writeNewsPage, writeOldPage, writePage } from './write-html';
import { gbk, utf16, writeMarkdown, writeParagraphs, writeWrapped } from './write-text';

/**
 * Makes the documents of tests/fixtures/documents anew: `npx tsx scripts/documents/make-documents.ts FONT`, where FONT is a
 * TrueType file with the characters of the texts. Needs LibreOffice, pandoc and Chromium. ORIGIN.md there tells more.
 */
const FOLDER = path.resolve(import.meta.dirname, '../../tests/fixtures/documents');
const DATE = '（2024年3月15日）';
const TABLE_AFTER = '各县（市、区）要组织专业力量';
const WIDE = { measure: 56, indent: '　　' };

const [font] = process.argv.slice(2);
if (!font) throw new Error('Which font? Give a TrueType file.');
const scratch = mkdtempSync(path.join(tmpdir(), 'chuchu-documents-'));
const save = (name: string, content: string | Uint8Array) => writeFileSync(path.join(FOLDER, name), content);
const inScratch = (name: string) => path.join(scratch, name);

function speech(): texts.Sample {
  const [source] = bundledSources();
  if (!source) throw new Error('The speech is not bundled.');
  return { facts: { title: source.title }, paragraphs: source.paragraphs };
}

function makeTexts() {
  save(
    'notice.gbk.txt',
    gbk(
      writeWrapped(texts.NOTICE, WIDE, {
        pages: true,
        head: [
          `　　　　　　　　　　${texts.NOTICE_PAPER}`,
          '',
          `　　　　　　　　　　${texts.NOTICE.facts.number}`,
          '',
        ],
      }),
    ),
  );
  save(
    'report.utf-16le.txt',
    Buffer.concat([Buffer.of(0xff, 0xfe), utf16(writeParagraphs(texts.REPORT, '\r\n', DATE), 'le')]),
  );
  save(
    'regulation.utf-16be.txt',
    utf16(
      writeWrapped(texts.REGULATION, { measure: 40, indent: '' }, { blankLines: true, keepIndents: false }),
      'be',
    ),
  );
  save('report.md', writeMarkdown(texts.REPORT, 72));
  save('speech.txt', writeWrapped(speech(), WIDE, { keepIndents: false }));
  save('speech.md', writeMarkdown(speech()));
}

function makePages() {
  save('news.html', writeNewsPage(texts.REPORT));
  save('old-page.gb2312.html', gbk(writeOldPage(texts.NOTICE, texts.NOTICE_TABLE, TABLE_AFTER)));
  save('speech.html', writePage(speech()));
}

async function makeDocx() {
  save(
    'report.docx-js.docx',
    await writePlainDocx(texts.REPORT, { head: '云州市人民政府办公室', date: DATE }),
  );
  save('speech.docx', await writePlainDocx(speech()));
  writeFileSync(inScratch('regulation.md'), writeMarkdown(texts.REGULATION));
  execFileSync('pandoc', [inScratch('regulation.md'), '-o', path.join(FOLDER, 'regulation.pandoc.docx')]);
  const parts = {
    paper: texts.NOTICE_PAPER,
    number: texts.NOTICE.facts.number ?? '',
    head: '云州市人民政府公报　2024年第6期',
    note: texts.NOTICE_NOTE,
    noteAfter: '古树名木是',
    table: texts.NOTICE_TABLE,
    tableAfter: TABLE_AFTER,
  };
  writeFileSync(inScratch('notice.libreoffice.fodt'), writeFodt(texts.NOTICE, parts));
  for (const ending of ['docx', 'pdf'])
    execFileSync('soffice', [
      `-env:UserInstallation=file://${scratch}/profile`,
      '--headless',
      '--convert-to',
      ending,
      '--outdir',
      FOLDER,
      inScratch('notice.libreoffice.fodt'),
    ]);
}

async function makePdfs(fontFile: string) {
  save('report.cid.pdf', writeCidPdf(texts.REPORT, DATE, '云州市人民政府办公室'));
  const printer = await Printer.start();
  try {
    const style = `${fontStyle(fontFile)}h1{font-size:22pt;text-align:center;font-weight:400}h2,h3,h4{font-size:1em;font-weight:400;margin:0;text-indent:2em}p{margin:0;text-indent:2em;text-align:justify}p.to{text-indent:0}`;
    save(
      'speech.pdf',
      await printer.print(writePage(speech(), `${style}body{font-size:15pt;line-height:1.8}`), {
        margin: { top: 80, bottom: 80, left: 90, right: 90 },
      }),
    );
    const columns = `${style}body{font-size:13pt;line-height:1.6;columns:2;column-gap:26px;margin:0}h1{column-span:all;font-size:20pt}`;
    const line = (words: string) => `<div style="font-size:9px;width:100%;text-align:center">${words}</div>`;
    save(
      'bulletin.chromium.pdf',
      await printer.print(writePage(texts.BULLETIN, columns), {
        format: 'A5',
        margin: { top: 60, bottom: 60, left: 50, right: 50 },
        displayHeaderFooter: true,
        headerTemplate: line('<span>云州调研　2024年第7期</span>'),
        footerTemplate: line('<span class="pageNumber"></span>'),
      }),
    );
    const scan = await PDFDocument.create();
    const picture = await scan.embedJpg(
      await printer.picture(writePage(texts.REPORT, `${style}body{font-size:9px}`)),
    );
    for (let i = 0; i < 2; i++)
      scan.addPage([420, 594]).drawImage(picture, { x: 0, y: 0, width: 420, height: 594 });
    save('scanned.pdf', await scan.save());
  } finally {
    await printer.stop();
  }
}

try {
  makeTexts();
  makePages();
  await makeDocx();
  await makePdfs(font);
  console.log(readFileSync(path.join(FOLDER, 'speech.txt'), 'utf8').split('\n').slice(0, 4).join('\n'));
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
