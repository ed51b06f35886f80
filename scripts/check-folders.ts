import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { findViolations } from './folders/find-violations';
import { RULES } from './folders/rules';

const ROOT = fileURLToPath(new URL('..', import.meta.url));

const files = Object.keys(RULES).flatMap((folder) =>
  readdirSync(path.join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => {
      const file = path.join(folder, name);
      return { path: file.replaceAll(path.sep, '/'), text: readFileSync(path.join(ROOT, file), 'utf8') };
    }),
);

const violations = findViolations(files);
for (const violation of violations) console.error(violation);
if (violations.length > 0) process.exitCode = 1;
else console.log(`${files.length} files import inwards only.`);
