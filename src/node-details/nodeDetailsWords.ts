import type { MessagesOf } from '../messages/messages';
import { general } from '../messages/sv/general';
import { nodeDetails } from '../messages/sv/nodeDetails';
import { outcomeChartWords } from './outcome-chart/outcomeChartWords';

/** What the details of a node say. */
export const nodeDetailsWords = { ...outcomeChartWords, general, nodeDetails };

/** The texts of the details in the language that they are shown in. */
export type NodeDetailsMessages = MessagesOf<typeof nodeDetailsWords>;
