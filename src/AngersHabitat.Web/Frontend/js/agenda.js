// The planner: a visit dragged onto a half day sends the same form that its link leads to. Without a mouse, or without scripts, the link does.

/** What a visit dropped onto a half day sends. */
export function slotOf(visit, half) {
  return {
    'Form.Id': visit.agendaVisit, 'Form.Version': visit.version,
    'Form.SlotOn': half.on, 'Form.Half': half.agendaHalf, 'Form.WorkerId': half.worker,
  };
}

export function startAgenda(root = document) {
  const template = root.querySelector('template[data-agenda-form]');
  if (!template) return;
  let dragged = null;
  for (const visit of root.querySelectorAll('[data-agenda-visit]:not([data-agenda-visit=""])')) {
    visit.draggable = true;
    for (const link of visit.querySelectorAll('a')) link.draggable = false;
    visit.addEventListener('dragstart', event => {
      dragged = visit;
      event.dataTransfer.effectAllowed = 'move';
      event.dataTransfer.setData('text/plain', visit.dataset.agendaVisit);
    });
    visit.addEventListener('dragend', () => { dragged = null; });
  }
  for (const half of root.querySelectorAll('[data-agenda-half]')) {
    const mark = over => half.classList.toggle('app-agenda__half--over', over);
    half.addEventListener('dragover', event => {
      if (!dragged) return;
      event.preventDefault();
      mark(true);
    });
    half.addEventListener('dragleave', () => mark(false));
    half.addEventListener('drop', event => {
      mark(false);
      if (!dragged) return;
      event.preventDefault();
      send(template, slotOf(dragged.dataset, half.dataset));
    });
  }
}

function send(template, values) {
  const form = template.content.querySelector('form').cloneNode(true);
  for (const [name, value] of Object.entries(values)) form.elements.namedItem(name).value = value;
  document.body.append(form);
  form.requestSubmit();
}
