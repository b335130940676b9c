import { general } from '../messages/sv/general';
import { statusLegend } from '../messages/sv/statusLegend';
import { reasons } from '../messages/sv/reasons';
import { status } from '../messages/sv/status';
import { summary } from '../messages/sv/summary';

/** The texts of a legend. */
export const statusLegendWords = { general, statusLegend, reasons, status, summary };
