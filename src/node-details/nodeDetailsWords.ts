import type { MessagesOf } from '../messages/messages';
import { panels } from '../messages/sv/general';
import { nodeDetails } from '../messages/sv/nodeDetails';
import { outcomeChartWords } from './outcome-chart/outcomeChartWords';
import { explanation } from '../messages/sv/explanation';
import { reasons } from '../messages/sv/reasons';
import { risks } from '../messages/sv/actionList';
import { status } from '../messages/sv/status';
import { trend } from '../messages/sv/trend';

/** The texts of the details of a node. */
export const nodeDetailsWords = {
  ...outcomeChartWords,
  panels,
  nodeDetails,
  explanation,
  reasons,
  risks,
  status,
  trend,
};

/** The texts of the details in the language that they are shown in. */
export type NodeDetailsMessages = MessagesOf<typeof nodeDetailsWords>;
