import path from 'node:path/posix';
import { RULES } from './rules';

export interface SourceFile {
  /** Relative to the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

const IMPORTS = /\b(?:import|export)\b[^'"`;]*?\bfrom\s*['"]([^'"]+)['"]|\bimport\s*\(?\s*['"]([^'"]+)['"]/g;

/**
 * Finds imports that point outwards, or into a folder that theirs may not know.
 * @returns one line a violation, with file and line number; none when all is well.
 */
export function findViolations(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const folder = topFolder(file.path);
    const rule = RULES[folder];
    if (!rule || isTest(file.path)) return [];
    return importsOf(file).flatMap(({ specifier, line }) => {
      const target = targetOf(file.path, specifier);
      const allowed =
        target === undefined ? rule.packages : target === folder || rule.folders.includes(target);
      return allowed ? [] : [`${file.path}:${line}: ${folder}/ may not import ${specifier}`];
    });
  });
}

function importsOf(file: SourceFile): { specifier: string; line: number }[] {
  return [...file.text.matchAll(IMPORTS)].map((match) => ({
    specifier: match[1] ?? match[2] ?? '',
    line: file.text.slice(0, match.index).split('\n').length,
  }));
}

/** @returns the top folder that an import leads to ('' for the project's own folder), undefined for a package. */
function targetOf(file: string, specifier: string): string | undefined {
  const inside = specifier.startsWith('~/')
    ? specifier.slice(2)
    : specifier.startsWith('.')
      ? path.join(path.dirname(file), specifier)
      : undefined;
  return inside === undefined ? undefined : topFolder(inside);
}

function topFolder(file: string): string {
  const slash = file.indexOf('/');
  return slash < 0 ? '' : file.slice(0, slash);
}

/** A test may look at its subject from any side. */
function isTest(file: string): boolean {
  return /\.test\.tsx?$/.test(file);
}
