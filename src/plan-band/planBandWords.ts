import { general } from '../messages/sv/general';
import { reasons } from '../messages/sv/reasons';
import { status } from '../messages/sv/status';
import { statusLegend } from '../messages/sv/statusLegend';
import { summary } from '../messages/sv/summary';

/** The texts of the band. */
export const planBandWords = { general, reasons, status, statusLegend, summary };
