// Reads a code with the camera. Everything works without this file: text and pictures are plain forms.
(function () {
  'use strict';
  const box = document.getElementById('camera');
  const form = document.getElementById('text-form');
  if (!box || !form || !navigator.mediaDevices || !navigator.mediaDevices.getUserMedia) {
    return;
  }
  const says = document.getElementById('camera-says');
  const video = document.getElementById('camera-picture');
  const start = document.getElementById('camera-start');
  const stop = document.getElementById('camera-stop');
  const text = document.getElementById('ma');
  const LOCAL_PAUSE = 250;
  const SERVER_PAUSE = 1500;
  const LONGEST_SIDE = 1280;
  const GIVE_UP_AFTER = 60;
  let stream = null;
  let detector = null;
  let timer = null;
  let sent = 0;

  navigator.mediaDevices.enumerateDevices().then(function (devices) {
    box.hidden = !devices.some(function (device) { return device.kind === 'videoinput'; });
  }).catch(function () { box.hidden = true; });

  function say(what) {
    says.textContent = box.dataset[what];
  }

  function end() {
    clearTimeout(timer);
    if (stream) {
      stream.getTracks().forEach(function (track) { track.stop(); });
    }
    stream = null;
    video.hidden = true;
    stop.hidden = true;
    start.hidden = false;
  }

  function found(code) {
    end();
    say('found');
    text.value = code;
    form.submit();
  }

  async function reader() {
    if (!('BarcodeDetector' in window)) {
      return null;
    }
    try {
      const formats = await window.BarcodeDetector.getSupportedFormats();
      return formats.includes('qr_code') ? new window.BarcodeDetector({formats: ['qr_code']}) : null;
    } catch (unsupported) {
      return null;
    }
  }

  async function locally() {
    const codes = await detector.detect(video);
    return codes.length ? codes[0].rawValue : null;
  }

  async function onTheServer() {
    const canvas = document.createElement('canvas');
    const scale = Math.min(1, LONGEST_SIDE / Math.max(video.videoWidth, video.videoHeight));
    canvas.width = Math.round(video.videoWidth * scale);
    canvas.height = Math.round(video.videoHeight * scale);
    canvas.getContext('2d').drawImage(video, 0, 0, canvas.width, canvas.height);
    const frame = await new Promise(function (done) { canvas.toBlob(done, 'image/jpeg', 0.85); });
    const token = form.querySelector('input[type=hidden]').value;
    const answer = await fetch(box.dataset.frames, {
      method: 'POST', body: frame, headers: {'Content-Type': 'image/jpeg', 'X-XSRF-TOKEN': token}
    });
    if (answer.status === 429) {
      throw new Error('too often');
    }
    return answer.status === 200 ? answer.text() : null;
  }

  async function look() {
    if (!stream) {
      return;
    }
    let code = null;
    try {
      if (video.videoWidth > 0) {
        code = detector ? await locally() : await onTheServer();
        sent += detector ? 0 : 1;
      }
    } catch (failed) {
      if (detector) {
        detector = null;
      } else {
        end();
        say('lost');
        return;
      }
    }
    if (code) {
      found(code);
    } else if (sent >= GIVE_UP_AFTER) {
      end();
      say('none');
    } else if (stream) {
      timer = setTimeout(look, detector ? LOCAL_PAUSE : SERVER_PAUSE);
    }
  }

  start.addEventListener('click', async function () {
    try {
      stream = await navigator.mediaDevices.getUserMedia({video: {facingMode: 'environment', width: {ideal: 1280}}});
    } catch (denied) {
      say('denied');
      return;
    }
    sent = 0;
    detector = await reader();
    video.srcObject = stream;
    video.hidden = false;
    stop.hidden = false;
    start.hidden = true;
    say('looking');
    await video.play();
    look();
  });
  stop.addEventListener('click', function () { end(); start.focus(); });
  window.addEventListener('pagehide', end);
})();
