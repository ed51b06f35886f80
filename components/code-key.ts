/** A code as it stands in a locale key, which takes no hyphens: `too-large` → `too_large`. */
export type CodeKey<Code extends string> = Code extends `${infer Head}-${infer Rest}`
  ? `${Head}_${CodeKey<Rest>}`
  : Code;

export function codeKey<Code extends string>(code: Code): CodeKey<Code> {
  return code.replaceAll('-', '_') as CodeKey<Code>;
}
