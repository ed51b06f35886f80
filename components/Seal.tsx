/** The cinnabar seal 出处, in the size of the text around it unless styled otherwise. Decoration: it has no name. */
export function Seal() {
  return (
    <span class="seal" lang="zh-CN" aria-hidden="true">
      出处
    </span>
  );
}
