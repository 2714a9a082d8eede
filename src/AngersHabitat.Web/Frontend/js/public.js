import { clearOnSignOut } from './draft-keeper.js';
import { focusErrorSummary, startDisclosures, startPrintButtons } from './page.js';
import { startLiveStatus } from './live-status.js';
import { startSubmitOnce } from './submit-once.js';

startDisclosures();
startPrintButtons();
focusErrorSummary();
startLiveStatus();
startSubmitOnce();
clearOnSignOut();
