// The one script of the door page that opens without network: it stands alone, so that the device keeps one file.
import { startDoor } from './door.js';

startDoor();
