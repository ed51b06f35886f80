import { OWN_TEXTS } from './own-texts';

/** What is on the page besides: a passage and a term of the bundled speech, which is public. */
export const PUBLIC_PASSAGE = '用真心倾听群众呼声，在最短的时间内摸清市情';

/** A page that prints sentences of which it wants to know whether the reader has them. */
export function hostilePage(): string {
  const guesses = OWN_TEXTS.map(({ printed, onPage }, i) => `<p id="guess${i}">${onPage ?? printed}</p>`);
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>猜一猜</title>
    <script>(${spy.toString()})()</script>
    <body style="margin:0;font:16px/1.6 serif"><p id="public">他说：${PUBLIC_PASSAGE}。架起连心桥。</p>
    ${guesses.join('\n<hr style="margin:400px 0">\n')}</body></html>`;
}

export interface SpyingWindow extends Window {
  /** Reads everything once more. @returns all that was ever seen, by channel, the same for the same. */
  transcript(): string;
  /** Reads by the ways that change the selection. */
  grope(words: readonly string[]): void;
  /** Goes to each of the words by a text fragment, and notes where that has led. */
  seek(words: readonly string[]): Promise<void>;
}

/** Runs in the page: must stand alone. Reads every channel that could tell what the reader's library has. */
function spy(): void {
  const seen = new Map<string, Set<string>>();
  const note = (channel: string, what: unknown) => {
    const all = seen.get(channel) ?? new Set();
    seen.set(channel, all.add(typeof what === 'string' ? what : JSON.stringify(what)));
  };
  const nameOf = (node: unknown) =>
    node instanceof Element
      ? `${node.localName}#${node.id}[${node.getAttributeNames().join()}]`
      : String((node as Node | null)?.nodeName);

  for (const type of [
    ...['message', 'messageerror', 'copy', 'cut', 'beforecopy', 'selectionchange', 'focusin', 'focusout'],
    ...['mouseover', 'pointerover', 'click', 'keydown', 'resize', 'toggle', 'beforetoggle', 'animationstart'],
    ...['transitionrun', 'slotchange', 'storage', 'error', 'load', 'beforematch', 'hashchange', 'popstate'],
  ]) {
    const listen = (event: Event) => {
      note('events', [type, nameOf(event.target), event.composedPath().map(nameOf)]);
      const { originalTarget } = event as Event & { originalTarget?: Node };
      // Firefox hands over what the event really hit, and with it the root it stands in.
      const root = originalTarget?.getRootNode?.();
      if (root) note('originalTarget', root instanceof ShadowRoot ? root.innerHTML : root.nodeName);
      if (event instanceof MessageEvent) note('messages', event.data);
    };
    addEventListener(type, listen, true);
    document.addEventListener(type, listen, true);
  }
  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes, attributeName } of records) {
      const nodes = (list: NodeList) => [...list].map(nameOf);
      note('mutations', [type, nameOf(target), nodes(addedNodes), nodes(removedNodes), attributeName]);
    }
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  const sizes = new ResizeObserver((entries) => {
    for (const { target, contentRect } of entries) note('sizes', [nameOf(target), contentRect]);
  });
  const watched = new WeakSet<Element>();

  const read = () => {
    for (const [name, highlight] of CSS.highlights) {
      for (const range of highlight) {
        const text = document.createRange();
        text.setStart(range.startContainer, range.startOffset);
        text.setEnd(range.endContainer, range.endOffset);
        note('highlights', [name, range.startOffset, range.endOffset, text.toString()]);
      }
    }
    for (const sheet of [...document.adoptedStyleSheets, ...document.styleSheets]) {
      note(
        'sheets',
        [...sheet.cssRules].map(({ cssText }) => cssText),
      );
    }
    const elements = [...document.querySelectorAll('*')];
    note(
      'elements',
      elements.map((element) => [nameOf(element), String(element.shadowRoot)]),
    );
    for (const element of elements) {
      if (!watched.has(element)) sizes.observe(element);
      watched.add(element);
      for (const name of [
        'chuchu-term',
        'chuchu-quote',
        'chuchu-altered',
        'chuchu-common',
        'chuchu-private',
      ]) {
        const { color, backgroundColor, textDecoration } = getComputedStyle(element, `::highlight(${name})`);
        note('styles', [nameOf(element), name, color, backgroundColor, textDecoration]);
      }
    }
    note('globals', Object.getOwnPropertyNames(window).sort());
    // One by one: how often a browser asks for its icon is its own business.
    for (const { name } of performance.getEntriesByType('resource')) note('resources', name);
    note('focus', [nameOf(document.activeElement), document.getSelection()?.toString() ?? '']);
    note('scroll width', [document.documentElement.scrollWidth, document.documentElement.scrollHeight]);
  };
  document.addEventListener('DOMContentLoaded', read);
  setInterval(read, 50);

  /** What a page gets to know of a node that it was handed, and of the tree in which that stands. */
  const insideOf = (node: Node | null | undefined) => {
    const root = node?.getRootNode();
    return [nameOf(node), node?.textContent?.slice(0, 40), root instanceof ShadowRoot ? root.innerHTML : ''];
  };
  const nextFrames = () =>
    new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  const find = (window as unknown as { find(text: string, ...options: boolean[]): boolean }).find.bind(
    window,
  );
  Object.assign(window, {
    transcript: () => {
      read();
      return JSON.stringify([...seen].map(([channel, all]) => [channel, [...all].sort()]).sort());
    },
    grope: (words: readonly string[]) => {
      const selection = document.getSelection();
      // By their numbers: what it asked itself is nothing that it learned.
      for (const [i, word] of words.entries()) {
        selection?.removeAllRanges();
        let times = 0;
        while (times < 5 && find(word, true, false, false, false, true)) times++;
        note('find', [i, times]);
      }
      selection?.collapse(document.body, 0);
      selection?.modify('extend', 'forward', 'documentboundary');
      note('extended selection', selection?.toString());
      const root = selection?.focusNode?.getRootNode();
      note('selection’s root', root instanceof ShadowRoot ? root.innerHTML : String(root?.nodeName));
      selection?.removeAllRanges();
      for (let x = 5; x < innerWidth; x += 90) {
        for (let y = 5; y < innerHeight; y += 60) {
          const { document: page } = window;
          const caret = page.caretPositionFromPoint?.(x, y);
          note('carets', [x, y, caret?.offset, insideOf(caret?.offsetNode)]);
          const range = page.caretRangeFromPoint?.(x, y);
          note('caret ranges', [x, y, range?.startOffset, insideOf(range?.startContainer)]);
          note('points', [x, y, page.elementsFromPoint(x, y).map(nameOf)]);
        }
      }
    },
    seek: async (words: readonly string[]) => {
      for (const [i, word] of words.entries()) {
        scrollTo(0, 0);
        location.hash = `:~:text=${encodeURIComponent(word)}`;
        await nextFrames();
        note('text fragments', [i, scrollY]);
      }
      scrollTo(0, 0);
    },
  } satisfies Pick<SpyingWindow, 'transcript' | 'grope' | 'seek'>);
}
