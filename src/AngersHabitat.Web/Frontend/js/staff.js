import { focusErrorSummary, startDisclosures, startPrintButtons } from './page.js';
import { startDraftKeeper } from './draft-keeper.js';
import { startHotkeys } from './hotkeys.js';
import { startLiveStatus } from './live-status.js';
import { startSubmitOnce } from './submit-once.js';
import { startValidation } from './validation.js';

startDisclosures();
startPrintButtons();
focusErrorSummary();
startLiveStatus();
startValidation();
startDraftKeeper();
startSubmitOnce();
startHotkeys();

if (document.querySelector('table[data-chart]')) {
  import('./chart-from-table.js').then(({ drawCharts }) => drawCharts());
}
