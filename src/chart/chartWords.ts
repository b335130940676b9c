import { chart } from '../messages/sv/chart';

/** The texts of a chart and its controls. */
export const chartWords = { chart };
