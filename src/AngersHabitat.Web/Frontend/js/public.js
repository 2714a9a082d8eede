import { startDisclosures, startPrintButtons } from './disclosure.js';
import { startLiveStatus } from './live-status.js';
import { startSubmitOnce } from './submit-once.js';

startDisclosures();
startPrintButtons();
startLiveStatus();
startSubmitOnce();
