import { clearOnSignOut } from './draft-keeper.js';
import { focusErrorSummary, startDisclosures, startPrintButtons, startWholePrint } from './page.js';
import { startLiveStatus } from './live-status.js';
import { startSubmitOnce } from './submit-once.js';

startDisclosures();
startPrintButtons();
startWholePrint();
focusErrorSummary();
startLiveStatus();
startSubmitOnce();
clearOnSignOut();

// Hours that were seen once open again without network, with their age.
const base = document.documentElement.dataset.base ?? '';
navigator.serviceWorker?.register(`${base}/porte-hors-ligne.js`, { scope: `${base}/` }).catch(() => {});
