import { general } from '../messages/sv/general';
import { statusLegend } from '../messages/sv/statusLegend';
import { reasons } from '../messages/sv/reasons';
import { status } from '../messages/sv/status';
import { summary } from '../messages/sv/summary';

/** What a legend says. */
export const statusLegendWords = { general, statusLegend, reasons, status, summary };
