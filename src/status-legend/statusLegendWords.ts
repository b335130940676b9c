import { general } from '../messages/sv/general';
import { statusLegend } from '../messages/sv/statusLegend';

/** What a legend says. */
export const statusLegendWords = { general, statusLegend };
