import { general } from '../messages/sv/general';
import { planBand } from '../messages/sv/planBand';
import { reasons } from '../messages/sv/reasons';
import { status } from '../messages/sv/status';
import { summary } from '../messages/sv/summary';

/** The texts of the band. */
export const planBandWords = { general, planBand, reasons, status, summary };
