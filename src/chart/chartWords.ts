import { chart } from '../messages/sv/chart';

/** What a chart says of itself and of the way about in it. */
export const chartWords = { chart };
