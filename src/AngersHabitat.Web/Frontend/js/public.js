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
