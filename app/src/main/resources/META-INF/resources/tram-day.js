// What a desk does in the browser itself: asks whether something changed, says what is stored, keeps what is typed
// and not sent yet, takes a scanner's typing. What is kept lies under a key of the member of staff and goes as soon
// as it is stored, and at log-out (docs/decisions/0125).
(() => {
  if (window.tramDay) return;
  const PREFIX = 'tram-day:';
  const BEAT = 2500;
  const state = { page: null, owner: '', saving: '', offline: '', kept: '', typed: false };

  const key = name => PREFIX + state.owner + ':' + name;
  const mine = () => Object.keys(localStorage).filter(each => each.startsWith(key('')));
  const connection = () => (window.Vaadin && window.Vaadin.connectionState) || null;

  function show() {
    const chip = state.page && state.page.querySelector('.saved');
    if (!chip) return;
    const local = chip.querySelector('.local');
    const at = connection() ? connection().state : 'connected';
    const lost = !navigator.onLine || at === 'reconnecting' || at === 'connection-lost';
    if (lost) {
      const kept = mine().length;
      local.textContent = kept ? state.kept.replace('#', kept) : state.offline;
    } else if (at === 'loading' && state.typed) {
      local.textContent = state.saving;
    } else {
      local.textContent = '';
      if (at === 'connected') state.typed = false;
    }
    chip.classList.toggle('lost', lost);
    chip.classList.toggle('busy', !lost && local.textContent !== '');
  }

  function fieldOf(event) {
    return event.composedPath().find(each => each.dataset && each.dataset.keep);
  }

  document.addEventListener('input', event => {
    const field = fieldOf(event);
    if (!field) return;
    const typed = event.composedPath()[0].value;
    state.typed = true;
    if (typeof typed === 'string') localStorage.setItem(key(field.dataset.keep), typed);
    show();
  }, true);

  document.addEventListener('click', event => {
    if (state.page && event.composedPath().includes(state.page)) state.typed = true;
  }, true);

  // a scanner types wherever the focus is not in a field
  document.addEventListener('keydown', event => {
    const scan = state.page && state.page.isConnected && state.page.querySelector('[data-scan]');
    if (!scan || event.ctrlKey || event.metaKey || event.altKey || event.key.length !== 1) return;
    const inField = event.composedPath().some(e => e.matches && e.matches('input, textarea, select, button, a, [role="menuitem"]'));
    if (!inField && !document.querySelector('vaadin-dialog-overlay[opened]')) scan.focus();
  });

  setInterval(() => {
    show();
    const at = connection() ? connection().state : 'connected';
    if (state.page && state.page.isConnected && document.visibilityState === 'visible' && at === 'connected') {
      state.page.dispatchEvent(new CustomEvent('tram-pulse'));
    }
  }, BEAT);
  window.addEventListener('offline', show);
  window.addEventListener('online', show);

  window.tramDay = {
    begin(page, owner, saving, offline, kept) {
      Object.assign(state, { page, owner, saving, offline, kept });
      if (connection()) connection().addStateChangeListener(show);
      this.restore(page);
      show();
    },

    // what was typed on this device and never arrived is typed again
    restore(page) {
      if (!state.owner) return;
      setTimeout(() => page.querySelectorAll('[data-keep]').forEach(field => {
        const kept = localStorage.getItem(key(field.dataset.keep));
        if (kept === null) return;
        if (kept === field.value) {
          // it is stored: kept any longer it would overwrite what another tablet stores later
          localStorage.removeItem(key(field.dataset.keep));
          return;
        }
        field.value = kept;
        field.dispatchEvent(new Event('change', { bubbles: true }));
      }), 100);
    },

    forget(subject) {
      mine().filter(each => each.startsWith(key(subject + '.'))).forEach(each => localStorage.removeItem(each));
    },

    async camera(box, field) {
      const video = document.createElement('video');
      video.playsInline = true;
      box.replaceChildren(video);
      try {
        video.srcObject = await navigator.mediaDevices.getUserMedia({ video: { facingMode: 'environment' } });
        await video.play();
        const detector = new BarcodeDetector();
        const look = async () => {
          if (!box.isConnected) return stop();
          const codes = await detector.detect(video);
          if (codes.length) {
            stop();
            field.dispatchEvent(new CustomEvent('tram-scan', { detail: codes[0].rawValue }));
          } else {
            setTimeout(look, 300);
          }
        };
        const stop = () => { video.srcObject.getTracks().forEach(track => track.stop()); box.replaceChildren(); };
        look();
      } catch (refused) {
        box.replaceChildren();
        field.focus();
      }
    }
  };
})();
