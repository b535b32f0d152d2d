// The little that the frame does in the browser itself.
(() => {
  if (window.tramFrame) return;
  window.tramFrame = true;

  const MINUTE = 60_000;
  const IDLE = 10 * MINUTE;
  let lastTouch = Date.now();

  const inField = event => event.composedPath().some(e => e.matches
      && e.matches('input, textarea, select, [contenteditable="true"]'));

  // "/" goes to the search field of the bar, unless somebody is typing
  document.addEventListener('keydown', event => {
    lastTouch = Date.now();
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || inField(event)) return;
    const search = document.querySelector('[data-tram-search]:not([data-keys="off"])');
    if (search) {
      event.preventDefault();
      search.focus();
    }
  });

  // an arrow key pressed while nothing has focus goes into the list of the page, where its keys work
  document.addEventListener('keydown', event => {
    const nowhere = document.activeElement === document.body || document.activeElement.id === 'content';
    if (!nowhere || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
        || (event.key !== 'ArrowDown' && event.key !== 'ArrowUp')) return;
    const grid = document.querySelector('#content vaadin-grid');
    const rows = grid ? [...grid.$.items.children].filter(row => !row.hidden) : [];
    const row = rows.find(each => each.getAttribute('aria-selected') === 'true') || rows[0];
    const cell = row && row.querySelector('[part~="cell"]');
    if (cell) {
      event.preventDefault();
      cell.focus();
    }
  });
  document.addEventListener('pointerdown', () => { lastTouch = Date.now(); }, { passive: true });

  // an ended session or a failure is left by Escape also where a dialog would take the key
  document.addEventListener('keydown', event => {
    const ended = event.key === 'Escape' && document.querySelector('.v-system-error');
    if (ended) {
      event.stopImmediatePropagation();
      ended.click();
    }
  }, true);

  // whoever logs out leaves nothing typed on this device (tram-day.js keeps what was not sent yet)
  document.addEventListener('click', event => {
    if (event.composedPath().some(each => each.dataset && each.dataset.signOut !== undefined)) {
      Object.keys(localStorage).filter(key => key.startsWith('tram-day:')).forEach(key => localStorage.removeItem(key));
    }
  }, true);

  // the skip link moves focus; the address stays as it is
  document.addEventListener('click', event => {
    const link = event.target.closest && event.target.closest('[data-skip]');
    const target = link && document.getElementById(link.dataset.skip);
    if (target) {
      event.preventDefault();
      target.focus();
    }
  });

  // times on the screen go on while somebody looks; an abandoned screen lets its session end
  setInterval(() => {
    const frame = document.querySelector('vaadin-app-layout');
    if (frame && document.visibilityState === 'visible' && Date.now() - lastTouch < IDLE) {
      frame.dispatchEvent(new CustomEvent('tram-minute'));
    }
  }, MINUTE);
})();
