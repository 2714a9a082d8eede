const STORE = 'hotkeys';

/**
 * What a key press asks for: `{ choose: '3' }` (digits, and h, m, p for a call back), `{ submit: true }` or null. Digits typed in a text field or a list
 * stay text; a digit with Ctrl, Alt or Meta belongs to the browser.
 */
export function readKey(event, { enabled = true } = {}) {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey) && !event.altKey) return { submit: true };
  if (!enabled || event.ctrlKey || event.altKey || event.metaKey || event.repeat) return null;
  if (!/^[1-9hmp]$/i.test(event.key) || takesText(event.target)) return null;
  return { choose: event.key.toLowerCase() };
}

function takesText(target) {
  const tag = target?.tagName?.toLowerCase();
  if (tag === 'textarea' || tag === 'select' || target?.isContentEditable) return true;
  return tag === 'input' && !['radio', 'checkbox', 'button', 'submit', 'reset', 'file'].includes(target.type);
}

/**
 * In a form marked `data-hotkeys`, the keys 1 to 9, h, m and p choose the control marked `data-hotkey` if it is in sight, Ctrl+Entrée submits.
 * A checkbox marked `data-hotkeys-toggle` turns single keys off for those whose voice software types them.
 */
export function startHotkeys(root = document) {
  const form = root.querySelector('form[data-hotkeys]');
  if (!form) return;
  const toggle = root.querySelector('[data-hotkeys-toggle]');
  if (toggle) {
    toggle.checked = localStorage.getItem(STORE) !== 'off';
    toggle.addEventListener('change', () => localStorage.setItem(STORE, toggle.checked ? 'on' : 'off'));
  }
  root.addEventListener('keydown', event => {
    const asked = readKey(event, { enabled: toggle ? toggle.checked : true });
    if (asked?.submit) {
      event.preventDefault();
      form.requestSubmit(form.querySelector('[data-hotkey-submit]') ?? undefined);
    } else if (asked?.choose) {
      choose(form.querySelector(`[data-hotkey="${asked.choose}"]`), event);
    }
  });
}

function choose(control, event) {
  if (!control || control.disabled || control.getClientRects().length === 0) return;
  event.preventDefault();
  control.focus();
  control.click();
}
