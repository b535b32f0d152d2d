// Draws a process model and marks where a case stands. Looks only: nothing is sent anywhere.
(() => {
  if (window.tramDiagram) return;

  // timers repeat the same three names at every task
  const REPEATED = [['Reminder', 'reminder'], ['Remind', 'remind'], ['Reminded', 'reminded'],
    ['Overdue', 'overdue'], ['Escalate', 'escalate'], ['Escalated', 'escalated']];

  const viewers = new WeakMap();

  const renamed = (xml, names) => {
    const model = new DOMParser().parseFromString(xml, 'application/xml');
    for (const element of model.querySelectorAll('[id][name]')) {
      const id = element.getAttribute('id');
      const repeated = REPEATED.find(([ending]) => id.endsWith(ending));
      const name = names[id] || (repeated && names[repeated[1]]);
      if (name) element.setAttribute('name', name);
    }
    return new XMLSerializer().serializeToString(model);
  };

  const draw = async (host, xml, current, passed, names) => {
    host.replaceChildren();
    const viewer = new BpmnJS({ container: host });
    await viewer.importXML(renamed(xml, names));
    const canvas = viewer.get('canvas');
    const elements = viewer.get('elementRegistry');
    const mark = (id, marker) => elements.get(id) && canvas.addMarker(id, marker);
    passed.forEach(id => mark(id, 'tr-passed'));
    current.forEach(id => mark(id, 'tr-now'));
    viewers.set(host, canvas);
    // a dialog grows into its place: the drawing follows until somebody zooms
    const follow = new ResizeObserver(() => {
      if (!host.isConnected) return follow.disconnect();
      if (!host.dataset.zoomed) fit(canvas);
    });
    follow.observe(host);
  };

  const fit = canvas => {
    canvas.resized();
    canvas.zoom('fit-viewport', 'auto');
  };

  // 0 shows all of it, else so many times as large as it is
  const zoom = (host, factor) => {
    const canvas = viewers.get(host);
    if (!canvas) return;
    host.dataset.zoomed = factor ? 'yes' : '';
    if (factor) canvas.zoom(canvas.zoom() * factor, 'auto');
    else fit(canvas);
  };

  window.tramDiagram = { draw, zoom };
})();
