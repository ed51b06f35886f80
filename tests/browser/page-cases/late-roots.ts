/** What a page does some time after it was read, with no change that an observer of its document could see. */
export const LATE_ROOTS: [name: string, html: string, attach: () => void][] = [
  [
    'an element that grows with it',
    '<div id="host"></div>',
    () => {
      const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
      if (root) root.innerHTML = '<p>国之大者</p>';
    },
  ],
  [
    'a custom element that is defined late',
    '<main style="position:fixed"><x-late></x-late></main>',
    () =>
      customElements.define(
        'x-late',
        class extends HTMLElement {
          constructor() {
            super();
            this.attachShadow({ mode: 'open' }).innerHTML = '国之大者';
          }
        },
      ),
  ],
  [
    'a custom element that gets its shadow root late',
    '<x-soon style="display:block"></x-soon>',
    () => {
      const root = document.querySelector('x-soon')?.attachShadow({ mode: 'open' });
      root?.append('国之大者');
    },
  ],
];
