// The demo page behaves as news sites do: text that comes later, and a dialog over the page.

const batches = [...document.querySelectorAll('template.batch')];
const feed = document.querySelector('#feed');
const more = document.querySelector('#load-more');

more.addEventListener('click', () => {
  const batch = batches.shift();
  if (batch) feed.append(batch.content);
  if (batches.length === 0) {
    more.disabled = true;
    more.textContent = '没有更多了';
  }
});

const digest = document.querySelector('#digest');
document.querySelector('#open-digest').addEventListener('click', () => digest.showModal());
