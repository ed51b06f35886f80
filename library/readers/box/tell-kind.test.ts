import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { ImportError } from '../import-error';
import { tellKind } from './tell-kind';

const bytes = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const zip = (...names: readonly string[]) =>
  new Uint8Array(zipSync(Object.fromEntries(names.map((name) => [name, utf8('x')]))));
const ole = (name: string) =>
  new Uint8Array(
    Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600), Buffer.from(name, 'utf16le')]),
  );
const told = (content: Uint8Array<ArrayBuffer>, name: string) => {
  try {
    return tellKind(content, name);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    return error.detail ? `${error.code} ${error.detail}` : error.code;
  }
};

describe('the kind of a file', () => {
  test.each<[name: string, content: Uint8Array<ArrayBuffer>, kind: string]>([
    ['讲话.txt', utf8('同志们：'), 'text'],
    ['讲话', utf8('同志们：'), 'text'],
    ['讲话.md', utf8('# 讲话'), 'markdown'],
    ['a.chuchu.md', utf8('---\n---'), 'chuchu-md'],
    ['renamed.txt', utf8('---\nid: a\ntitle: b\nvisibility: public\n---\n'), 'chuchu-md'],
    ['note.md', utf8('---\nid: a\ntitle: b\n---\n'), 'markdown'],
    ['a.docx', zip('word/document.xml'), 'docx'],
    ['a.doc', zip('word/document2.xml'), 'docx'],
    ['a.bin', bytes('rubbish\n%PDF-1.4'), 'pdf'],
    ['a.doc', utf8('  <!DOCTYPE html><html>'), 'html'],
    ['a.txt', utf8('\ufeff<html lang="zh">'), 'html'],
    ['a.xhtml', utf8('<?xml version="1.0"?><html xmlns="x">'), 'html'],
    ['a.html', utf8('<p>同志们'), 'html'],
    ['a.html', utf8('同志们'), 'text'],
    ['BMW.txt', utf8('BMW 的讲话'), 'text'],
  ])('%s: content goes before the ending', (name, content, kind) => {
    expect(told(content, name)).toBe(kind);
  });

  test.each<[name: string, content: Uint8Array<ArrayBuffer>, told: string]>([
    ['a.txt', new Uint8Array(), 'empty'],
    ['a.doc', ole('WordDocument'), 'old-word'],
    ['a.docx', ole('EncryptedPackage'), 'password'],
    ['a.xls', ole('Workbook'), 'office'],
    ['a.ppt', ole('PowerPoint Document'), 'office'],
    ['a.msg', ole('__properties_version1.0'), 'unknown-kind ole'],
    ['a.rtf', bytes('{\\rtf1'), 'unknown-kind rtf'],
    ['a.png', bytes('\x89PNG\r\n'), 'picture'],
    ['a.ofd', zip('OFD.xml'), 'ofd'],
    ['a.odt', zip('content.xml'), 'unknown-kind odt'],
    ['a.xlsx', zip('xl/workbook.xml'), 'office'],
    ['a.pptx', zip('ppt/presentation.xml'), 'office'],
    ['a.epub', zip('mimetype', 'META-INF/container.xml'), 'unknown-kind epub'],
    ['a.zip', zip('讲话.docx'), 'archive'],
    ['a.rar', bytes('Rar!\x1a'), 'archive'],
    ['a.docx', bytes('\xff\xd8\xff\xe0'), 'picture'],
    ['a.heic', bytes('\0\0\0\x18ftypheic'), 'picture'],
    ['a.mht', utf8('From: <Saved by Blink>'), 'unknown-kind mhtml'],
    ['b.mht', utf8('From: "林远"\nSubject: x\nMIME-Version: 1.0\n'), 'unknown-kind mhtml'],
    ['c.mht', utf8('Content-Type: multipart/related; boundary="x"\n'), 'unknown-kind mhtml'],
    ['a.svg', utf8('<?xml version="1.0"?><svg/>'), 'unknown-kind xml'],
    ['a.dat', Uint8Array.from({ length: 400 }, (_, i) => i % 7), 'unknown-kind'],
    ['a.docx', bytes('PK\x03\x04 and no more'), 'broken zip without directory'],
  ])('%s: what cannot be read is told by its name', (name, content, code) => {
    expect(told(content, name)).toBe(code);
  });
});
