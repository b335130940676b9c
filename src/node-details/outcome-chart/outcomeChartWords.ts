import type { MessagesOf } from '../../messages/messages';
import { outcomeChart } from '../../messages/sv/outcomeChart';

/** The texts of a chart of figures. */
export const outcomeChartWords = { outcomeChart };

/** The texts of a chart of figures in the language that it is shown in. */
export type OutcomeChartMessages = MessagesOf<typeof outcomeChartWords>;
