import { startAgenda } from './agenda.js';
import { startBoard } from './board.js';
import { startCallKeys } from './call-keys.js';
import { startDoor } from './door.js';
import { startCallScreen } from './call-screen.js';
import { startDraftKeeper } from './draft-keeper.js';
import { startHotkeys } from './hotkeys.js';
import { startLiveStatus } from './live-status.js';
import { focusErrorSummary, startCopyButtons, startDisclosures, startPrintButtons, startWholePrint } from './page.js';
import { startRound } from './round.js';
import { startSubmitOnce } from './submit-once.js';
import { startBusy, startUploads } from './upload-progress.js';
import { startValidation } from './validation.js';

startDisclosures();
startPrintButtons();
startCopyButtons();
startWholePrint();
focusErrorSummary();
startLiveStatus();
startValidation();
startDraftKeeper();
startSubmitOnce();
startHotkeys();
startDoor();
startRound();
startCallKeys();
startBoard();
startAgenda();
startCallScreen();
startUploads();
startBusy();

if (document.querySelector('table[data-chart]')) {
  import('./chart-from-table.js').then(({ drawCharts }) => drawCharts());
}
