/** A form marked `data-upload` shows how far its file has gone; without script the browser sends it in its own way. */
export function startUploads(root = document) {
  for (const form of root.querySelectorAll('form[data-upload]')) form.addEventListener('submit', event => upload(event, form));
}

/** A form marked `data-busy` whose answer takes a while shows the part marked `data-busy-state` until the next page comes. */
export function startBusy(root = document) {
  for (const form of root.querySelectorAll('form[data-busy]'))
    form.addEventListener('submit', event => { if (!event.defaultPrevented) form.querySelector('[data-busy-state]').hidden = false; });
}

/** Words of a share between 0 and 1: sending, then reading. */
export function uploadWords(share) {
  return share < 1 ? `Envoi du fichier : ${Math.floor(share * 100)} %` : 'Fichier envoyé. Lecture des lignes…';
}

function upload(event, form) {
  if (event.defaultPrevented || !form.querySelector('input[type="file"]').files.length) return;
  event.preventDefault();
  const state = form.querySelector('[data-upload-state]');
  const bar = form.querySelector('[data-upload-progress]');
  const text = form.querySelector('[data-upload-text]');
  state.hidden = false;
  const request = new XMLHttpRequest();
  request.upload.addEventListener('progress', progress => {
    const share = progress.lengthComputable ? progress.loaded / progress.total : 0;
    text.textContent = uploadWords(share);
    if (share < 1) bar.value = share * 100;
    else bar.removeAttribute('value');
  });
  request.addEventListener('load', () => show(request));
  request.addEventListener('error', () => { text.textContent = 'Pas de réseau : le fichier n\'est pas parti. Recommencez.'; });
  request.open('POST', form.action);
  request.responseType = 'document';
  request.send(new FormData(form));
}

// The answer is a page already: take its address and its content.
function show(request) {
  if (request.responseURL && request.status < 400) {
    location.assign(request.responseURL);
    return;
  }
  document.querySelector('main').replaceWith(document.adoptNode(request.response.querySelector('main')));
  document.querySelector('.govuk-error-summary')?.focus();
  startUploads();
}
