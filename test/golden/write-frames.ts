// Writes the golden frames anew; read the change as a diff.
import {writeFrames} from './frames.js';

writeFrames();
