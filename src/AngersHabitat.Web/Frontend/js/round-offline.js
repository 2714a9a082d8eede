// The one script of the round that opens without network: it stands alone, so that the device keeps one file.
import { startRound } from './round.js';

startRound();
